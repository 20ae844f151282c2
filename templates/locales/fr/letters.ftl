# Les lettres. Des phrases courtes, pas de menaces, rien de ce que la personne a écrit.
letter-hello = Bonjour,
letter-bye = Cordialement
letter-team = L'équipe chargée de la vie privée de { $controller }
letter-reference = Votre référence : { $reference }
letter-contact = Des questions ? Écrivez à la personne déléguée à la protection des données : { $dpo }
letter-status = Ici, vous pouvez voir où en est votre demande, nous écrire ou la retirer :
letter-free = C'est gratuit pour vous.
letter-at-the-latest = Vous aurez de nos nouvelles au plus tard le :
letter-why = Pourquoi cette date :
letter-remedies = Si vous n'êtes pas d'accord :
letter-from-us = Ce que notre équipe a écrit pour vous :
letter-words-on-page = Ce que nous vous écrivons se trouve sur votre page. Nous demandons d'abord un code, car cette adresse n'est pas encore confirmée :
letter-about = Il s'agit de ceci : { $right }
letter-other-language = Vous vouliez une autre langue, et nous ne l'avons pas encore. Pour que vous soyez au courant tout de suite, cette lettre arrive telle quelle. Une personne traduit les lettres suivantes.

acknowledgement-subject = Nous avons votre demande { $reference }
acknowledgement-received = Nous avons reçu votre demande le { $date }. Rien n'est perdu, et notre délai court.
acknowledgement-about = Vous n'êtes pas d'accord avec notre réponse dans { $reference }. Quelqu'un qui n'a pas décidé à ce moment-là l'examine maintenant.
acknowledgement-confirm = Montrez-nous que cette adresse est à vous. Ouvrez cette page et appuyez sur le bouton :
acknowledgement-code = Ou ouvrez la page ci-dessous et saisissez ce code :
acknowledgement-why-confirm = Nous le demandons parce qu'une réponse peut contenir des choses privées. Elles doivent arriver chez vous et chez personne d'autre.
acknowledgement-next = La suite : une personne examine votre demande. Si quelque chose n'est pas clair, nous vous posons la question. Ensuite, vous recevez une réponse.
acknowledgement-not-you = Vous ne nous avez rien demandé ? Alors vous n'avez rien à faire. Personne ne reçoit vos données.

status-code-subject = Votre code pour { $reference }
status-code-intro = Quelqu'un veut ouvrir la page de cette demande. Si c'est vous, saisissez ce code :
status-code-valid = Le code vaut 20 minutes et sert une seule fois.
status-code-not-you = Si ce n'est pas vous, ne faites rien. Sans le code, personne ne peut entrer.

ask-identity-subject = Une question sur votre demande { $reference }
ask-identity-intro = Avant de continuer, nous devons être sûrs que c'est bien vous qui demandez. Veuillez répondre à ceci :
ask-identity-how = Veuillez répondre sur cette page. N'envoyez pas de copie de votre passeport ou de votre carte d'identité, sauf si nous l'avons demandée :
ask-stops = Jusqu'à votre réponse, le délai est arrêté. Si elle arrive aujourd'hui, vous aurez de nos nouvelles au plus tard le jour ci-dessous. Chaque jour d'attente repousse ce jour d'autant :
ask-runs = Notre délai continue de courir pendant que nous attendons votre réponse.

ask-clarification-subject = Une question sur votre demande { $reference }
ask-clarification-intro = Pour trouver les bonnes choses, nous devons savoir ce que vous voulez dire :

