# Le lettere. Frasi brevi, nessuna minaccia, nulla di quello che la persona ha scritto.
letter-hello = Buongiorno,
letter-bye = Cordiali saluti
letter-team = Il gruppo privacy di { $controller }
letter-reference = Il suo numero di riferimento: { $reference }
letter-contact = Domande? Scriva alla persona responsabile della protezione dei dati: { $dpo }
letter-status = Qui può vedere a che punto è la sua richiesta, scriverci o ritirarla:
letter-free = Per lei è gratis.
letter-at-the-latest = Avrà nostre notizie al più tardi:
letter-why = Perché questa data:
letter-remedies = Se non è d'accordo:
letter-from-us = Quello che il nostro gruppo ha scritto per lei:
letter-words-on-page = Le nostre parole per lei sono sulla sua pagina. Prima chiediamo un codice, perché questo indirizzo non è ancora confermato:
letter-about = Si tratta di questo: { $right }
letter-other-language = Ha chiesto un'altra lingua, e non l'abbiamo ancora. Perché lo sappia subito, questa lettera arriva così com'è. Una persona traduce le lettere che seguono.

acknowledgement-subject = Abbiamo la sua richiesta { $reference }
acknowledgement-received = Abbiamo ricevuto la sua richiesta in data { $date }. Nulla è perso, e il nostro tempo sta correndo.
acknowledgement-about = Non è d'accordo con la nostra risposta in { $reference }. Ora la guarda qualcuno che allora non ha deciso.
acknowledgement-confirm = Ci mostri che questo indirizzo è suo. Apra questa pagina e prema il pulsante:
acknowledgement-code = Oppure apra la pagina qui sotto e scriva questo codice:
acknowledgement-why-confirm = Lo chiediamo perché una risposta può contenere cose private. Devono arrivare a lei e a nessun altro.
acknowledgement-next = Che cosa succede adesso: una persona guarda la sua richiesta. Se qualcosa non è chiaro, le facciamo una domanda. Poi riceve una risposta.
acknowledgement-not-you = Non ci ha chiesto nulla? Allora non deve fare nulla. Nessuno riceve i suoi dati.

status-code-subject = Il suo codice per { $reference }
status-code-intro = Qualcuno vuole aprire la pagina di questa richiesta. Se vuole aprirla lei, scriva lì questo codice:
status-code-valid = Il codice vale 20 minuti, una volta sola.
status-code-not-you = Se non vuole aprirla lei, non faccia nulla. Senza il codice nessuno può entrare.

ask-identity-subject = Una domanda sulla sua richiesta { $reference }
ask-identity-intro = Prima di andare avanti, dobbiamo sapere con certezza che la richiesta è sua. Risponda a questo, per favore:
ask-identity-how = Risponda in questa pagina, per favore. Non invii una copia del passaporto o della carta d'identità, se non l'abbiamo chiesta:
ask-stops = Finché non arriva la sua risposta, il termine è fermo. Se arriva oggi, avrà nostre notizie al più tardi il giorno qui sotto. Ogni giorno di attesa sposta in avanti quella data di un giorno:
ask-runs = Il nostro tempo continua a correre mentre aspettiamo la sua risposta.

ask-clarification-subject = Una domanda sulla sua richiesta { $reference }
ask-clarification-intro = Per trovare le cose giuste dobbiamo sapere che cosa intende:

question-undone-subject = Non deve rispondere alla nostra domanda sulla richiesta { $reference }
question-undone-intro = Le abbiamo mandato una domanda sulla sua richiesta. È stato un errore. Non deve rispondere, e la domanda non ha fermato il termine.
extension-undone-subject = Alla fine per la sua richiesta { $reference } non ci vuole più tempo
extension-undone-intro = Le abbiamo scritto che ci serve più tempo per la sua richiesta. È stato un errore. Vale la data di prima.
reopened-subject = Guardiamo di nuovo la sua richiesta { $reference }
reopened-intro = Ha avuto una nostra risposta. Guardiamo di nuovo la sua richiesta, e decide qualcuno che prima non ha deciso. Non deve fare nulla. Riceverà una nuova risposta.
reopened-date = La data della nostra risposta resta quella di prima:
duplicate-subject = La sua richiesta { $reference } è uguale a un'altra sua richiesta
duplicate-intro = Ci ha chiesto due volte la stessa cosa. Rispondiamo a tutte e due insieme, con la sua richiesta { $reference }, che ci è arrivata in data { $date }. Per questo non dovrà aspettare di più.
duplicate-where = Qui vede a che punto è, e la risposta:
duplicate-wrong = Intendeva un'altra cosa? Ci scriva e la guardiamo di nuovo.
deed-erase = { $category }: cancellato.
deed-correct = { $category }: corretto.
deed-restrict = { $category }: conservato, ma non più usato.
deed-nothing-held = { $category }: non abbiamo nulla di suo.
deed-kept = { $category }: lo conserviamo.
deed-kept-until = { $category }: lo conserviamo fino a { $date }.
deed-told = Abbiamo avvisato tutti quelli che hanno ricevuto da noi questi dati.
deed-not-told = Non abbiamo potuto avvisare tutti quelli che hanno ricevuto da noi questi dati. Ci chieda chi li ha ricevuti, e glielo diciamo.
restriction-lifting-subject = Useremo di nuovo i suoi dati: { $reference }
restriction-lifting-intro = Ci ha chiesto di tenere i suoi dati senza usarli. Presto smetteremo di farlo. Prima le diciamo perché:
forwarded-subject = Abbiamo inoltrato la sua richiesta { $reference }
forwarded-intro = Su questi dati decide un'altra azienda. Lavoriamo per lei e non dobbiamo rispondere al suo posto. Le abbiamo inoltrato la richiesta senza ritardo:
forwarded-next = Avrà notizie da quell'azienda. Il suo tempo per rispondere corre da quando la richiesta è arrivata a noi.
extension-subject = Per la sua richiesta { $reference } ci vuole più tempo
extension-intro = Ci serve più tempo per la sua richiesta. La legge lo permette una volta, e dobbiamo dirle perché:
extension-new-date = Avrà nostre notizie al più tardi:

answer-ready-subject = La risposta alla sua richiesta { $reference } è pronta
answer-ready-intro = La sua risposta è pronta. Può aprirla qui. Prima chiediamo un codice, così può vederla solo lei:
answer-ready-until = Può scaricarla entro:
answer-ready-none = Abbiamo cercato con ciò che ha dimostrato essere suo, come questo indirizzo. Non abbiamo trovato nulla su di lei, a parte questa richiesta. La risposta dice dove abbiamo cercato e quali sono i suoi diritti.
answer-ready-partial = Alcune cose sono lasciate fuori. Ecco perché:
answer-ready-contents = Contiene i suoi dati, e anche perché li abbiamo, chi li riceve, per quanto tempo li teniamo e quali sono i suoi diritti.

done-subject = La sua richiesta { $reference } è conclusa
done-intro = Quello che ha chiesto è fatto. Ecco il risultato:
done-partial = Non si è potuto fare tutto quello che ha chiesto. Ecco il risultato:

refusal-subject = La risposta alla sua richiesta { $reference }
refusal-intro = Abbiamo guardato la sua richiesta con cura. Non possiamo fare quello che chiede. Ecco perché:
refusal-provision = La legge: { $cites }

withdrawn-subject = Ha ritirato la sua richiesta { $reference }
withdrawn-intro = Ha ritirato questa richiesta. Abbiamo smesso di lavorarci. Può chiedere di nuovo in qualsiasi momento:

suppressed-subject = È fatto: { $reference }
suppressed-sale-share = Abbiamo annotato il suo rifiuto. Da { $date } non dobbiamo più vendere né condividere i suoi dati.
suppressed-limit-sensitive = Abbiamo annotato il suo limite. Da { $date } possiamo usare i suoi dati sensibili solo per quello che ci ha chiesto.
suppressed-marketing = Abbiamo annotato la sua opposizione. Da { $date } non dobbiamo più usare i suoi dati per la pubblicità.
suppressed-proof = Non deve provare nulla né fare altro.
suppressed-pass-on = Lo diciamo anche alle aziende che hanno ricevuto da noi i suoi dati, al più tardi:

message-subject = Un messaggio sulla sua richiesta { $reference }
message-intro = C'è un nuovo messaggio per lei. Può leggerlo e rispondere qui:

sign-up-subject = Il suo accesso a rightsdesk

letter-name-acknowledgement = conferma di ricezione
letter-name-status-code = codice
letter-name-ask-identity = domanda sull'identità
letter-name-ask-clarification = domanda
letter-name-question-undone = domanda ritirata
letter-name-extension-undone = proroga annullata
letter-name-reopened = la guardiamo di nuovo
letter-name-duplicate = uguale a un'altra richiesta
letter-name-restriction-lifting = annuncio della fine della limitazione
letter-name-forwarded = inoltrata
letter-name-extension = proroga
letter-name-answer-ready = la risposta è pronta
letter-name-done = conclusa
letter-name-refusal = rifiuto
letter-name-withdrawn = ritirata
letter-name-suppressed = rifiuto in vigore
letter-name-message = c'è un messaggio

# Lettere al personale.
reminder-subject = Richiesta { $reference }: risponda entro { $date }
reminder-about = La richiesta { $reference } non ha ancora una risposta. Si tratta di questo: { $right }. Per sicurezza, la risposta parte entro:
reminder-gone = Da quando questa data è fissata è passato il { $share } % del tempo.
reminder-lawful = L'ultimo giorno permesso dalla legge è { $date }. Dopo la data sicura, per una risposta serve il motivo scritto di una persona responsabile della protezione dei dati.
reminder-handler = Riceve questa lettera perché segue questa richiesta.
reminder-anybody = Riceve questa lettera perché nessuno segue ancora questa richiesta. La prenda in carico, o faccia in modo che qualcuno lo faccia.
reminder-dpo = Riceve questa lettera perché risponde della protezione dei dati. Faccia in modo che la risposta parta in tempo.
digest-subject = { $count ->
    [one] In scadenza: 1 richiesta
   *[other] In scadenza: { $count } richieste
}
digest-intro = Questo è ciò che va fatto adesso. I giorni sono quelli in cui una risposta è ancora sicura.
digest-late = { $count ->
    [one] In ritardo: 1 richiesta
   *[other] In ritardo: { $count } richieste
}
digest-soon = { $count ->
    [one] Scade entro 7 giorni: 1 richiesta
   *[other] Scadono entro 7 giorni: { $count } richieste
}
digest-waiting = { $count ->
    [one] Aspetta lei: 1 richiesta
   *[other] Aspettano lei: { $count } richieste
}
digest-case = { $reference }, { $right }: { $date }, { $distance }
digest-desk = Tutte le richieste sono alla scrivania:
