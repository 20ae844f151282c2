# Le parole che pagine e lettere hanno in comune.
# Una data sta dopo «entro», «in data» o due punti, mai dopo un articolo: davanti all'8 e all'11 sarebbe un altro.
product = rightsdesk
date-long = { $weekday } { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
date-short = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }
moment = { $date }, ore { $time }
list-and = { $most } e { $last }
money = { $whole },{ $part } { $currency }
in-days-today = oggi
in-days-future = { $days ->
    [one] tra 1 giorno
   *[other] tra { $days } giorni
}
in-days-past = { $days ->
    [one] 1 giorno fa
   *[other] { $days } giorni fa
}
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
month-1 = gennaio
month-2 = febbraio
month-3 = marzo
month-4 = aprile
month-5 = maggio
month-6 = giugno
month-7 = luglio
month-8 = agosto
month-9 = settembre
month-10 = ottobre
month-11 = novembre
month-12 = dicembre
month-short-1 = gen
month-short-2 = feb
month-short-3 = mar
month-short-4 = apr
month-short-5 = mag
month-short-6 = giu
month-short-7 = lug
month-short-8 = ago
month-short-9 = set
month-short-10 = ott
month-short-11 = nov
month-short-12 = dic

language-own = Italiano
language-en = inglese
language-de = tedesco
language-fr = francese
language-es = spagnolo
language-it = italiano
language-nl = olandese

right-access = Vedere i suoi dati e averne una copia
right-access-categories = Sapere quali tipi di dati abbiamo
right-recipients = Sapere chi ha ricevuto i suoi dati
right-rectification = Correggere qualcosa di sbagliato
right-erasure = Cancellare i suoi dati
right-restriction = Tenere i suoi dati, ma non usarli più
right-portability = Portare i suoi dati a un altro servizio
right-objection = Non usare più i suoi dati per qualcosa
right-opt-out = Non vendere né condividere più i suoi dati
right-limit-sensitive = Limitare l'uso dei suoi dati sensibili
right-withdraw-consent = Revocare un consenso che ha dato
right-automated-decision-opt-out = Rifiutare le decisioni prese da un computer
right-automated-decision-access = Sapere come un computer ha deciso su di lei
right-automated-decision-review = Far controllare da una persona la decisione di un computer
right-complaint = Presentare un reclamo su come usiamo i suoi dati
right-appeal = Contestare una risposta
right-inquiry = Fare una domanda sulla privacy
right-objection-marketing = Non usare più i suoi dati per la pubblicità

right-short-access = Accesso
right-short-access-categories = Accesso alle categorie
right-short-recipients = Destinatari
right-short-rectification = Rettifica
right-short-erasure = Cancellazione
right-short-restriction = Limitazione di trattamento
right-short-portability = Portabilità dei dati
right-short-objection = Opposizione
right-short-opt-out = Rifiuto della vendita e della condivisione
right-short-limit-sensitive = Limitazione dei dati sensibili
right-short-withdraw-consent = Revoca del consenso
right-short-automated-decision-opt-out = Rifiuto delle decisioni automatizzate
right-short-automated-decision-access = Accesso alle decisioni automatizzate
right-short-automated-decision-review = Riesame di una decisione automatizzata
right-short-complaint = Reclamo
right-short-appeal = Ricorso
right-short-inquiry = Domanda
right-short-objection-marketing = Opposizione al marketing diretto

regime-gdpr = la legge europea sulla protezione dei dati (GDPR)
regime-uk-gdpr = la legge del Regno Unito sulla protezione dei dati (UK GDPR)
regime-ccpa = la legge della California sulla privacy (CCPA)
regime-us-va = la legge della Virginia sulla privacy
regime-us-co = la legge del Colorado sulla privacy
regime-us-ct = la legge del Connecticut sulla privacy
regime-us-ut = la legge dello Utah sulla privacy
regime-us-tx = la legge del Texas sulla privacy
regime-us-or = la legge dell'Oregon sulla privacy
regime-us-mt = la legge del Montana sulla privacy
regime-us-ia = la legge dell'Iowa sulla privacy
regime-us-de = la legge del Delaware sulla privacy
regime-us-nj = la legge del New Jersey sulla privacy
regime-us-nh = la legge del New Hampshire sulla privacy
regime-us-ne = la legge del Nebraska sulla privacy
regime-us-tn = la legge del Tennessee sulla privacy
regime-us-mn = la legge del Minnesota sulla privacy
regime-us-md = la legge del Maryland sulla privacy
regime-us-in = la legge dell'Indiana sulla privacy
regime-us-ky = la legge del Kentucky sulla privacy
regime-us-ri = la legge del Rhode Island sulla privacy
regime-us-fl = la legge della Florida sulla privacy
regime-us-ok = la legge dell'Oklahoma sulla privacy
regime-us-al = la legge dell'Alabama sulla privacy
regime-lgpd = la legge del Brasile sulla protezione dei dati (LGPD)
regime-pipeda = la legge del Canada sulla privacy (PIPEDA)
regime-quebec = la legge del Québec sulla privacy
regime-fadp = la legge svizzera sulla protezione dei dati (LPD)
regime-dpdp = la legge dell'India sulla protezione dei dati (DPDP Act)
regime-pipa = la legge della Corea del Sud sulla protezione dei dati (PIPA)
regime-appi = la legge del Giappone sulla protezione dei dati (APPI)
regime-pdpa = la legge di Singapore sulla protezione dei dati (PDPA)
regime-au-privacy = la legge dell'Australia sulla privacy (Privacy Act 1988)
regime-nz-privacy = la legge della Nuova Zelanda sulla privacy (Privacy Act 2020)
regime-popia = la legge del Sudafrica sulla protezione dei dati (POPIA)
regime-pipl = la legge della Cina sulla protezione dei dati (PIPL)
regime-kvkk = la legge della Turchia sulla protezione dei dati (KVKK)
regime-none = il nostro impegno
regime-short-gdpr = GDPR
regime-short-uk-gdpr = UK GDPR
regime-short-ccpa = CCPA
regime-short-us-va = legge della Virginia
regime-short-us-co = legge del Colorado
regime-short-us-ct = legge del Connecticut
regime-short-us-ut = legge dello Utah
regime-short-us-tx = legge del Texas
regime-short-us-or = legge dell'Oregon
regime-short-us-mt = legge del Montana
regime-short-us-ia = legge dell'Iowa
regime-short-us-de = legge del Delaware
regime-short-us-nj = legge del New Jersey
regime-short-us-nh = legge del New Hampshire
regime-short-us-ne = legge del Nebraska
regime-short-us-tn = legge del Tennessee
regime-short-us-mn = legge del Minnesota
regime-short-us-md = legge del Maryland
regime-short-us-in = legge dell'Indiana
regime-short-us-ky = legge del Kentucky
regime-short-us-ri = legge del Rhode Island
regime-short-us-fl = legge della Florida
regime-short-us-ok = legge dell'Oklahoma
regime-short-us-al = legge dell'Alabama
regime-short-lgpd = LGPD
regime-short-pipeda = PIPEDA
regime-short-quebec = legge del Québec
regime-short-fadp = LPD
regime-short-dpdp = DPDP Act
regime-short-pipa = PIPA
regime-short-appi = APPI
regime-short-pdpa = PDPA
regime-short-au-privacy = legge australiana
regime-short-nz-privacy = legge neozelandese
regime-short-popia = POPIA
regime-short-pipl = PIPL
regime-short-kvkk = KVKK
regime-short-none = nostro impegno

state-received = Ricevuta
state-awaiting-identity = In attesa di sapere chi è lei
state-awaiting-clarification = In attesa della sua risposta
state-awaiting-fee = In attesa di un pagamento
state-in-review = In esame
state-in-progress = In lavorazione
state-awaiting-approval = In verifica
state-fulfilled = Conclusa
state-partly-fulfilled = Conclusa in parte
state-refused = Respinta
state-withdrawn = Ritirata
state-unverified = Chiusa: non abbiamo potuto sapere chi l'ha fatta
state-duplicate = Chiusa: è uguale a un'altra richiesta
state-forwarded = Inoltrata

stop-identity = la sua identità
stop-clarification = ciò che intende
stop-fee = il pagamento

day-off-named = { $date } ({ $name })
step-received-locally = La sua richiesta ci è arrivata in data { $date }.
step-fresh-start = Il termine ricomincia in data { $date }, quando ci è arrivata la sua risposta. La domanda riguardava: { $stop }.
step-months-added = { $months ->
    [one] Un mese dopo: { $date }.
   *[other] { $months } mesi dopo: { $date }.
}
step-months-added-extended = Con la proroga sono { $months } mesi, contati in una volta: { $date }.
step-clamped = Quel mese non ha un giorno { $wanted }, quindi conta il suo ultimo giorno: { $date }.
step-calendar-days-added = { $days } giorni dopo: { $date }.
step-calendar-days-added-extended = Con la proroga sono { $days } giorni, contati in una volta: { $date }.
step-business-days-added = { $days } giorni feriali dopo: { $date } (calendario { $calendar }).
step-working-days-added = { $days } giorni lavorativi dopo: { $date } (calendario { $calendar }).
step-hours-added = { $hours } ore dopo: { $moment }.
step-starts-on-receipt = Il giorno dell'arrivo conta come primo giorno.
step-suspended = { $days ->
    [one] Si aggiunge un giorno, perché abbiamo aspettato una risposta: { $date }. La domanda riguardava: { $stop }.
   *[other] Si aggiungono { $days } giorni, perché abbiamo aspettato una risposta: { $date }. La domanda riguardava: { $stop }.
}
step-days-excluded = { $days ->
    [one] Un giorno di attesa di una risposta non conta: { $date }. La domanda riguardava: { $stop }.
   *[other] { $days } giorni di attesa di una risposta non contano: { $date }. La domanda riguardava: { $stop }.
}
step-stop-ignored = In data { $date } abbiamo fatto una domanda. Riguardava: { $stop }. Secondo questa legge, ciò non ferma il termine.
step-stop-late = In data { $date } abbiamo fatto una domanda. Riguardava: { $stop }. Era troppo tardi per fermare il termine.
step-stop-needs-notice = In data { $date } abbiamo fatto una domanda. Riguardava: { $stop }. Secondo questa legge, ciò ferma il termine solo dopo un avviso. Perciò non lo contiamo.
step-extension-too-late = Le abbiamo detto troppo tardi che ci vuole più tempo: bisognava farlo entro { $date }. Perciò il termine più lungo non conta.
step-extended-until = Le abbiamo detto che il nuovo termine è { $date }.
step-extension-ignored = Questa legge non conosce proroghe, quindi non ne contiamo.
step-rolled = Nessun termine scade in questi giorni: { $over }. Quindi l'ultimo giorno è { $date }.

reading-disputed-day-worked = se il giorno festivo incerto è lavorativo
reading-no-suspension = se la domanda non ha fermato il termine
reading-answer-day-counts = se il giorno della domanda conta
reading-after-notice = se è stato dato un avviso e la domanda ha fermato il termine
reading-next-full-hour = se non conta l'ora in cui è successo (reg. 1182/71, art. 3, par. 1)
reading-receipt-day-counts = se il giorno dell'arrivo è il primo giorno
reading-saturday-is-business-day = se il sabato è un giorno feriale (Civ. Code 9)
reading-state-employee-list = secondo l'elenco dei giorni festivi del personale statale
reading-CCP-12a = se si sposta un ultimo giorno che è festivo (CCP 12a)
reading-general-statute-rolls = se si sposta un ultimo giorno che è festivo, come dice una legge generale del luogo
reading-app-rules-15-working-days = se valgono le regole per le app: 15 giorni lavorativi