identity-reminder-subject = Notre question sur votre demande { $reference } vous attend encore
identity-reminder-intro = Nous vous avons posé une question, parce que nous devons être sûrs que c'est bien vous qui demandez. Nous n'avons pas encore de réponse de votre part. Notre question se trouve sur cette page, et vous pouvez y répondre :
identity-reminder-help = Vous ne pouvez pas y répondre, ou vous ne le voulez pas ? Dites-le-nous aussi sur cette page. Nous vous écrivons cette seule fois et ne vous le rappellerons plus.
confirm-reminder-subject = Votre adresse pour la demande { $reference } n'est pas encore confirmée
confirm-reminder-intro = Le { $date }, nous avons reçu une demande venant de cette adresse. Nous ne pouvons pas continuer avant de savoir que l'adresse est à vous. Nous vous écrivons cette seule fois et ne vous le rappellerons plus.
unverified-subject = Nous n'avons pas pu savoir qui demandait : { $reference }
unverified-intro = Nous n'avons pas pu être sûrs que c'est bien vous qui demandez. C'est pourquoi nous n'avons pas fait ce qui était demandé : des choses privées ne doivent pas arriver chez quelqu'un d'autre. Personne n'a reçu de données.
unverified-continued = La loi nous permet quand même de répondre à une partie. Nous continuons avec ceci : { $right }. Vous n'avez pas à demander de nouveau. Référence de cette partie : { $reference }
unverified-policy = Notre politique de confidentialité dit quelles sortes de données nous avons sur les personnes : { $url }
unverified-policy-ask = Notre politique de confidentialité dit quelles sortes de données nous avons sur les personnes. Demandez-la ici : { $dpo }
unverified-later = Même maintenant, vous pouvez encore nous montrer qui vous êtes. Nous rouvrirons alors votre demande. Utilisez cette page :

address-confirm-subject = Cette adresse est-elle à vous ? ({ $reference })
address-confirm-intro = Quelqu'un veut que nos lettres au sujet d'une demande aillent à cette adresse.
address-confirm-button = Si c'était vous, ouvrez ce lien et appuyez sur le bouton :
address-confirm-then = Ensuite, nous examinons cela. Le lien marche pendant sept jours.
address-confirm-not-you = Si ce n'était pas vous, vous n'avez rien à faire. Vous ne recevrez rien.
address-changed-subject = Les lettres au sujet de votre demande iront à une autre adresse ({ $reference })
address-changed-intro = Quelqu'un nous a donné une autre adresse pour les lettres au sujet de votre demande, et nous a montré qu'elle lui appartient. Nos lettres iront à cette adresse à partir de ce jour :
address-changed-was-you = Si c'était vous, vous n'avez rien à faire.
address-changed-not-you = Si ce n'était pas vous, bloquez ce changement avant ce jour. Ouvrez la page de votre demande avec un code reçu dans cette boîte e-mail, et appuyez sur le bouton :
address-changed-or-write = Vous pouvez aussi nous écrire.

