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

identity-reminder-subject = La nostra domanda sulla sua richiesta { $reference } aspetta ancora la sua risposta
identity-reminder-intro = Le abbiamo fatto una domanda, perché dobbiamo sapere con certezza che la richiesta è sua. Non abbiamo ancora una sua risposta. La domanda è in questa pagina, e lì può rispondere:
identity-reminder-help = Non può rispondere, o non vuole? Ci dica anche questo, sempre lì. Le scriviamo solo questa volta e non glielo ricorderemo più.
confirm-reminder-subject = Il suo indirizzo per la richiesta { $reference } non è ancora confermato
confirm-reminder-intro = In data { $date } abbiamo ricevuto una richiesta da questo indirizzo. Non possiamo andare avanti finché non sappiamo che l'indirizzo è suo. Le scriviamo solo questa volta e non glielo ricorderemo più.
unverified-subject = Non abbiamo potuto sapere chi ha fatto la richiesta: { $reference }
unverified-intro = Non abbiamo potuto avere la certezza che la richiesta è sua. Per questo non abbiamo fatto ciò che è stato chiesto: le cose private non devono arrivare ad altri. Nessuno ha ricevuto dati.
unverified-continued = La legge ci permette comunque di rispondere a una parte. Andiamo avanti con questo: { $right }. Non deve chiedere di nuovo. Il numero di riferimento di questa parte: { $reference }
unverified-policy = Quali tipi di dati abbiamo sulle persone è scritto nella nostra informativa sulla privacy: { $url }
unverified-policy-ask = Quali tipi di dati abbiamo sulle persone è scritto nella nostra informativa sulla privacy. La chieda qui: { $dpo }
unverified-later = Può ancora mostrarci chi è, anche adesso. Allora riapriamo la sua richiesta. Usi questa pagina:

address-confirm-subject = Questo indirizzo è suo? ({ $reference })
address-confirm-intro = Qualcuno vuole che le nostre lettere su una richiesta vadano a questo indirizzo.
address-confirm-button = Se l'ha chiesto lei, apra questo link e prema il pulsante:
address-confirm-then = Poi lo guardiamo. Il link vale sette giorni.
address-confirm-not-you = Se non l'ha chiesto lei, non deve fare nulla. Non le arriverà nulla.
address-changed-subject = Le lettere sulla sua richiesta andranno a un altro indirizzo ({ $reference })
address-changed-intro = Qualcuno ci ha dato un altro indirizzo per le lettere sulla sua richiesta, e ci ha mostrato che gli appartiene. Le nostre lettere andranno lì da questo giorno:
address-changed-was-you = Se l'ha chiesto lei, non deve fare nulla.
address-changed-not-you = Se non l'ha chiesto lei, lo fermi prima di quel giorno. Apra la pagina della sua richiesta con un codice che arriva a questa casella di posta, e prema il pulsante che trova lì:
address-changed-or-write = Può anche scriverci.

ask-clarification-subject = Una domanda sulla sua richiesta { $reference }
ask-clarification-intro = Per trovare le cose giuste dobbiamo sapere che cosa intende:

question-undone-subject = Non deve rispondere alla nostra domanda sulla richiesta { $reference }
question-undone-intro = Le abbiamo mandato una domanda sulla sua richiesta. È stato un errore. Non deve rispondere, e la domanda non ha fermato il termine.
extension-undone-subject = Alla fine per la sua richiesta { $reference } non ci vuole più tempo
extension-undone-intro = Le abbiamo scritto che ci serve più tempo per la sua richiesta. È stato un errore. Vale la data di prima.
reopened-subject = Guardiamo di nuovo la sua richiesta { $reference }
reopened-intro = Ha avuto una nostra risposta. Guardiamo di nuovo la sua richiesta, e decide qualcuno che prima non ha deciso. Non deve fare nulla. Riceverà una nuova risposta.
reopened-date = La data della nostra risposta resta quella di prima:
reopened-proof-intro = Ci ha mostrato chi è. Riapriamo la sua richiesta e andiamo avanti. Non deve chiedere di nuovo.
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
deed-stop = { $category }: non lo usiamo più nel modo a cui si oppone.
deed-goes-on = { $category }: continuiamo a usarlo in quel modo.
deed-not-used = { $category }: non lo usiamo in quel modo.
deed-consent-ended = { $category }: non più usato in base al suo consenso.
deed-others-told = Una parte di questo era pubblica. Abbiamo detto agli altri che la mostrano che lei vuole farla cancellare.
deed-others-not-told = Una parte di questo era pubblica. Non abbiamo potuto dire a tutti quelli che la mostrano che lei vuole farla cancellare.
deed-kept-fields = { $category }: conserviamo solo questo: { $fields }. Il resto è cancellato.
deed-kept-fields-until = { $category }: conserviamo solo questo: { $fields }, fino a { $date }. Il resto è cancellato.
deed-entry = { $category }, { $field }
deed-entry-kept = { $category }: non lo abbiamo cambiato.
deed-entry-nothing-held = Una cosa che ha indicato: non abbiamo nulla del genere su di lei.
offer-opt-out = Una parte di ciò che conserviamo viene venduta o condivisa con altri. Può dirci di smettere. Non deve provare chi è:
offer-deletion = Può anche chiederci di cancellare quello che non abbiamo cambiato:
restriction-lifting-subject = Useremo di nuovo i suoi dati: { $reference }
restriction-lifting-intro = Ci ha chiesto di tenere i suoi dati senza usarli. Presto smetteremo di farlo. Prima le diciamo perché:
restriction-lifting-objection = Dopo la sua opposizione abbiamo solo conservato i suoi dati, senza usarli. Presto smetteremo di farlo. Prima le diciamo perché:
forwarded-subject = Abbiamo inoltrato la sua richiesta { $reference }
forwarded-intro = Su questi dati decide un'altra azienda. Lavoriamo per lei e non dobbiamo rispondere al suo posto. Le abbiamo inoltrato la richiesta senza ritardo:
forwarded-next = Avrà notizie da quell'azienda. Il suo tempo per rispondere corre da quando la richiesta è arrivata a noi.
extension-subject = Per la sua richiesta { $reference } ci vuole più tempo
extension-intro = Ci serve più tempo per la sua richiesta. La legge lo permette una volta, e dobbiamo dirle perché:
extension-new-date = Avrà nostre notizie al più tardi:

answer-ready-subject = La risposta alla sua richiesta { $reference } è pronta
answer-ready-intro = La sua risposta è pronta. Può aprirla qui. Prima chiediamo un codice, così può vederla solo lei:
answer-ready-until = Può scaricarla entro:
answer-ready-partial = Alcune cose sono lasciate fuori. Ecco perché:
answer-ready-contents = Contiene i suoi dati, e anche perché li abbiamo, chi li riceve, per quanto tempo li teniamo e quali sono i suoi diritti.
answer-ready-portability = Contiene quello che ci ha dato e quello che abbiamo registrato su come usa il servizio, in file che altri servizi sanno leggere.
answer-ready-nothing-moves = Abbiamo cercato con ciò che ha dimostrato essere suo, come questo indirizzo. Non abbiamo trovato nulla da trasferire.
answer-ready-left-behind = Non c'è questo: { $categories }. Per vederlo, chieda una copia dei suoi dati.
answer-ready-categories = Dice quali tipi di dati abbiamo su di lei, da dove vengono, perché li abbiamo e chi li riceve. Non contiene i dati stessi.
answer-ready-recipients = Dice chi ha ricevuto da noi quali tipi di suoi dati.
answer-ready-automated = Dice dove un computer decide su di lei, come lo fa e che cosa significa per lei.

answer-part-subject = Una prima parte della risposta alla sua richiesta { $reference } è pronta
answer-part-intro = Non abbiamo ancora potuto mettere insieme tutto. Perché non debba aspettare il resto, le diamo adesso quello che abbiamo. Può aprirlo qui. Prima chiediamo un codice, così può vederlo solo lei:
answer-part-missing = Questo manca ancora e arriva più tardi:
answer-part-owed = { $category } (da: { $source }): entro { $date }
answer-part-next = Non deve fare nulla. Le scriviamo di nuovo quando il resto è pronto.

course-still-held = Mentre esaminavamo la sua opposizione, abbiamo solo conservato i suoi dati, senza usarli. Continua così. Prima di usarli di nuovo, le scriviamo.
course-will-be-held = Appena sappiamo che questo indirizzo è suo, conserviamo soltanto i suoi dati, senza usarli, finché non abbiamo deciso.
course-consent-earlier = Quello che abbiamo fatto prima che revocasse il consenso resta permesso. Da adesso non lo è più.
course-consent-stays = Il suo consenso resta revocato. Se vuole darlo di nuovo, lo faccia dove l'aveva dato.

answered-subject = La risposta alla sua domanda { $reference }
answered-intro = Ci ha fatto una domanda sulla privacy. Ecco la nostra risposta:
answered-more = C'è ancora qualcosa di poco chiaro? Ci scriva in questa pagina.
reviewed-subject = Una persona ha guardato la decisione: { $reference }
reviewed-intro = Ha chiesto che una persona guardi una decisione che un computer ha preso su di lei. Lo ha fatto qualcuno che non vi ha avuto parte, dopo che lei ha potuto dire che cosa ne pensa.
reviewed-changed = Il risultato: la decisione è stata cambiata.
reviewed-stands = Il risultato: la decisione resta com'era.

fee-subject = Questa volta la sua richiesta { $reference } costa qualcosa
fee-intro = Le nostre risposte sono gratuite. Questa volta la legge ci permette di chiedere un pagamento, e chiediamo:
fee-why = Ecco perché:
fee-choice = Nelle nostre parole c'è scritto come pagare. Può anche chiedere di meno, scriverci o ritirare la sua richiesta, in questa pagina:
fee-stops = Finché non paga, il termine è fermo. Se paga oggi, avrà nostre notizie al più tardi il giorno qui sotto. Ogni giorno di attesa sposta in avanti quella data di un giorno:
fee-undone-subject = Per la sua richiesta { $reference } non deve pagare
fee-undone-intro = Le abbiamo chiesto un pagamento per la sua richiesta. È stato un errore. Non deve pagare, e questo non ha fermato il termine. Ha già pagato? Ci scriva, e le restituiamo i soldi.

nothing-found-subject = Non abbiamo trovato nulla su di lei: { $reference }
nothing-found-intro = Abbiamo cercato i suoi dati, e non abbiamo trovato nulla su di lei, a parte questa richiesta.
nothing-found-by = Abbiamo cercato con ciò che ha dimostrato essere suo:
nothing-found-where = Abbiamo cercato qui:
nothing-found-more = Forse la conosciamo con qualcos'altro? Allora possiamo cercare di nuovo, se ci dà una di queste cose e mostra che è sua:
nothing-found-how = Può scriverci in questa pagina. Lì c'è anche la sua risposta:
nothing-found-page = La risposta dice quali sono i suoi diritti.

appeal-outcome-subject = La risposta al suo ricorso { $reference }
appeal-outcome-about = Non era d'accordo con la nostra risposta in { $reference }. L'ha guardata di nuovo qualcuno che allora non ha deciso.
appeal-outcome-stands = La nostra risposta resta com'era. Ecco perché:
appeal-outcome-partly = Cambiamo in parte la nostra risposta. Ecco che cosa abbiamo deciso, e perché:
appeal-outcome-changed = Aveva ragione, e cambiamo la nostra risposta. Ecco che cosa abbiamo deciso, e perché:
complaint-outcome-subject = La risposta al suo reclamo { $reference }
complaint-outcome-about = Ci ha presentato un reclamo sulla nostra risposta in { $reference }. Lo ha esaminato qualcuno che allora non ha deciso.
complaint-outcome-stands = Non abbiamo trovato errori nella nostra risposta. Ecco perché:
complaint-outcome-partly = Aveva ragione in parte. Ecco che cosa abbiamo trovato, e che cosa facciamo:
complaint-outcome-changed = Aveva ragione. Ecco che cosa abbiamo trovato, e che cosa facciamo:

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
suppressed-profiling = Abbiamo annotato il suo rifiuto. Da { $date } un computer non può più decidere su di lei nei modi che la legge le permette di rifiutare.
suppressed-consent = Abbiamo annotato che ha revocato il suo consenso. Da { $date } non dobbiamo più usare i suoi dati in base a quel consenso.
suppressed-consent-next = Ora fermiamo ogni uso che si basava su quel consenso, e le diciamo quali, al più tardi:
suppressed-no-asking = Non le chiederemo di cambiare idea prima di questa data: { $date }.
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
letter-name-identity-reminder = promemoria della domanda sull'identità
letter-name-confirm-reminder = promemoria per confermare l'indirizzo
letter-name-unverified = non abbiamo potuto sapere chi ha fatto la richiesta
letter-name-address-confirm = domanda a un nuovo indirizzo
letter-name-address-changed = lettera su un nuovo indirizzo
letter-name-answer-part = una parte della risposta è pronta
letter-name-answered = risposta a una domanda
letter-name-reviewed = decisione guardata da una persona
letter-name-fee = contributo spese
letter-name-fee-undone = contributo spese annullato
letter-name-nothing-found = non è stato trovato nulla
letter-name-appeal-outcome = risposta al ricorso
letter-name-complaint-outcome = risposta al reclamo