warning-disputed-day = Non tutti i giuristi sono d'accordo se { $date } ({ $name }) qui sia un giorno festivo. Per sicurezza, agisca alla data più vicina.
warning-own-holiday = { $date } ({ $name }) è un giorno festivo che la sua organizzazione ha aggiunto al calendario.
warning-own-working-day = { $date } è festivo nel calendario pubblico. La sua organizzazione lo ha tolto, quindi conta come giorno lavorativo.
own-day-why = Perché: { $reason } ({ $author })
warning-horizon-passed = I giorni festivi si conoscono solo fino al { $year }. Controlli questa data a mano.
warning-not-verified = Non tutte le disposizioni della regola { $rule } sono già state confrontate con il testo della legge.
warning-weekends-only = Non è impostato alcun calendario dei giorni festivi: sono stati saltati solo i fine settimana.
warning-signed-off = Non tutte le disposizioni della regola { $rule } sono state confrontate con il testo della legge. La sua organizzazione ne risponde da { $date }.
warning-only-after-notice = Questa legge ferma il termine solo dopo un avviso alla persona. La domanda riguarda: { $stop }. Non si conta, salvo che la sua organizzazione decida così.
warning-extension-without-day = Questa legge non fissa la durata di una proroga, e non è stato indicato alcun giorno. Perciò vale ancora il primo termine.
warning-refusal-after-extension = Il diritto dell'UE non dà più tempo per un rifiuto. Bisognava darlo entro il primo mese.

refusal-closed = Questa richiesta ha già la sua risposta.
refusal-not-now = Questo non è adatto al punto in cui si trova la richiesta.
refusal-read-only = Il suo ruolo permette di leggere, ma non di decidere.
refusal-not-yours = Questo passo spetta a qualcun altro.
refusal-identity-not-proven = Prima dobbiamo sapere meglio chi fa la richiesta. La persona non ha ancora confermato l'indirizzo.
refusal-question-open = Una domanda alla persona è ancora aperta.
refusal-no-such-question = Non è aperta alcuna domanda di questo tipo.
refusal-may-not-ask = Qui la legge non permette di chiedere una prova d'identità.
refusal-not-extendable = La legge non conosce proroghe per questo.
refusal-not-extended = Non c'è stata alcuna proroga, quindi non c'è nulla da annullare.
refusal-already-extended = C'è già stata una proroga, e la legge non ne permette altre.
refusal-too-late = Bisognava avvisare la persona della proroga entro { $limit }. Quel giorno è passato.
refusal-day-not-named = Questa legge non fissa la durata del tempo in più. Indichi il giorno della risposta. Deve venire dopo questa data: { $after }.
refusal-outcome-missing = Dica che cosa ne è risultato: fatto, nulla di presente o conservato.
refusal-tasks-open = Un compito di questa richiesta non è ancora fatto.
refusal-done-already = Qualcosa è già stato fatto, quindi non si può più respingere tutto.
refusal-only-processor = Trattiamo questi dati solo per un'altra azienda. Risponde quell'azienda: le inoltri la richiesta.
refusal-not-restricted = Non è in vigore alcuna limitazione.
refusal-announced-already = La persona sa già che la limitazione finisce.
refusal-not-told-yet = Prima bisogna avvisare la persona. La lettera deve essere partita prima che la limitazione sia tolta.
refusal-reason-missing = Scriva il motivo, per favore.
refusal-ground-not-valid = Questo motivo non vale secondo tutte le leggi del caso.
refusal-not-reviewed = Alcuni elementi vanno guardati prima che parta la risposta.
refusal-not-searched = In alcune fonti non si è potuto cercare. Cerchi di nuovo, oppure faccia partire ciò che è pronto e indichi il resto.
refusal-nothing-left = Tutto ciò che è stato trovato è lasciato fuori. È un rifiuto: serve il suo motivo e bisogna indicare i rimedi.
refusal-nothing-proven = Non è provato che qualcosa sia di questa persona, quindi non c'è nulla con cui cercare.
refusal-mandate-not-shown = Qualcuno chiede per un'altra persona. Prima annoti come provato un dato di quella persona e scriva come è stata mostrata la delega. L'indirizzo di chi chiede non serve a cercare.
refusal-future-receipt = La data di arrivo è nel futuro.
refusal-no-law = Un caso segue almeno una legge. Dove non ne vale nessuna, scelga il nostro impegno.
refusal-promise-stands-alone = Il nostro impegno vale dove non si applica alcuna legge. Lo scelga da solo, o scelga le leggi senza di esso.
refusal-nothing-changed = È quello che il caso dice già.
refusal-items-withheld = Una parte della risposta è lasciata fuori, e forse la nuova legge non lo permette. Prima la rimetta, o interroghi di nuovo le fonti.
refusal-after-event = In data { $event } è stata fatta una domanda alla persona, o le è stato detto che ci vuole più tempo. La richiesta deve essere arrivata prima.
refusal-safe-date-passed = La data sicura, { $safe }, è passata. Prima una persona responsabile della protezione dei dati deve scrivere perché la risposta parte dopo.
refusal-only-dpo = Può farlo solo una persona responsabile della protezione dei dati o dell'amministrazione.
refusal-not-closed = Questo caso è già aperto.
refusal-decided-before = La decisione di cui si tratta è sua. Deve guardarla un'altra persona: qualcuno del gruppo o chi è responsabile della protezione dei dati.
refusal-not-the-same = Non è la stessa richiesta. Deve essere della stessa persona, per lo stesso diritto, presso la stessa organizzazione e secondo le stesse leggi. Un dato soltanto scritto non basta.
refusal-not-answered-there = Quel caso non risponde a questa richiesta: è stato chiuso prima del suo arrivo, o senza risposta.
refusal-clock-lost = A questa richiesta bisogna rispondere entro { $safe }, ma l'altro caso può durare fino a { $other }. Nessuno deve aspettare di più per un'unione: unisca l'altro a questo, o risponda a tutti e due.
refusal-unknown-regime = Non esiste una legge { $regime }. Scelga dall'elenco.
refusal-unknown-right = Nessuna legge di questo caso conosce quel diritto.
refusal-unknown-right-under = { $regime } non conosce questo diritto: { $right }.
law-no-rule-then = { $regime } non ha regole su questo diritto per una richiesta in data { $received }: { $right }.
law-not-in-force = { $regime } non vale per una richiesta in data { $received }. Vale per quelle che arrivano da { $from } in poi.
law-before-receipt = Qualcosa ha la data { $event }, prima dell'arrivo della richiesta in data { $received }.
law-answer-before-question = La risposta ha la data { $answered }, prima della sua domanda in data { $asked }.
law-no-regime = Una richiesta ha bisogno di almeno una legge, o del nostro impegno.
law-out-of-range = La data è fuori dagli anni che si possono calcolare.
refusal-law = Non è stato possibile calcolare la data: { $why }
refusal-not-sure-enough = Questa legge chiede { $points } dati che corrispondano a quelli che abbiamo, o un accesso all'account. Finora ci sono: { $shown }. Annoti ciò che è provato, o faccia una domanda.
refusal-not-sure-enough-declaration = Questa legge chiede { $points } dati che corrispondano a quelli che abbiamo e una dichiarazione firmata, o un accesso all'account. Dati finora: { $shown }. Annoti ciò che è provato, o faccia una domanda.
refusal-is-identified = È provato chi fa la richiesta. Quindi si risponde, o si rifiuta con un motivo.
refusal-not-asked = Non è stato chiesto alla persona chi è, o la nostra lettera non le è arrivata. Prima lo chieda.
refusal-still-time = La persona ha ancora tempo per mostrare chi è. Si può fare da questa data: { $until }.
refusal-capacity-not-shown = Qualcuno chiede per un'altra persona. Prima annoti che cosa è stato visto: { $missing }.
refusal-held-not-checked = Le fonti non hanno ancora detto se avevano già prima della richiesta ciò che è provato. Le faccia interrogare di nuovo.
refusal-not-held = Qui non c'è nulla che corrisponda a ciò che è provato. Annoti che non c'era nulla, o prima faccia provare un altro dato.
refusal-held-since-after = Ciò che è provato è stato inserito qui solo dopo l'arrivo della richiesta, quindi qui non prova nulla. Faccia provare un altro dato, o non tocchi queste voci.
refusal-proof-too-weak = La richiesta si basa su una prova più forte: { $needed }. Per un nuovo indirizzo ne serve una almeno altrettanto forte.
refusal-nothing-missing = Si è cercato dappertutto: faccia partire la risposta intera.
refusal-rest-not-named = Per tutto ciò che manca, indichi un giorno futuro.
refusal-waits-for-copy = La persona ha chiesto prima una copia ({ $copy }): quello che è cancellato non si può più mostrare. La cancellazione aspetta quella risposta, al più tardi fino a { $until }, o finché la persona dice di andare avanti. Il suo termine continua a correre.
refusal-field-not-named = Dica dove si trova: scelga il campo.
refusal-not-weighed = Prima di lasciare tutto com'è, valuti tutte le circostanze e le spunti una per una.
refusal-on-hold = Su questo c'è un blocco legale: non si può cancellare. Il blocco va riesaminato in data { $review }.
refusal-day-not-ahead = Scelga un giorno futuro.
refusal-still-weighed = Sull'opposizione non si è ancora deciso. Fino ad allora i dati si possono solo conservare.
refusal-view-not-heard = Prima annoti che cosa pensa la persona della decisione, o che le è stato chiesto e non ha detto nulla.
refusal-not-independent = Deve guardarla qualcuno che non ha avuto parte nella decisione e che può cambiarla.
refusal-proposed-before = La proposta è sua. Deve confermarla un'altra persona.
refusal-nothing-proposed = Nulla aspetta una seconda persona.
refusal-only-dpo-advises = Può dare un parere solo una persona responsabile della protezione dei dati.
refusal-against-advice = Il parere della persona responsabile della protezione dei dati è: { $advice }. Prima scriva perché decide in modo diverso.
refusal-no-fee = Qui la legge non prevede alcun contributo spese.
refusal-still-free = Risposte gratuite: { $free }. { $answers ->
    [one] La persona ha avuto 1 risposta che conta.
   *[other] La persona ha avuto { $answers } risposte che contano.
}
refusal-nothing-to-take-back = Non c'è nulla da annullare: la lettera è partita, o nel frattempo è stato fatto qualcosa.
refusal-letter-waits = La lettera di questa decisione non è ancora partita: annulli piuttosto la decisione.

ground-not-identified = Non abbiamo potuto sapere con certezza chi fa la richiesta.
ground-unfounded-or-excessive = La richiesta è manifestamente infondata, o si ripete troppo spesso.
ground-rights-of-others = Le rivelerebbe cose private di un'altra persona.
ground-trade-secret = Rivelerebbe un segreto commerciale.
ground-legal-obligation = La legge ci obbliga a conservarlo.
ground-legal-claims = Serve per far valere o difendere un diritto in giudizio.
ground-free-expression = Serve per la libertà di espressione e di informazione.
ground-compelling-grounds = In questo caso ci sono motivi legittimi cogenti che pesano di più.
ground-data-are-right = Quello che abbiamo è esatto.
ground-decision-stands = Qualcuno che prima non ha deciso lo ha guardato di nuovo. La nostra risposta resta la stessa.
ground-no-automated-decision = Nessun computer ha preso da solo una decisione su di lei che ha effetti giuridici per lei o che la colpisce altrettanto.
ground-not-named = La legge non ci permette di dire il motivo.
ground-further-copies = Ha già avuto una copia da noi. Un'altra copia costa quello che costa a noi farla.
ground-more-than-free = Ha già avuto da noi tutte le risposte che la legge rende gratuite in questo periodo.

remedy-authority = Può presentare un reclamo all'autorità per la protezione dei dati: { $authority }, { $url }. Può farlo anche dove vive o lavora.
remedy-authority-abroad = Può presentare un reclamo all'autorità per la protezione dei dati del luogo dove vive o lavora.
remedy-authority-home = Può presentare un reclamo anche all'autorità del luogo in cui vive: { $authority }, { $url }
remedy-court = Può rivolgersi a un tribunale.
remedy-controller-uk = Può presentare un reclamo a noi: { $contact }. Dobbiamo esaminarlo.
remedy-commissioner = Può presentare un reclamo all'Information Commissioner: { $authority }, { $url }
remedy-appeal = Può fare ricorso a noi entro un tempo ragionevole: { $contact }. Qualcuno lo guarda di nuovo e le risponde per iscritto.
remedy-attorney-general = Può presentare un reclamo al procuratore generale del suo Stato: { $authority }, { $url }
remedy-regulator = Può presentare un reclamo all'autorità che vigila su questa legge: { $authority }, { $url }
remedy-regulator-named = Può presentare un reclamo all'autorità che vigila su questa legge: { $authority }.

