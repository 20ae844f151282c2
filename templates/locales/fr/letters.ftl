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

question-undone-subject = Inutile de répondre à notre question sur la demande { $reference }
question-undone-intro = Nous vous avons envoyé une question sur votre demande. C'était une erreur. Vous n'avez pas à y répondre, et elle n'a pas arrêté le délai.
extension-undone-subject = Votre demande { $reference } ne prendra finalement pas plus de temps
extension-undone-intro = Nous vous avons écrit qu'il nous fallait plus de temps pour votre demande. C'était une erreur. La date d'avant est valable.
reopened-subject = Nous examinons de nouveau votre demande { $reference }
reopened-intro = Vous aviez reçu une réponse de notre part. Nous examinons de nouveau votre demande, et quelqu'un qui n'a pas décidé avant va décider. Vous n'avez rien à faire. Vous recevrez une nouvelle réponse.
reopened-date = La date de notre réponse reste la même :
duplicate-subject = Votre demande { $reference } est la même qu'une autre des vôtres
duplicate-intro = Vous nous avez demandé deux fois la même chose. Nous répondons aux deux ensemble, avec votre demande { $reference }, reçue le { $date }. Vous n'attendez pas plus longtemps pour cela.
duplicate-where = Ici, vous voyez où elle en est, et la réponse :
duplicate-wrong = Vous vouliez autre chose ? Écrivez-nous, et nous l'examinons de nouveau.
deed-erase = { $category } : effacé.
deed-correct = { $category } : corrigé.
deed-restrict = { $category } : gardé, mais plus utilisé.
deed-nothing-held = { $category } : nous n'avons rien de vous.
deed-kept = { $category } : nous gardons cela.
deed-kept-until = { $category } : nous gardons cela jusqu'au { $date }.
deed-told = Nous avons prévenu tous ceux qui ont reçu ces données de nous.
deed-not-told = Nous n'avons pas pu prévenir tous ceux qui ont reçu ces données de nous. Demandez-nous qui les a reçues, et nous vous le dirons.
restriction-lifting-subject = Nous allons de nouveau utiliser vos données : { $reference }
restriction-lifting-intro = Vous nous avez demandé de garder vos données sans les utiliser. Nous allons bientôt y mettre fin. Avant cela, nous vous disons pourquoi :
forwarded-subject = Nous avons transmis votre demande { $reference }
forwarded-intro = C'est une autre entreprise qui décide de ces données. Nous travaillons pour elle et ne devons pas répondre à sa place. Nous avons transmis votre demande sans tarder :
forwarded-next = Cette entreprise vous donnera de ses nouvelles. Son délai de réponse court depuis que votre demande nous est parvenue.
extension-subject = Votre demande { $reference } prend plus de temps
extension-intro = Il nous faut plus de temps pour votre demande. La loi le permet une fois, et nous devons vous dire pourquoi :
extension-new-date = Vous aurez de nos nouvelles au plus tard le :

answer-ready-subject = La réponse à votre demande { $reference } est prête
answer-ready-intro = Votre réponse est prête. Vous pouvez l'ouvrir ici. Nous demandons d'abord un code, pour que personne d'autre ne la voie :
answer-ready-until = Vous pouvez la télécharger jusqu'au :
answer-ready-none = Nous avons cherché avec ce que vous avez prouvé être à vous, comme cette adresse. Nous n'avons rien trouvé sur vous, à part cette demande. Votre réponse dit où nous avons cherché et quels sont vos droits.
answer-ready-partial = Certaines choses sont laissées de côté. Voici pourquoi :
answer-ready-contents = Elle contient vos données, et aussi pourquoi nous les avons, qui les reçoit, combien de temps nous les gardons et quels sont vos droits.

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

# Lettres au personnel.
reminder-subject = Demande { $reference } : répondez avant la fin du { $date }
reminder-about = La demande { $reference } n'a pas encore de réponse. Il s'agit de ceci : { $right }. Par prudence, la réponse part au plus tard le :
reminder-gone = Depuis que cette date est fixée, { $share } % du temps est passé.
reminder-lawful = Le dernier jour permis par la loi est le { $date }. Après la date sûre, il faut d'abord que la personne déléguée à la protection des données écrive pourquoi.
reminder-handler = Vous recevez cette lettre parce que vous traitez cette demande.
reminder-anybody = Vous recevez cette lettre parce que personne ne traite encore cette demande. Prenez-la, ou veillez à ce que quelqu'un le fasse.
reminder-dpo = Vous recevez cette lettre parce que vous répondez de la protection des données. Veillez à ce que la réponse parte à temps.
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