question-undone-subject = Inutile de répondre à notre question sur la demande { $reference }
question-undone-intro = Nous vous avons envoyé une question sur votre demande. C'était une erreur. Vous n'avez pas à y répondre, et elle n'a pas arrêté le délai.
extension-undone-subject = Votre demande { $reference } ne prendra finalement pas plus de temps
extension-undone-intro = Nous vous avons écrit qu'il nous fallait plus de temps pour votre demande. C'était une erreur. La date d'avant est valable.
reopened-subject = Nous examinons de nouveau votre demande { $reference }
reopened-intro = Vous aviez reçu une réponse de notre part. Nous examinons de nouveau votre demande, et quelqu'un qui n'a pas décidé avant va décider. Vous n'avez rien à faire. Vous recevrez une nouvelle réponse.
reopened-date = La date de notre réponse reste la même :
reopened-proof-intro = Vous nous avez montré qui vous êtes. Nous rouvrons votre demande et nous continuons. Vous n'avez pas à demander de nouveau.
duplicate-subject = Votre demande { $reference } est la même qu'une autre des vôtres
duplicate-intro = Vous nous avez demandé deux fois la même chose. Nous répondons aux deux ensemble, avec votre demande { $reference }, reçue le { $date }. Vous n'attendez pas plus longtemps pour cela.
duplicate-where = Ici, vous voyez où elle en est, et la réponse :
duplicate-wrong = Vous vouliez autre chose ? Écrivez-nous, et nous l'examinons de nouveau.
deed-erase = { $category } : effacé.
deed-correct = { $category } : corrigé.
deed-restrict = { $category } : gardé, mais plus utilisé.
deed-stop = { $category } : nous ne l'utilisons plus de la façon que vous refusez.
deed-goes-on = { $category } : nous continuons à l'utiliser de cette façon.
deed-not-used = { $category } : nous ne l'utilisons pas de cette façon.
deed-consent-ended = { $category } : nous ne l'utilisons plus sur la base de votre consentement.
deed-nothing-held = { $category } : nous n'avons rien de vous.
deed-kept = { $category } : nous gardons cela.
deed-kept-until = { $category } : nous gardons cela jusqu'au { $date }.
deed-kept-fields = { $category } : nous gardons seulement ceci : { $fields }. Le reste est effacé.
deed-kept-fields-until = { $category } : nous gardons seulement ceci : { $fields }, jusqu'au { $date }. Le reste est effacé.
deed-entry = { $category }, { $field }
deed-entry-kept = { $category } : nous n'avons pas changé cela.
deed-entry-nothing-held = Une chose que vous avez indiquée : nous n'avons rien de tel sur vous.
deed-told = Nous avons prévenu tous ceux qui ont reçu ces données de nous.
deed-not-told = Nous n'avons pas pu prévenir tous ceux qui ont reçu ces données de nous. Demandez-nous qui les a reçues, et nous vous le dirons.
deed-others-told = Une partie était publique. Nous avons dit à ceux qui la montrent que vous voulez la faire effacer.
deed-others-not-told = Une partie était publique. Nous n'avons pas pu dire à tous ceux qui la montrent que vous voulez la faire effacer.
offer-opt-out = Une partie de ce que nous gardons est vendue ou partagée avec d'autres. Vous pouvez nous dire d'arrêter. Vous n'avez pas à prouver qui vous êtes :
offer-deletion = Vous pouvez aussi nous demander d'effacer ce que nous n'avons pas changé :
restriction-lifting-subject = Nous allons de nouveau utiliser vos données : { $reference }
restriction-lifting-intro = Vous nous avez demandé de garder vos données sans les utiliser. Nous allons bientôt y mettre fin. Avant cela, nous vous disons pourquoi :
restriction-lifting-objection = À cause de votre opposition, nous avons seulement gardé vos données, sans les utiliser. Nous allons bientôt y mettre fin. Avant cela, nous vous disons pourquoi :
course-still-held = Pendant que nous examinions votre opposition, nous avons seulement gardé vos données, sans les utiliser. Cela continue. Avant de les utiliser de nouveau, nous vous écrirons.
course-will-be-held = Dès que nous saurons que cette adresse est à vous, nous garderons seulement vos données, sans les utiliser, jusqu'à notre décision.
course-consent-earlier = Ce que nous avons fait avant que vous retiriez votre consentement reste permis. À partir de maintenant, ce n'est plus permis.
course-consent-stays = Votre consentement reste retiré. Si vous voulez le donner de nouveau, faites-le là où vous l'aviez donné.
forwarded-subject = Nous avons transmis votre demande { $reference }
forwarded-intro = C'est une autre entreprise qui décide de ces données. Nous travaillons pour elle et ne devons pas répondre à sa place. Nous avons transmis votre demande sans tarder :
forwarded-next = Cette entreprise vous donnera de ses nouvelles. Son délai de réponse court depuis que votre demande nous est parvenue.
extension-subject = Votre demande { $reference } prend plus de temps
extension-intro = Il nous faut plus de temps pour votre demande. La loi le permet une fois, et nous devons vous dire pourquoi :
extension-new-date = Vous aurez de nos nouvelles au plus tard le :

answer-ready-subject = La réponse à votre demande { $reference } est prête
answer-ready-intro = Votre réponse est prête. Vous pouvez l'ouvrir ici. Nous demandons d'abord un code, pour que personne d'autre ne la voie :
answer-ready-until = Vous pouvez la télécharger jusqu'au :
answer-ready-partial = Certaines choses sont laissées de côté. Voici pourquoi :
answer-ready-contents = Elle contient vos données, et aussi pourquoi nous les avons, qui les reçoit, combien de temps nous les gardons et quels sont vos droits.
answer-ready-portability = Elle contient ce que vous nous avez donné et ce que nous avons enregistré de votre utilisation, dans des fichiers que d'autres services savent lire.
answer-ready-nothing-moves = Nous avons cherché avec ce que vous avez prouvé être à vous, comme cette adresse. Nous n'avons rien trouvé que vous puissiez emporter.
answer-ready-left-behind = Elle ne contient pas ceci : { $categories }. Pour le voir aussi, demandez une copie de vos données.
answer-ready-categories = Elle dit quelles sortes de données nous avons sur vous, d'où elles viennent, pourquoi nous les avons et qui les reçoit. Elle ne contient pas les données elles-mêmes.
answer-ready-recipients = Elle dit qui a reçu de nous quelle sorte de vos données.
answer-ready-automated = Elle dit où un ordinateur décide à votre sujet, comment il le fait, et ce que cela change pour vous.

answer-part-subject = Une première partie de la réponse à votre demande { $reference } est prête
answer-part-intro = Nous n'avons pas encore pu tout réunir. Pour que vous n'attendiez pas le tout, nous vous donnons maintenant ce que nous avons. Vous pouvez l'ouvrir ici. Nous demandons d'abord un code, pour que personne d'autre ne le voie :
answer-part-missing = Ceci manque encore et viendra plus tard :
answer-part-owed = { $category } (source : { $source }) : au plus tard le { $date }
answer-part-next = Vous n'avez rien à faire. Nous vous écrirons de nouveau quand le reste sera prêt.

nothing-found-subject = Nous n'avons rien trouvé sur vous : { $reference }
nothing-found-intro = Nous avons cherché, et nous n'avons rien trouvé sur vous, à part cette demande elle-même.
nothing-found-by = Nous avons cherché avec ce que vous avez prouvé être à vous :
nothing-found-where = Voici où nous avons cherché :
nothing-found-more = Pouvons-nous vous connaître par autre chose ? Nous chercherons de nouveau si vous nous donnez une de ces choses et montrez qu'elle est à vous :
nothing-found-how = Vous pouvez nous écrire sur cette page. Votre réponse s'y trouve aussi :
nothing-found-page = Votre réponse dit quels sont vos droits.

answered-subject = La réponse à votre question { $reference }
answered-intro = Vous nous avez posé une question sur la vie privée. Voici notre réponse :
answered-more = Quelque chose n'est pas encore clair ? Écrivez-nous sur cette page.

reviewed-subject = Une personne a examiné la décision : { $reference }
reviewed-intro = Vous avez demandé qu'un être humain vérifie une décision qu'un ordinateur a prise à votre sujet. Quelqu'un qui n'y avait pas pris part l'a fait, après que vous avez pu dire ce que vous en pensez.
reviewed-changed = Le résultat : la décision a été changée.
reviewed-stands = Le résultat : la décision reste la même.

appeal-outcome-subject = La réponse à votre recours { $reference }
appeal-outcome-about = Vous n'étiez pas d'accord avec notre réponse dans { $reference }. Quelqu'un qui n'avait pas décidé à ce moment-là l'a examinée de nouveau.
appeal-outcome-stands = Notre réponse reste la même. Voici pourquoi :
appeal-outcome-partly = Nous changeons une partie de notre réponse. Voici ce que nous avons décidé, et pourquoi :
appeal-outcome-changed = Vous aviez raison, et nous changeons notre réponse. Voici ce que nous avons décidé, et pourquoi :
complaint-outcome-subject = La réponse à votre plainte { $reference }
complaint-outcome-about = Vous nous avez adressé une plainte au sujet de notre réponse dans { $reference }. Quelqu'un qui n'avait pas décidé à ce moment-là l'a examinée.
complaint-outcome-stands = Nous n'avons trouvé aucune erreur dans notre réponse. Voici pourquoi :
complaint-outcome-partly = Vous aviez raison en partie. Voici ce que nous avons constaté, et ce que nous faisons :
complaint-outcome-changed = Vous aviez raison. Voici ce que nous avons constaté, et ce que nous faisons :

fee-subject = Votre demande { $reference } est payante cette fois
fee-intro = Nos réponses sont gratuites. Cette fois, la loi nous permet de demander de l'argent, et nous demandons :
fee-why = Voici pourquoi :
fee-choice = Ce que notre équipe a écrit dit comment payer. Vous pouvez aussi demander moins de choses, nous écrire ou retirer votre demande, sur cette page :
fee-stops = Jusqu'à votre paiement, le délai est arrêté. Si vous payez aujourd'hui, vous aurez de nos nouvelles au plus tard le jour ci-dessous. Chaque jour d'attente repousse ce jour d'autant :
fee-undone-subject = Vous n'avez pas à payer pour votre demande { $reference }
fee-undone-intro = Nous vous avons demandé de l'argent pour votre demande. C'était une erreur. Vous n'avez pas à payer, et cela n'a pas arrêté le délai. Vous avez déjà payé ? Écrivez-nous, et nous vous rembourserons.

done-subject = Votre demande { $reference } est terminée
done-intro = Ce que vous avez demandé est fait. Voici le résultat :
done-partial = Tout ce que vous avez demandé n'a pas pu être fait. Voici le résultat :

