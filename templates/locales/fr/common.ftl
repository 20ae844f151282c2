# Les mots que les pages et les lettres partagent.
product = rightsdesk
date-long = { $weekday } { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
date-short = { $day ->
    [1] 1er
   *[other] { $day }
} { $month } { $year }
moment = { $date } à { $time }
list-and = { $most } et { $last }
money = { $whole },{ $part } { $currency }
in-days-today = aujourd'hui
in-days-future = { $days ->
    [one] dans { $days } jour
   *[other] dans { $days } jours
}
in-days-past = { $days ->
    [one] il y a { $days } jour
   *[other] il y a { $days } jours
}
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
month-short-1 = janv.
month-short-2 = févr.
month-short-3 = mars
month-short-4 = avr.
month-short-5 = mai
month-short-6 = juin
month-short-7 = juil.
month-short-8 = août
month-short-9 = sept.
month-short-10 = oct.
month-short-11 = nov.
month-short-12 = déc.

language-own = Français
language-en = anglais
language-de = allemand
language-fr = français
language-es = espagnol
language-it = italien
language-nl = néerlandais

right-access = Voir vos données et en recevoir une copie
right-access-categories = Savoir quelles sortes de données nous avons
right-recipients = Savoir qui a reçu vos données
right-rectification = Corriger quelque chose de faux
right-erasure = Effacer vos données
right-restriction = Garder vos données, mais ne plus les utiliser
right-portability = Emporter vos données vers un autre service
right-objection = Vous opposer à une utilisation de vos données
right-opt-out = Ne plus vendre ni partager vos données
right-limit-sensitive = Limiter l'utilisation de vos données sensibles
right-withdraw-consent = Retirer un consentement que vous avez donné
right-automated-decision-opt-out = Refuser les décisions prises par un ordinateur
right-automated-decision-access = Savoir comment un ordinateur a décidé à votre sujet
right-automated-decision-review = Faire vérifier par un être humain la décision d'un ordinateur
right-complaint = Vous plaindre de la façon dont nous utilisons vos données
right-appeal = Contester une réponse
right-inquiry = Poser une question sur la vie privée
right-objection-marketing = Ne plus utiliser vos données pour la publicité

right-short-access = Accès
right-short-access-categories = Accès aux catégories
right-short-recipients = Destinataires
right-short-rectification = Rectification
right-short-erasure = Effacement
right-short-restriction = Limitation du traitement
right-short-portability = Portabilité des données
right-short-objection = Opposition
right-short-opt-out = Refus de la vente et du partage
right-short-limit-sensitive = Limitation des données sensibles
right-short-withdraw-consent = Retrait du consentement
right-short-automated-decision-opt-out = Refus des décisions automatisées
right-short-automated-decision-access = Accès aux décisions automatisées
right-short-automated-decision-review = Réexamen d'une décision automatisée
right-short-complaint = Réclamation
right-short-appeal = Recours
right-short-inquiry = Question
right-short-objection-marketing = Opposition à la prospection

regime-gdpr = la loi européenne sur la protection des données (RGPD)
regime-uk-gdpr = la loi du Royaume-Uni sur la protection des données (UK GDPR)
regime-ccpa = la loi de Californie sur la vie privée (CCPA)
regime-us-va = la loi de Virginie sur la vie privée
regime-us-co = la loi du Colorado sur la vie privée
regime-us-ct = la loi du Connecticut sur la vie privée
regime-us-ut = la loi de l'Utah sur la vie privée
regime-us-tx = la loi du Texas sur la vie privée
regime-us-or = la loi de l'Oregon sur la vie privée
regime-us-mt = la loi du Montana sur la vie privée
regime-us-ia = la loi de l'Iowa sur la vie privée
regime-us-de = la loi du Delaware sur la vie privée
regime-us-nj = la loi du New Jersey sur la vie privée
regime-us-nh = la loi du New Hampshire sur la vie privée
regime-us-ne = la loi du Nebraska sur la vie privée
regime-us-tn = la loi du Tennessee sur la vie privée
regime-us-mn = la loi du Minnesota sur la vie privée
regime-us-md = la loi du Maryland sur la vie privée
regime-us-in = la loi de l'Indiana sur la vie privée
regime-us-ky = la loi du Kentucky sur la vie privée
regime-us-ri = la loi du Rhode Island sur la vie privée
regime-us-fl = la loi de Floride sur la vie privée
regime-us-ok = la loi de l'Oklahoma sur la vie privée
regime-us-al = la loi de l'Alabama sur la vie privée
regime-lgpd = la loi du Brésil sur la protection des données (LGPD)
regime-pipeda = la loi du Canada sur la vie privée (LPRPDE)
regime-quebec = la loi du Québec sur la vie privée
regime-fadp = la loi suisse sur la protection des données (LPD)
regime-dpdp = la loi de l'Inde sur la protection des données (DPDP Act)
regime-pipa = la loi de la Corée du Sud sur la protection des données (PIPA)
regime-appi = la loi du Japon sur la protection des données (APPI)
regime-pdpa = la loi de Singapour sur la protection des données (PDPA)
regime-au-privacy = la loi de l'Australie sur la vie privée (Privacy Act 1988)
regime-nz-privacy = la loi de la Nouvelle-Zélande sur la vie privée (Privacy Act 2020)
regime-popia = la loi de l'Afrique du Sud sur la protection des données (POPIA)
regime-pipl = la loi de la Chine sur la protection des données (PIPL)
regime-kvkk = la loi de la Turquie sur la protection des données (KVKK)
regime-none = notre propre engagement
regime-short-gdpr = RGPD
regime-short-uk-gdpr = UK GDPR
regime-short-ccpa = CCPA
regime-short-us-va = loi de Virginie
regime-short-us-co = loi du Colorado
regime-short-us-ct = loi du Connecticut
regime-short-us-ut = loi de l'Utah
regime-short-us-tx = loi du Texas
regime-short-us-or = loi de l'Oregon
regime-short-us-mt = loi du Montana
regime-short-us-ia = loi de l'Iowa
regime-short-us-de = loi du Delaware
regime-short-us-nj = loi du New Jersey
regime-short-us-nh = loi du New Hampshire
regime-short-us-ne = loi du Nebraska
regime-short-us-tn = loi du Tennessee
regime-short-us-mn = loi du Minnesota
regime-short-us-md = loi du Maryland
regime-short-us-in = loi de l'Indiana
regime-short-us-ky = loi du Kentucky
regime-short-us-ri = loi du Rhode Island
regime-short-us-fl = loi de Floride
regime-short-us-ok = loi de l'Oklahoma
regime-short-us-al = loi de l'Alabama
regime-short-lgpd = LGPD
regime-short-pipeda = LPRPDE
regime-short-quebec = loi du Québec
regime-short-fadp = LPD
regime-short-dpdp = DPDP Act
regime-short-pipa = PIPA
regime-short-appi = APPI
regime-short-pdpa = PDPA
regime-short-au-privacy = loi australienne
regime-short-nz-privacy = loi néo-zélandaise
regime-short-popia = POPIA
regime-short-pipl = PIPL
regime-short-kvkk = KVKK
regime-short-none = propre engagement

state-received = Reçue
state-awaiting-identity = Nous devons encore savoir qui vous êtes
state-awaiting-clarification = Nous attendons votre réponse
state-awaiting-fee = Nous attendons un paiement
state-in-review = En cours d'examen
state-in-progress = En cours de traitement
state-awaiting-approval = En cours de vérification
state-fulfilled = Terminée
state-partly-fulfilled = Terminée en partie
state-refused = Refusée
state-withdrawn = Retirée
state-unverified = Close : nous n'avons pas pu savoir qui demandait
state-duplicate = Close : identique à une autre demande
state-forwarded = Transmise

stop-identity = votre identité
stop-clarification = ce que vous voulez dire
stop-fee = les frais

day-off-named = { $date } ({ $name })
step-received-locally = Votre demande nous est parvenue le { $date }.
step-fresh-start = Le délai repart à zéro le { $date }, jour où nous avons reçu votre réponse sur { $stop }.
step-months-added = { $months ->
    [one] Un mois plus tard, c'est le { $date }.
   *[other] { $months } mois plus tard, c'est le { $date }.
}
step-months-added-extended = Avec la prolongation, cela fait { $months } mois, comptés en une fois : { $date }.
step-clamped = Ce mois n'a pas de jour { $wanted }. C'est donc son dernier jour qui compte : { $date }.
step-calendar-days-added = { $days } jours plus tard, c'est le { $date }.
step-calendar-days-added-extended = Avec la prolongation, cela fait { $days } jours, comptés en une fois : { $date }.
step-business-days-added = { $days } jours ouvrés plus tard, c'est le { $date } (calendrier { $calendar }).
step-working-days-added = { $days } jours ouvrables plus tard, c'est le { $date } (calendrier { $calendar }).
step-hours-added = { $hours } heures plus tard, c'est le { $moment }.
step-starts-on-receipt = Le jour de l'arrivée compte comme premier jour.
step-suspended = { $days ->
    [one] { $days } jour s'ajoute, car nous avons attendu une réponse sur { $stop } : { $date }.
   *[other] { $days } jours s'ajoutent, car nous avons attendu une réponse sur { $stop } : { $date }.
}
step-days-excluded = { $days ->
    [one] { $days } jour d'attente d'une réponse sur { $stop } ne compte pas : { $date }.
   *[other] { $days } jours d'attente d'une réponse sur { $stop } ne comptent pas : { $date }.
}
step-stop-ignored = Le { $date }, nous avons posé une question sur { $stop }. Selon cette loi, cela n'arrête pas le délai.
step-stop-late = Le { $date }, nous avons posé une question sur { $stop }. C'était trop tard pour arrêter le délai.
step-stop-needs-notice = Le { $date }, nous avons posé une question sur { $stop }. Selon cette loi, cela n'arrête le délai qu'après un avis. Nous ne le comptons donc pas.
step-extension-too-late = Nous vous avons dit trop tard que ce serait plus long : il fallait le faire avant la fin du { $date }. Le délai plus long ne compte donc pas.
step-extended-until = Nous vous avons dit que cela durerait jusqu'au { $date }.
step-extension-ignored = Cette loi ne connaît pas de prolongation. Nous n'en comptons donc pas.
step-rolled = Aucun délai ne se termine le { $over }. Le dernier jour est donc le { $date }.

reading-disputed-day-worked = si le jour férié contesté est un jour de travail
reading-no-suspension = si la question n'a pas arrêté le délai
reading-answer-day-counts = si le jour de la question compte
reading-after-notice = si un avis a été donné et que la question a arrêté le délai
reading-next-full-hour = si l'heure où cela s'est produit ne compte pas (règl. 1182/71, art. 3, § 1)
reading-receipt-day-counts = si le jour de l'arrivée est le premier jour
reading-saturday-is-business-day = si le samedi est un jour ouvré (Civ. Code 9)
reading-state-employee-list = selon la liste des jours fériés des agents de l'État
reading-CCP-12a = si un dernier jour chômé est reporté (CCP 12a)
reading-general-statute-rolls = si un dernier jour chômé est reporté, comme le dit une loi générale du lieu
reading-app-rules-15-working-days = si les règles pour les applications s'appliquent : 15 jours ouvrables

warning-disputed-day = Les juristes ne sont pas d'accord : on ne sait pas si le { $date } ({ $name }) est férié ici. Par prudence, agissez à la date la plus proche.
warning-own-holiday = Le { $date } ({ $name }) est un jour férié que votre organisation a ajouté au calendrier.
warning-own-working-day = Le { $date } est férié dans le calendrier public. Votre organisation l'a retiré : il compte donc comme jour de travail.
own-day-why = Pourquoi : { $reason } ({ $author })
warning-horizon-passed = Les jours fériés ne sont connus que jusqu'en { $year }. Vérifiez cette date à la main.
warning-not-verified = Toutes les dispositions de la règle { $rule } n'ont pas encore été comparées au texte de la loi.
warning-weekends-only = Aucun calendrier de jours fériés n'est réglé : seuls les week-ends ont été sautés.
warning-signed-off = Toutes les dispositions de la règle { $rule } n'ont pas été comparées au texte de la loi. Votre organisation en répond depuis le { $date }.
warning-only-after-notice = Pour une question sur { $stop }, cette loi n'arrête le délai qu'après un avis à la personne. Cela ne compte pas, sauf si votre organisation en décide ainsi.
warning-extension-without-day = Cette loi ne fixe pas la durée d'une prolongation, et aucun jour n'a été indiqué. Le premier délai reste donc valable.
warning-refusal-after-extension = Le droit de l'UE ne donne pas plus de temps pour un refus. Il fallait le dire dans le premier mois.

refusal-closed = Cette demande a déjà sa réponse.
refusal-not-now = Cela ne convient pas à l'étape actuelle de la demande.
refusal-read-only = Votre rôle permet de lire, mais pas de décider.
refusal-not-yours = Cette étape revient à quelqu'un d'autre.
refusal-identity-not-proven = Nous devons d'abord mieux savoir qui demande. La personne n'a pas encore confirmé son adresse.
refusal-question-open = Une question à la personne est encore ouverte.
refusal-no-such-question = Aucune question de ce genre n'est ouverte.
refusal-may-not-ask = Ici, la loi ne permet pas de demander une preuve d'identité.
refusal-not-extendable = La loi ne prévoit pas de prolongation pour cela.
refusal-not-extended = Rien n'a été prolongé. Il n'y a donc rien à annuler.
refusal-already-extended = Le délai a déjà été prolongé une fois, et la loi ne permet pas plus.
refusal-too-late = Il fallait parler de la prolongation à la personne avant la fin du { $limit }. Ce jour est passé.
refusal-day-not-named = Cette loi ne fixe pas la durée du temps en plus. Indiquez le jour de votre réponse, après le { $after }.
refusal-outcome-missing = Dites ce que cela a donné : fait, rien trouvé ou conservé.
refusal-tasks-open = Une tâche de cette demande n'est pas encore faite.
refusal-done-already = Quelque chose a déjà été fait. On ne peut donc plus refuser toute la demande.
refusal-only-processor = Nous traitons ces données seulement pour une autre entreprise. C'est elle qui répond : transmettez la demande.
refusal-not-restricted = Aucune limitation n'est en vigueur.
refusal-announced-already = La personne sait déjà que la limitation prend fin.
refusal-not-told-yet = Il faut d'abord prévenir la personne. La lettre doit être partie avant la fin de la limitation.
refusal-reason-missing = Veuillez écrire la raison.
refusal-ground-not-valid = Ce motif n'est pas valable selon toutes les lois de ce dossier.
refusal-not-reviewed = Il faut regarder certains éléments avant d'envoyer la réponse.
refusal-not-searched = Certaines sources n'ont pas pu être consultées. Cherchez de nouveau, ou envoyez ce qui est prêt et indiquez le reste.
refusal-nothing-missing = Toutes les sources ont été consultées : envoyez la réponse entière.
refusal-rest-not-named = Pour tout ce qui manque, indiquez un jour à venir.
refusal-nothing-left = Tout ce qui a été trouvé est laissé de côté. C'est un refus : il faut un motif et indiquer les recours.
refusal-nothing-proven = Rien ne prouve ce qui appartient à cette personne. On ne peut donc rien chercher.
refusal-mandate-not-shown = Quelqu'un demande pour une autre personne. Notez d'abord un identifiant prouvé de cette personne, et écrivez comment le mandat a été montré. L'adresse de qui demande ne sert pas à chercher.
refusal-not-sure-enough = Cette loi demande { $points } renseignements qui correspondent à nos données, ou une connexion au compte. Pour l'instant, il y en a : { $shown }. Notez ce qui est prouvé, ou posez la question.
refusal-not-sure-enough-declaration = Cette loi demande { $points } renseignements qui correspondent à nos données et une déclaration signée, ou une connexion au compte. Renseignements pour l'instant : { $shown }. Notez ce qui est prouvé, ou posez la question.
refusal-is-identified = On sait de façon sûre qui demande. Il faut donc répondre à la demande, ou la refuser avec un motif.
refusal-not-asked = On n'a pas encore demandé à la personne qui elle est, ou notre lettre ne lui est pas parvenue. Posez d'abord la question.
refusal-still-time = La personne a encore du temps pour montrer qui elle est. Ce sera possible à partir du { $until }.
refusal-capacity-not-shown = Quelqu'un demande pour une autre personne. Notez d'abord ce que vous avez vu : { $missing }.
refusal-held-not-checked = Les sources n'ont pas encore dit si elles avaient déjà, avant la demande, ce qui est prouvé. Faites-les interroger de nouveau.
refusal-not-held = Nous n'avons rien ici sous ce qui est prouvé. Notez que nous n'avions rien, ou faites d'abord prouver un autre identifiant.
refusal-held-since-after = Ce qui est prouvé n'a été inscrit ici qu'après la demande, et ne prouve donc rien. Faites prouver un autre identifiant, ou ne touchez pas à ces entrées.
refusal-proof-too-weak = La demande repose sur une preuve plus forte : { $needed }. Pour une nouvelle adresse, il en faut une au moins aussi forte.
refusal-waits-for-copy = La personne a demandé d'abord une copie ({ $copy }) : ce qui est effacé ne peut plus être montré. L'effacement attend cette réponse, au plus tard jusqu'au { $until }, ou jusqu'à ce que la personne dise de continuer. Son délai continue de courir.
refusal-field-not-named = Dites où cela se trouve : choisissez le champ.
refusal-not-weighed = Avant de laisser cela tel quel, pesez toutes les circonstances et cochez chacune d'elles.
refusal-on-hold = Un gel juridique couvre ces données : il ne faut pas les effacer. Ce gel sera réexaminé le { $review }.
refusal-day-not-ahead = Choisissez un jour à venir.
refusal-still-weighed = L'opposition n'est pas encore tranchée. D'ici là, les données peuvent seulement être gardées.
refusal-view-not-heard = Notez d'abord ce que la personne pense de la décision, ou qu'on le lui a demandé et qu'elle n'a rien dit.
refusal-not-independent = La décision doit être examinée par quelqu'un qui n'y a pas pris part et qui a le droit de la changer.
refusal-proposed-before = Vous l'avez proposé vous-même. Quelqu'un d'autre doit le confirmer.
refusal-nothing-proposed = Rien n'attend l'accord d'une deuxième personne.
refusal-only-dpo-advises = Seule une personne déléguée à la protection des données donne un avis.
refusal-against-advice = La personne déléguée à la protection des données conseille ceci : { $advice }. Écrivez d'abord pourquoi vous décidez autrement.
refusal-no-fee = Ici, la loi ne prévoit pas de frais.
refusal-still-free = Réponses déjà reçues par la personne et qui comptent : { $answers }. Réponses gratuites : { $free }.
refusal-nothing-to-take-back = Il n'y a rien à annuler : la lettre est en route, ou quelque chose a été fait depuis.
refusal-letter-waits = La lettre de cette décision n'est pas encore partie : annulez plutôt la décision.
refusal-future-receipt = La date d'arrivée est dans le futur.
refusal-no-law = Un dossier suit au moins une loi. Là où aucune ne s'applique, choisissez notre propre engagement.
refusal-promise-stands-alone = Notre propre engagement vaut là où aucune loi ne s'applique. Choisissez-le seul, ou choisissez les lois sans lui.
refusal-nothing-changed = C'est déjà ce que dit le dossier.
refusal-items-withheld = Une partie de la réponse est laissée de côté, et la nouvelle loi ne le permet peut-être pas. Remettez-la d'abord, ou interrogez de nouveau les sources.
refusal-after-event = Le { $event }, la personne a reçu une question ou a appris que ce serait plus long. La demande doit nous être parvenue avant.
refusal-safe-date-passed = La date sûre, le { $safe }, est passée. Une personne déléguée à la protection des données doit d'abord écrire pourquoi la réponse part après.
refusal-only-dpo = Seule une personne déléguée à la protection des données ou chargée de l'administration peut le faire.
refusal-not-closed = Ce dossier est déjà ouvert.
refusal-decided-before = Il s'agit de votre propre décision. Quelqu'un d'autre doit l'examiner : un ou une collègue, ou la personne déléguée à la protection des données.
refusal-not-the-same = Ce n'est pas la même demande. Elle doit venir de la même personne, pour le même droit, auprès de la même organisation et selon les mêmes lois. Un identifiant seulement saisi ne suffit pas.
refusal-not-answered-there = Ce dossier ne répond pas à cette demande : il a été clos avant son arrivée, ou sans réponse.
refusal-clock-lost = Cette demande doit avoir sa réponse avant la fin du { $safe }, mais l'autre dossier peut durer jusqu'au { $other }. Personne ne doit attendre plus longtemps à cause d'une fusion : fusionnez l'autre dans celui-ci, ou répondez aux deux.
refusal-unknown-regime = Il n'y a pas de loi { $regime }. Choisissez dans la liste.
refusal-unknown-right = Aucune loi de ce dossier ne connaît ce droit.
refusal-unknown-right-under = { $regime } ne connaît pas ce droit : { $right }.
law-no-rule-then = { $regime } n'a pas de règle sur ce droit pour une demande du { $received } : { $right }.
law-not-in-force = { $regime } ne s'applique pas à une demande du { $received }, mais à celles qui arrivent à partir du { $from }.
law-before-receipt = Quelque chose porte la date du { $event }, avant l'arrivée de la demande le { $received }.
law-answer-before-question = La réponse porte la date du { $answered }, avant sa question du { $asked }.
law-no-regime = Une demande a besoin d'au moins une loi, ou de notre propre engagement.
law-out-of-range = La date est en dehors des années que l'on peut calculer.
refusal-law = La date n'a pas pu être calculée : { $why }

ground-not-identified = Nous n'avons pas pu savoir avec certitude qui demande.
ground-unfounded-or-excessive = La demande est manifestement infondée, ou elle se répète trop souvent.
ground-rights-of-others = Cela vous révélerait des choses privées sur quelqu'un d'autre.
ground-trade-secret = Cela dévoilerait un secret des affaires.
ground-legal-obligation = La loi nous oblige à conserver cela.
ground-legal-claims = C'est nécessaire pour faire valoir ou défendre un droit en justice.
ground-free-expression = C'est nécessaire à la liberté d'expression et d'information.
ground-compelling-grounds = Dans ce cas, des motifs légitimes et impérieux pèsent plus lourd.
ground-data-are-right = Ce que nous avons est exact.
ground-decision-stands = Quelqu'un qui n'avait pas décidé avant l'a examiné de nouveau. Notre réponse reste la même.
ground-no-automated-decision = Aucun ordinateur n'a pris seul une décision à votre sujet qui a des effets juridiques pour vous ou qui vous touche aussi fortement.
ground-not-named = La loi ne nous permet pas de vous dire pourquoi.
ground-further-copies = Vous aviez déjà reçu une copie de notre part. Une copie de plus coûte ce qu'elle nous coûte à faire.
ground-more-than-free = Vous avez déjà reçu de nous toutes les réponses que la loi rend gratuites pendant cette période.

remedy-authority = Vous pouvez faire une réclamation auprès de l'autorité de protection des données : { $authority }, { $url }. Vous pouvez aussi le faire là où vous habitez ou travaillez.
remedy-authority-abroad = Vous pouvez faire une réclamation auprès de l'autorité de protection des données là où vous habitez ou travaillez.
remedy-authority-home = Vous pouvez aussi faire une réclamation auprès de l'autorité de l'endroit où vous habitez : { $authority }, { $url }
remedy-court = Vous pouvez saisir un tribunal.
remedy-controller-uk = Vous pouvez vous plaindre auprès de nous : { $contact }. Nous devons examiner votre plainte.
remedy-commissioner = Vous pouvez faire une réclamation auprès de l'Information Commissioner : { $authority }, { $url }
remedy-appeal = Vous pouvez faire un recours auprès de nous dans un délai raisonnable : { $contact }. Quelqu'un l'examine de nouveau et vous répond par écrit.
remedy-attorney-general = Vous pouvez faire une réclamation auprès du procureur général de votre État : { $authority }, { $url }
remedy-regulator = Vous pouvez faire une réclamation auprès de l'autorité qui veille sur cette loi : { $authority }, { $url }
remedy-regulator-named = Vous pouvez faire une réclamation auprès de l'autorité qui veille sur cette loi : { $authority }.

reading-leads = { $date } : { $what }
due-label = Vous aurez de nos nouvelles au plus tard le
due-label-closed = Réponse donnée le
due-safe = Par prudence :
due-target = Notre propre objectif : { $date }, { $distance }
due-waits = La réponse est prête depuis le { $date }. { $days ->
    [0] Elle attend d'être envoyée.
    [one] Elle attend d'être envoyée depuis 1 jour.
   *[other] Elle attend d'être envoyée depuis { $days } jours.
}
due-waited = L'envoi de la réponse a été permis le { $date }. { $days ->
    [0] Elle n'a pas attendu.
    [one] Elle était prête 1 jour avant.
   *[other] Elle était prête { $days } jours avant.
}
due-why = Pourquoi cette date
due-law-version = Règle { $rule }, version { $version } du texte de loi.
due-calendar-version = Jours fériés : calendrier { $calendar }, version { $version }, connus jusqu'en { $horizon }. Source : { $source }
duty-acknowledge = Dire que la demande est arrivée
duty-respond = Y répondre
duty-notify-extension = Dire à la personne que ce sera plus long
duty-notify-refusal = Dire non, et pourquoi
duty-pass-on = Informer les tiers
duty-settled = réglé
due-warnings = À noter
due-share = { $share } % du temps est passé
due-other-law = { $date } : selon { $law }
due-state-calm = dans les temps
due-state-soon = bientôt à rendre
due-state-late = en retard
due-state-paused = le délai est arrêté
due-state-done = répondu

