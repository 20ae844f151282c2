# Che cosa dice `rightsdesk deadline` di una data.
deadline-due-respond = Secondo { $law }, bisogna rispondere a questa richiesta ({ $right }) entro { $date }.
deadline-due-acknowledge = Secondo { $law }, la persona deve sapere entro { $date } che questa richiesta ({ $right }) è arrivata.
deadline-due-notify-extension = Secondo { $law }, se per questa richiesta ({ $right }) ci vuole più tempo, bisogna dirlo alla persona entro { $date }.
deadline-due-notify-refusal = Secondo { $law }, se questa richiesta ({ $right }) è respinta, bisogna dirlo alla persona entro { $date }.
deadline-due-pass-on = Secondo { $law }, bisogna comunicare questa richiesta ({ $right }) ai terzi entro { $date }.
deadline-safe = Per sicurezza, agisca entro { $date }: c'è una lettura seria della legge secondo cui il termine finisce allora.
deadline-paused = Una domanda alla persona è aperta, quindi il termine è fermo. La data è contata come se la risposta arrivasse il giorno della domanda.
deadline-reading = L'ultimo giorno è { $date } { $what }.
deadline-rule = Contato secondo la regola { $rule } (file della legge, versione { $version }) nel fuso orario { $zone }.
deadline-calendar = I giorni festivi sono quelli del calendario { $calendar } (versione { $version }; fonte: { $source }).
deadline-horizon = Si conoscono fino al { $year }.
deadline-no-calendar = Non è stato usato alcun calendario dei giorni festivi.