# Lettere al personale.
reminder-subject = Richiesta { $reference }: risponda entro { $date }
reminder-about = La richiesta { $reference } non ha ancora una risposta. Si tratta di questo: { $right }. Per sicurezza, la risposta parte entro:
reminder-gone = Da quando questa data è fissata è passato il { $share } % del tempo.
reminder-lawful = L'ultimo giorno permesso dalla legge è { $date }. Dopo la data sicura, per una risposta serve il motivo scritto di una persona responsabile della protezione dei dati.
reminder-handler = Riceve questa lettera perché segue questa richiesta.
reminder-anybody = Riceve questa lettera perché nessuno segue ancora questa richiesta. La prenda in carico, o faccia in modo che qualcuno lo faccia.
reminder-dpo = Riceve questa lettera perché risponde della protezione dei dati. Faccia in modo che la risposta parta in tempo.
reminder-wait-over = Aspettava la copia chiesta nello stesso momento. Ora non aspetta più, anche se la copia non è partita: la cancellazione va fatta entro il suo termine.
hold-review-subject = Un blocco legale da riesaminare: { $date }
hold-review-intro = Un blocco legale va riesaminato in questo giorno:
hold-review-what = Lo mantenga fino a un altro giorno, o lo tolga. Fino ad allora nulla di ciò che riguarda viene cancellato.
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

# Su carta, e per chi ha chiesto parole facili.
paper-date = Data
paper-reference = Il suo numero di riferimento
paper-page = Pagina { $page } di { $pages }
paper-status = Per scriverci, per chiedere a che punto è la sua richiesta o per ritirarla, mandi una lettera al nostro indirizzo e indichi il suo numero di riferimento. Se ci ha dato un indirizzo e-mail, può farlo anche qui:
paper-answer = Mandi la sua risposta al nostro indirizzo e indichi il suo numero di riferimento, per favore. Non invii una copia del passaporto o della carta d'identità, se non l'abbiamo chiesta. Se ci ha dato un indirizzo e-mail, può rispondere anche qui:
paper-enclosed = La sua risposta è pronta. La trova insieme a questa lettera.
easy-received = Abbiamo ricevuto la sua richiesta in data { $date }.
easy-about = La sua richiesta: { $right }
easy-by = Le rispondiamo al più tardi in questo giorno:
easy-confirm = Questo indirizzo è suo? Apra questa pagina e prema il pulsante:
easy-code = Oppure apra questa pagina e scriva questo codice:
easy-next = Adesso una persona guarda la sua richiesta. Poi riceve una risposta.
easy-page = Qui può vedere a che punto siamo. Qui può anche scriverci:
easy-write = Può scriverci una lettera. Scriva nella lettera il suo numero di riferimento. Se ci ha dato un indirizzo e-mail, può usare anche questa pagina:
easy-ask-identity = Dobbiamo sapere che la richiesta è davvero sua. Ci dica questo, per favore:
easy-ask-clarification = Abbiamo una domanda. Ci dica questo, per favore:
easy-answer-page = Risponda qui, per favore. Non mandi una copia del passaporto o della carta d'identità, se non l'abbiamo chiesta:
easy-answer-write = Scriva la sua risposta in una lettera, per favore. Scriva nella lettera il suo numero di riferimento. Non mandi una copia del passaporto o della carta d'identità, se non l'abbiamo chiesta. Se ci ha dato un indirizzo e-mail, può rispondere anche qui:
easy-stops = Aspettiamo la sua risposta. Se risponde oggi, le rispondiamo entro questo giorno. Se risponde più tardi, anche il giorno è più tardi:
easy-runs = Andiamo avanti mentre aspettiamo la sua risposta. Le rispondiamo entro questo giorno:
easy-extension = Ci serve più tempo per la sua richiesta. Ecco perché:
easy-refusal = Abbiamo guardato la sua richiesta. Diciamo di no. Ecco perché:
easy-ready = La sua risposta è qui. Prima le chiediamo un codice. Così può vederla solo lei:
easy-enclosed = La sua risposta è qui. È nella stessa busta di questa lettera.
easy-until = Può prenderla fino a questo giorno:
easy-contents = Dentro trova i suoi dati. Trova anche perché li abbiamo, chi li riceve e quali sono i suoi diritti.
