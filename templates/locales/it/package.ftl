# Il pacchetto della risposta: che cosa si tiene su una persona, e tutto ciò che l'art. 15 chiede di dire.
package-title = I suoi dati presso { $controller }
package-intro = Ci ha chiesto una copia dei suoi dati. Eccola.
package-intro-partial = Alcune cose sono lasciate fuori. Dove manca qualcosa, lo diciamo, e anche perché.
package-part = Questa è una parte della risposta. Il resto arriva più tardi:
package-last-part = Questo è il resto della risposta. Quello che ha già ricevuto non c'è di nuovo.
package-intro-portability = Ci ha chiesto i suoi dati in una forma che può portare altrove. Eccoli.
package-intro-categories = Ci ha chiesto quali tipi di dati abbiamo su di lei. Eccoli. I dati stessi non sono qui.
package-intro-recipients = Ci ha chiesto chi ha ricevuto da noi i suoi dati. Ecco la risposta.
package-intro-automated = Ci ha chiesto come un computer decide su di lei. Ecco la risposta.
package-received = La sua richiesta ci è arrivata in data { $date }.
package-made = Abbiamo raccolto questi dati in data { $date }.
package-how = Abbiamo cercato solo con ciò che ha dimostrato essere suo, come il suo indirizzo e-mail.
package-files = Il file data.json dice le stesse cose di questa pagina, in una forma che i computer sanno leggere.
package-files-tables = Il file data.json dice le stesse cose di questa pagina, in una forma che i computer sanno leggere. La cartella csv contiene ogni tipo di dati come tabella.
package-not-your-language = Ha chiesto un'altra lingua, e non l'abbiamo ancora. Se le serve nella sua lingua, ci scriva e una persona lo traduce per lei.
package-other-language = Alcuni testi ci sono solo in un'altra lingua: { $languages }. Sono in lettere inclinate.
package-contents = Che cosa c'è qui
package-found = { $count ->
    [one] Abbiamo trovato 1 voce.
   *[other] Abbiamo trovato { $count } voci.
}
package-none = Abbiamo cercato qui e non abbiamo trovato nulla su di lei.
package-never-collected = Questo non è mai stato attivato per lei. Perciò non lo abbiamo mai raccolto.
package-not-searched = Qui non abbiamo potuto cercare.
package-changed-after = Qui non abbiamo cercato. L'indirizzo che ci ha mostrato è stato inserito qui solo dopo la sua richiesta. Se si tratta di lei, ci scriva.
package-failed = Qui non abbiamo potuto cercare.
package-withheld = { $count ->
    [one] 1 voce è lasciata fuori.
   *[other] { $count } voci sono lasciate fuori.
}
package-never-disclosed = Su di lei abbiamo anche questo, ma non lo mostriamo a nessuno:
package-held = Abbiamo questo su di lei.
package-not-included = Che cosa non c'è qui
package-not-included-why = Forse abbiamo altro oltre a questo. Ciò che non ci ha dato lei, e ciò che non usiamo in base al suo consenso o al nostro contratto con lei, non si trasferisce. Per vederlo, chieda una copia dei suoi dati.
package-entry = Voce { $number }
package-about = Che cosa ne facciamo
package-purpose = A che cosa ci serve
package-legal-basis = Perché possiamo usarlo
package-recipients = Chi lo riceve
package-recipients-none = Nessuno al di fuori della nostra organizzazione.
package-who-received = Chi ha ricevuto i suoi dati
package-sold-to = Venduti a, o condivisi per la pubblicità con
package-sold-to-none = A nessuno. Non li vendiamo e non li condividiamo per la pubblicità.
package-retention = Per quanto tempo lo teniamo
package-origin = Da dove viene
package-rights = I suoi diritti
package-rights-intro = Può chiederci questo in qualsiasi momento. Non le costa nulla:
package-rights-where = Può chiederlo qui:
package-complaint = Se qualcosa non va
package-automated = Decisioni prese soltanto da un computer
package-automated-none = Da noi nessun computer decide da solo su di lei.
package-automated-logic = Come decide
package-automated-consequences = Che cosa può significare per lei
package-transfers = Inviati in altri Paesi
package-transfers-none = Non inviamo i suoi dati in Paesi dove non vale questa legge sulla protezione dei dati.
package-transfers-safeguard = Come sono protetti lì
package-contact = A chi chiedere
package-yes = sì
package-no = no

# Perché non si sa che cosa tiene una fonte. Lo legge il personale.
why-nothing-to-match = Nulla di ciò che è provato si può confrontare qui. Faccia provare un altro dato e cerchi di nuovo.
why-unreachable = La fonte non era raggiungibile. Cerchi più tardi, o chieda a chi se ne occupa.
why-not-answered = La fonte non ha risposto. Forse manca una tabella o una colonna, o non possiamo leggerla.
why-too-many = Ci sono più voci di quante ne raccogliamo a macchina. Le faccia esportare a mano, o aumenti most_records nella mappa dei dati.
why-changed-after = Ci sono voci che corrispondono, ma ciò che è provato vi è stato inserito solo dopo l'arrivo della richiesta. Guardi bene: faccia provare un altro dato e cerchi di nuovo, o le lasci fuori.