refusal-subject = La réponse à votre demande { $reference }
refusal-intro = Nous avons examiné votre demande avec soin. Nous ne pouvons pas faire ce que vous demandez. Voici pourquoi :
refusal-provision = La loi : { $cites }

withdrawn-subject = Vous avez retiré votre demande { $reference }
withdrawn-intro = Vous avez retiré cette demande. Nous n'y travaillons plus. Vous pouvez demander de nouveau à tout moment :

suppressed-subject = C'est fait : { $reference }
suppressed-sale-share = Nous avons enregistré votre refus. À partir du { $date }, nous ne devons plus vendre ni partager vos données.
suppressed-limit-sensitive = Nous avons enregistré votre limite. À partir du { $date }, nous ne pouvons utiliser vos données sensibles que pour ce que vous nous avez demandé.
suppressed-marketing = Nous avons enregistré votre opposition. À partir du { $date }, nous ne devons plus utiliser vos données pour la publicité.
suppressed-profiling = Nous avons enregistré votre refus. À partir du { $date }, aucun ordinateur ne doit plus décider à votre sujet dans les cas que la loi vous permet de refuser.
suppressed-consent = Nous avons enregistré que vous retirez votre consentement. À partir du { $date }, nous ne devons plus utiliser vos données sur la base de ce consentement.
suppressed-consent-next = Nous arrêtons maintenant chaque utilisation qui reposait dessus, et nous vous disons lesquelles, au plus tard le :
suppressed-no-asking = Nous ne vous demanderons pas de changer d'avis avant le { $date }.
suppressed-proof = Vous n'avez rien à prouver ni rien de plus à faire.
suppressed-pass-on = Nous le disons aussi aux entreprises qui ont reçu vos données de nous, au plus tard le :

message-subject = Un message au sujet de votre demande { $reference }
message-intro = Il y a un nouveau message pour vous. Vous pouvez le lire et y répondre ici :

sign-up-subject = Votre accès à rightsdesk

letter-name-acknowledgement = accusé de réception
letter-name-status-code = code
letter-name-ask-identity = question sur l'identité
letter-name-ask-clarification = question
letter-name-question-undone = question retirée
letter-name-extension-undone = prolongation annulée
letter-name-reopened = nous l'examinons de nouveau
letter-name-duplicate = identique à une autre demande
letter-name-restriction-lifting = fin de la limitation annoncée
letter-name-forwarded = transmise
letter-name-extension = prolongation
letter-name-answer-ready = la réponse est prête
letter-name-done = terminée
letter-name-refusal = refus
letter-name-withdrawn = retirée
letter-name-suppressed = refus en vigueur
letter-name-message = il y a un message
letter-name-answer-part = une partie de la réponse est prête
letter-name-answered = réponse à une question
letter-name-reviewed = décision examinée par une personne
letter-name-identity-reminder = rappel de notre question sur l'identité
letter-name-confirm-reminder = rappel de confirmer l'adresse
letter-name-unverified = nous n'avons pas pu savoir qui demandait
letter-name-address-confirm = question à une nouvelle adresse
letter-name-address-changed = lettre sur une nouvelle adresse
letter-name-fee = frais
letter-name-fee-undone = frais annulés
letter-name-nothing-found = rien n'a été trouvé
letter-name-appeal-outcome = réponse au recours
letter-name-complaint-outcome = réponse à la plainte

