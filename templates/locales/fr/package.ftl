# Le dossier de réponse : ce qui est conservé sur une personne, et tout ce que l'art. 15 veut qu'on dise.
package-title = Vos données chez { $controller }
package-intro = Vous nous avez demandé une copie de vos données. La voici.
package-intro-partial = Certaines choses sont laissées de côté. Nous disons alors où, et pourquoi.
package-part = Voici une partie de la réponse. Le reste viendra plus tard :
package-last-part = Voici le reste de la réponse. Ce que vous avez déjà reçu n'y est pas répété.
package-intro-portability = Vous nous avez demandé vos données sous une forme que vous pouvez emporter ailleurs. Les voici.
package-intro-categories = Vous nous avez demandé quelles sortes de données nous avons sur vous. Les voici. Les données elles-mêmes n'y sont pas.
package-intro-recipients = Vous nous avez demandé qui a reçu vos données de nous. Voici la réponse.
package-intro-automated = Vous nous avez demandé comment un ordinateur décide à votre sujet. Voici la réponse.
package-received = Votre demande nous est parvenue le { $date }.
package-made = Nous avons réuni ces données le { $date }.
package-how = Nous avons cherché seulement avec ce que vous avez prouvé être à vous, comme votre adresse e-mail.
package-files = Le fichier data.json dit la même chose que cette page, sous une forme que les ordinateurs savent lire.
package-files-tables = Le fichier data.json dit la même chose que cette page, sous une forme que les ordinateurs savent lire. Le dossier csv contient chaque sorte de données sous forme de tableau.
package-not-your-language = Vous vouliez une autre langue, et nous ne l'avons pas encore. S'il vous le faut dans votre langue, écrivez-nous, et une personne le traduit pour vous.
package-other-language = Certains textes n'existent que dans une autre langue : { $languages }. Ils sont en lettres penchées.
package-contents = Ce que vous trouvez ici
package-found = { $count ->
    [one] Nous avons trouvé { $count } entrée.
   *[other] Nous avons trouvé { $count } entrées.
}
package-none = Nous avons cherché ici et n'avons rien trouvé sur vous.
package-changed-after = Nous n'avons pas cherché ici. L'adresse que vous nous avez montrée n'a été inscrite ici qu'après votre demande. Si cela vous concerne, veuillez nous écrire.
package-held = Voici ce que nous avons sur vous.
package-never-collected = Cela n'a jamais été activé pour vous. Nous ne l'avons donc jamais recueilli.
package-not-searched = Nous n'avons pas pu chercher ici.
package-failed = Nous n'avons pas pu chercher ici.
package-withheld = { $count ->
    [one] { $count } entrée est laissée de côté.
   *[other] { $count } entrées sont laissées de côté.
}
package-never-disclosed = Nous conservons aussi cela sur vous, mais nous ne le montrons à personne :
package-not-included = Ce qui n'est pas ici
package-not-included-why = Nous avons peut-être d'autres données. Ce que vous ne nous avez pas donné, et ce que nous n'utilisons pas sur la base de votre consentement ou de notre contrat avec vous, ne vous suit pas ailleurs. Pour le voir, demandez une copie de vos données.
package-entry = Entrée { $number }
package-about = Ce que nous en faisons
package-purpose = À quoi cela nous sert
package-legal-basis = Pourquoi nous pouvons l'utiliser
package-recipients = Qui le reçoit
package-recipients-none = Personne en dehors de notre organisation.
package-who-received = Qui a reçu vos données
package-sold-to = Vendues à, ou partagées pour la publicité avec
package-sold-to-none = Personne. Nous ne les vendons pas et nous ne les partageons pas pour la publicité.
package-retention = Combien de temps nous le gardons
package-origin = D'où cela vient
package-rights = Vos droits
package-rights-intro = Vous pouvez nous demander ceci à tout moment. Cela ne vous coûte rien :
package-rights-where = Vous pouvez le demander ici :
package-complaint = Si quelque chose ne vous convient pas
package-automated = Décisions prises par un ordinateur seul
package-automated-none = Chez nous, aucun ordinateur ne décide seul à votre sujet.
package-automated-logic = Comment il décide
package-automated-consequences = Ce que cela peut changer pour vous
package-transfers = Données envoyées dans d'autres pays
package-transfers-none = Nous n'envoyons vos données dans aucun pays où cette loi sur la protection des données ne s'applique pas.
package-transfers-safeguard = Comment elles y sont protégées
package-contact = À qui s'adresser
package-yes = oui
package-no = non

# Pourquoi on ne sait pas ce que contient une source. C'est le personnel qui le lit.
why-nothing-to-match = Rien de ce qui est prouvé ne peut servir à chercher ici. Faites prouver un autre identifiant, puis cherchez de nouveau.
why-unreachable = La source n'a pas pu être jointe. Cherchez plus tard, ou demandez à qui s'en occupe.
why-not-answered = La source n'a pas répondu. Il manque peut-être une table ou une colonne, ou nous n'avons pas le droit de la lire.
why-too-many = Il y a plus d'entrées que nous n'en réunissons par machine. Faites-les exporter à la main, ou augmentez most_records dans la carte des données.
why-changed-after = Des entrées correspondent, mais ce qui est prouvé n'y a été inscrit qu'après la demande. Regardez cela : faites prouver un autre identifiant et cherchez de nouveau, ou laissez-les de côté.
