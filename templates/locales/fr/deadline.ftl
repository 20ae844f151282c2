# Ce que `rightsdesk deadline` dit d'une date.
deadline-due-respond = Loi appliquée : { $law }. La réponse à cette demande ({ $right }) doit être donnée au plus tard le { $date }.
deadline-due-acknowledge = Loi appliquée : { $law }. La personne doit apprendre au plus tard le { $date } que cette demande ({ $right }) est arrivée.
deadline-due-notify-extension = Loi appliquée : { $law }. Si cette demande ({ $right }) prend plus de temps, il faut le dire à la personne au plus tard le { $date }.
deadline-due-notify-refusal = Loi appliquée : { $law }. Si cette demande ({ $right }) est refusée, il faut le dire à la personne au plus tard le { $date }.
deadline-due-pass-on = Loi appliquée : { $law }. Cette demande ({ $right }) doit être transmise au plus tard le { $date }.
deadline-safe = Par prudence, agissez au plus tard le { $date } : on peut sérieusement lire la loi ainsi que le délai se termine ce jour-là.
deadline-paused = Une question à la personne est ouverte, le délai est donc arrêté. La date est comptée comme si la réponse arrivait le jour de la question.
deadline-reading = Le dernier jour est le { $date } { $what }.
deadline-rule = Calculé d'après la règle { $rule } (fichier de loi, version { $version }) dans le fuseau horaire { $zone }.
deadline-calendar = Les jours fériés sont ceux du calendrier { $calendar } (version { $version } ; source : { $source }).
deadline-horizon = Ils sont connus jusqu'en { $year }.
deadline-no-calendar = Aucun calendrier de jours fériés n'a été utilisé.