reading-leads = { $date }: { $what }
due-label = Avrà nostre notizie al più tardi
due-label-closed = Risposta data
due-safe = Per sicurezza:
due-target = Il nostro obiettivo: { $date }, { $distance }
due-waits = La risposta è pronta da { $date }. { $days ->
    [0] Aspetta il permesso di partire.
    [one] Aspetta da 1 giorno il permesso di partire.
   *[other] Aspetta da { $days } giorni il permesso di partire.
}
due-waited = La risposta ha avuto il permesso di partire in data { $date }. { $days ->
    [0] Non ha aspettato.
    [one] Era pronta 1 giorno prima.
   *[other] Era pronta { $days } giorni prima.
}
due-why = Perché questa data
due-law-version = Regola { $rule }, versione { $version } del testo della legge.
due-calendar-version = Giorni festivi: calendario { $calendar }, versione { $version }, noti fino al { $horizon }. Fonte: { $source }
duty-acknowledge = Dire che la richiesta è arrivata
duty-respond = Rispondere
duty-notify-extension = Dire alla persona che ci vuole più tempo
duty-notify-refusal = Dire di no, e perché
duty-pass-on = Avvisare i terzi
duty-settled = fatto
due-warnings = Da sapere
due-share = È passato il { $share } % del tempo
due-other-law = { $date }: secondo { $law }
due-state-calm = in tempo
due-state-soon = scade presto
due-state-late = in ritardo
due-state-paused = il termine è fermo
due-state-done = risposta data

again-title = Invii di nuovo, per favore
again-text = Non siamo riusciti a raggiungere i nostri archivi, quindi nulla è cambiato. Quello che ha scritto è conservato in questa pagina. Aspetti qualche secondo, poi prema il pulsante.
again-button = Inviare di nuovo
again-typed = Quello che ha scritto

# What refusals name, and what is asked for.
advice-fulfil = fare tutto quello che è chiesto
advice-fulfil-partly = fare meno di quello che è chiesto
advice-refuse = non fare nulla di quello che è chiesto
assurance-none = Non è stato mostrato nulla
assurance-mailbox = La casella di posta è sua
assurance-account = Accesso all’account effettuato
assurance-matched-data = Conosceva dati che abbiamo
assurance-declaration = Ha firmato una dichiarazione
assurance-document = È stato visto un documento
assurance-mandate = È stata mostrata una procura
field-new-email = Nuovo indirizzo e-mail
identifier-email = Indirizzo e-mail
identifier-phone = Numero di telefono
identifier-customer-id = Numero cliente
identifier-account = Account
identifier-postal-address = Indirizzo postale
seen-standing = che è il genitore o il tutore
seen-no-conflict = che nessuno di chi condivide l’affidamento è contrario
seen-childs-view = che cosa vuole il minore, o che è troppo piccolo per chiederglielo
seen-admission = l’iscrizione all’albo degli avvocati
seen-mandate = il mandato ricevuto
seen-permission = il permesso firmato dalla persona
seen-power-of-attorney = una procura che sostituisce il permesso firmato
seen-confirmed = che la persona ce lo ha confermato direttamente
seen-death = che la persona è morta
seen-entitled = che è erede, esecutore testamentario o altra persona indicata dalla legge