# Lettres au personnel.
reminder-subject = Demande { $reference } : répondez avant la fin du { $date }
reminder-about = La demande { $reference } n'a pas encore de réponse. Il s'agit de ceci : { $right }. Par prudence, la réponse part au plus tard le :
reminder-gone = Depuis que cette date est fixée, { $share } % du temps est passé.
reminder-lawful = Le dernier jour permis par la loi est le { $date }. Après la date sûre, il faut d'abord que la personne déléguée à la protection des données écrive pourquoi.
reminder-handler = Vous recevez cette lettre parce que vous traitez cette demande.
reminder-anybody = Vous recevez cette lettre parce que personne ne traite encore cette demande. Prenez-la, ou veillez à ce que quelqu'un le fasse.
reminder-dpo = Vous recevez cette lettre parce que vous répondez de la protection des données. Veillez à ce que la réponse parte à temps.
reminder-wait-over = L'effacement attendait la copie demandée en même temps. Il n'attend plus, même si la copie n'est pas encore partie : il est à faire dans son propre délai.
hold-review-subject = Un gel juridique est à réexaminer : { $date }
hold-review-intro = Un gel juridique est à réexaminer ce jour-là :
hold-review-what = Gardez-le jusqu'à un autre jour, ou levez-le. D'ici là, rien de ce qu'il couvre n'est effacé.
digest-subject = { $count ->
    [one] À traiter : { $count } demande
   *[other] À traiter : { $count } demandes
}
digest-intro = Voici ce qui est à traiter maintenant. Les jours sont ceux jusqu'auxquels une réponse est encore sûre.
digest-late = { $count ->
    [one] En retard : { $count } demande
   *[other] En retard : { $count } demandes
}
digest-soon = { $count ->
    [one] À traiter dans les 7 jours : { $count } demande
   *[other] À traiter dans les 7 jours : { $count } demandes
}
digest-waiting = { $count ->
    [one] Vous attend : { $count } demande
   *[other] Vous attendent : { $count } demandes
}
digest-case = { $reference }, { $right } : { $date }, { $distance }
digest-desk = Toutes les demandes sont au bureau :

# Sur papier, et pour qui a voulu des mots faciles.
paper-date = Date
paper-reference = Votre référence
paper-page = Page { $page } sur { $pages }
paper-status = Pour nous écrire, pour demander où en est votre demande ou pour la retirer, envoyez une lettre à notre adresse et donnez votre référence. Si vous nous avez donné une adresse e-mail, vous pouvez aussi le faire ici :
paper-answer = Veuillez envoyer votre réponse à notre adresse et donner votre référence. N'envoyez pas de copie de votre passeport ou de votre carte d'identité, sauf si nous l'avons demandée. Si vous nous avez donné une adresse e-mail, vous pouvez aussi répondre ici :
paper-enclosed = Votre réponse est prête. Elle est jointe à cette lettre.
easy-received = Nous avons reçu votre demande le { $date }.
easy-about = Votre demande : { $right }
easy-by = Nous vous répondons au plus tard ce jour-là :
easy-confirm = Cette adresse est-elle à vous ? Ouvrez cette page et appuyez sur le bouton :
easy-code = Ou ouvrez cette page et tapez ce code :
easy-next = Une personne regarde maintenant votre demande. Ensuite, vous recevez une réponse.
easy-page = Ici, vous pouvez voir où nous en sommes. Vous pouvez aussi nous écrire ici :
easy-write = Vous pouvez nous écrire une lettre. Écrivez votre référence dessus. Si vous nous avez donné une adresse e-mail, vous pouvez aussi utiliser cette page :
easy-ask-identity = Nous devons savoir que c'est vraiment vous. Dites-nous ceci, s'il vous plaît :
easy-ask-clarification = Nous avons une question. Dites-nous ceci, s'il vous plaît :
easy-answer-page = Répondez ici, s'il vous plaît. N'envoyez pas de copie de votre passeport ou de votre carte d'identité, sauf si nous l'avons demandée :
easy-answer-write = Écrivez votre réponse dans une lettre, s'il vous plaît. Écrivez votre référence dessus. N'envoyez pas de copie de votre passeport ou de votre carte d'identité, sauf si nous l'avons demandée. Si vous nous avez donné une adresse e-mail, vous pouvez aussi répondre ici :
easy-stops = Nous attendons votre réponse. Si vous répondez aujourd'hui, nous vous répondons au plus tard ce jour-là. Si vous répondez plus tard, ce jour vient aussi plus tard :
easy-runs = Nous continuons pendant que nous vous attendons. Nous vous répondons au plus tard ce jour-là :
easy-extension = Il nous faut plus de temps pour votre demande. Voici pourquoi :
easy-refusal = Nous avons regardé votre demande. Nous disons non. Voici pourquoi :
easy-ready = Votre réponse est là. Nous vous demandons d'abord un code. Ainsi, personne d'autre ne peut la voir :
easy-enclosed = Votre réponse est là. Elle est dans la même enveloppe que cette lettre.
easy-until = Vous pouvez la prendre jusqu'à ce jour :
easy-contents = Vous y trouvez vos données. Vous y trouvez aussi pourquoi nous les avons, qui les reçoit et quels sont vos droits.