again-title = Veuillez envoyer cela encore une fois
again-text = Nous n'avons pas pu accéder à nos dossiers. Rien n'a donc été modifié. Ce que vous avez saisi est gardé sur cette page. Attendez quelques secondes, puis appuyez sur le bouton.
again-button = Envoyer encore une fois
again-typed = Ce que vous avez écrit

# What refusals name, and what is asked for.
advice-fulfil = faire tout ce qui est demandé
advice-fulfil-partly = faire moins que ce qui est demandé
advice-refuse = ne rien faire de ce qui est demandé
assurance-none = Rien n’a été montré
assurance-mailbox = La boîte mail est bien la sienne
assurance-account = Connexion au compte
assurance-matched-data = Connaît des données que nous détenons
assurance-declaration = A signé une déclaration
assurance-document = Un document a été vu
assurance-mandate = Un mandat a été montré
field-new-email = Nouvelle adresse e-mail
identifier-email = Adresse e-mail
identifier-phone = Numéro de téléphone
identifier-customer-id = Numéro de client
identifier-account = Compte
identifier-postal-address = Adresse postale
seen-standing = que la personne est le parent ou le tuteur
seen-no-conflict = que personne parmi ceux qui partagent la garde ne s’y oppose
seen-childs-view = ce que veut l’enfant, ou qu’il est trop jeune pour être interrogé
seen-admission = l’inscription au barreau
seen-mandate = le mandat reçu
seen-permission = l’autorisation signée par la personne
seen-power-of-attorney = une procuration qui remplace l’autorisation signée
seen-confirmed = que la personne nous l’a confirmé directement
seen-death = que la personne est décédée
seen-entitled = la qualité d’héritier, d’exécuteur testamentaire ou une autre qualité prévue par la loi
