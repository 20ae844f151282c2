# Woorden die pagina's en brieven delen.
product = rightsdesk
date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
moment = { $date } om { $time } uur
list-and = { $most } en { $last }
money = { $whole },{ $part } { $currency }
in-days-today = vandaag
in-days-future = { $days ->
    [one] over 1 dag
   *[other] over { $days } dagen
}
in-days-past = { $days ->
    [one] 1 dag geleden
   *[other] { $days } dagen geleden
}
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
month-short-1 = jan.
month-short-2 = feb.
month-short-3 = mrt.
month-short-4 = apr.
month-short-5 = mei
month-short-6 = jun.
month-short-7 = jul.
month-short-8 = aug.
month-short-9 = sep.
month-short-10 = okt.
month-short-11 = nov.
month-short-12 = dec.

language-own = Nederlands
language-en = Engels
language-de = Duits
language-fr = Frans
language-es = Spaans
language-it = Italiaans
language-nl = Nederlands

right-access = Uw gegevens inzien en een kopie krijgen
right-access-categories = Weten welke soorten gegevens wij hebben
right-recipients = Weten wie uw gegevens heeft gekregen
right-rectification = Iets verbeteren dat niet klopt
right-erasure = Uw gegevens wissen
right-restriction = Uw gegevens bewaren, maar niet meer gebruiken
right-portability = Uw gegevens meenemen naar een andere dienst
right-objection = Uw gegevens ergens niet meer voor gebruiken
right-opt-out = Uw gegevens niet meer verkopen of delen
right-limit-sensitive = Het gebruik van gevoelige gegevens beperken
right-withdraw-consent = Toestemming intrekken die u hebt gegeven
right-automated-decision-opt-out = Geen besluiten door een computer
right-automated-decision-access = Weten hoe een computer over u heeft besloten
right-automated-decision-review = Een mens laten kijken naar een besluit van een computer
right-complaint = Klagen over hoe wij uw gegevens gebruiken
right-appeal = Bezwaar maken tegen een antwoord
right-inquiry = Een vraag stellen over privacy
right-objection-marketing = Uw gegevens niet meer voor reclame gebruiken

right-short-access = Inzage
right-short-access-categories = Inzage in de categorieën
right-short-recipients = Ontvangers
right-short-rectification = Rectificatie
right-short-erasure = Gegevenswissing
right-short-restriction = Beperking van de verwerking
right-short-portability = Overdraagbaarheid van gegevens
right-short-objection = Bezwaar
right-short-opt-out = Geen verkoop of delen
right-short-limit-sensitive = Beperking van gevoelige gegevens
right-short-withdraw-consent = Intrekking van toestemming
right-short-automated-decision-opt-out = Geen geautomatiseerde besluiten
right-short-automated-decision-access = Inzage in geautomatiseerde besluiten
right-short-automated-decision-review = Herziening van een geautomatiseerd besluit
right-short-complaint = Klacht
right-short-appeal = Beroep
right-short-inquiry = Vraag
right-short-objection-marketing = Bezwaar tegen direct marketing

regime-gdpr = de Europese wet over gegevensbescherming (AVG)
regime-uk-gdpr = de Britse wet over gegevensbescherming (UK GDPR)
regime-ccpa = de privacywet van Californië (CCPA)
regime-us-va = de privacywet van Virginia
regime-us-co = de privacywet van Colorado
regime-us-ct = de privacywet van Connecticut
regime-us-ut = de privacywet van Utah
regime-us-tx = de privacywet van Texas
regime-us-or = de privacywet van Oregon
regime-us-mt = de privacywet van Montana
regime-us-ia = de privacywet van Iowa
regime-us-de = de privacywet van Delaware
regime-us-nj = de privacywet van New Jersey
regime-us-nh = de privacywet van New Hampshire
regime-us-ne = de privacywet van Nebraska
regime-us-tn = de privacywet van Tennessee
regime-us-mn = de privacywet van Minnesota
regime-us-md = de privacywet van Maryland
regime-us-in = de privacywet van Indiana
regime-us-ky = de privacywet van Kentucky
regime-us-ri = de privacywet van Rhode Island
regime-us-fl = de privacywet van Florida
regime-us-ok = de privacywet van Oklahoma
regime-us-al = de privacywet van Alabama
regime-lgpd = de wet over gegevensbescherming van Brazilië (LGPD)
regime-pipeda = de privacywet van Canada (PIPEDA)
regime-quebec = de privacywet van Quebec
regime-fadp = de wet over gegevensbescherming van Zwitserland (FADP)
regime-dpdp = de wet over gegevensbescherming van India (DPDP Act)
regime-pipa = de wet over gegevensbescherming van Zuid-Korea (PIPA)
regime-appi = de wet over gegevensbescherming van Japan (APPI)
regime-pdpa = de wet over gegevensbescherming van Singapore (PDPA)
regime-au-privacy = de privacywet van Australië (Privacy Act 1988)
regime-nz-privacy = de privacywet van Nieuw-Zeeland (Privacy Act 2020)
regime-popia = de wet over gegevensbescherming van Zuid-Afrika (POPIA)
regime-pipl = de wet over gegevensbescherming van China (PIPL)
regime-kvkk = de wet over gegevensbescherming van Turkije (KVKK)
regime-none = onze eigen belofte
regime-short-gdpr = AVG
regime-short-uk-gdpr = UK GDPR
regime-short-ccpa = CCPA
regime-short-us-va = wet van Virginia
regime-short-us-co = wet van Colorado
regime-short-us-ct = wet van Connecticut
regime-short-us-ut = wet van Utah
regime-short-us-tx = wet van Texas
regime-short-us-or = wet van Oregon
regime-short-us-mt = wet van Montana
regime-short-us-ia = wet van Iowa
regime-short-us-de = wet van Delaware
regime-short-us-nj = wet van New Jersey
regime-short-us-nh = wet van New Hampshire
regime-short-us-ne = wet van Nebraska
regime-short-us-tn = wet van Tennessee
regime-short-us-mn = wet van Minnesota
regime-short-us-md = wet van Maryland
regime-short-us-in = wet van Indiana
regime-short-us-ky = wet van Kentucky
regime-short-us-ri = wet van Rhode Island
regime-short-us-fl = wet van Florida
regime-short-us-ok = wet van Oklahoma
regime-short-us-al = wet van Alabama
regime-short-lgpd = LGPD
regime-short-pipeda = PIPEDA
regime-short-quebec = wet van Quebec
regime-short-fadp = FADP
regime-short-dpdp = DPDP Act
regime-short-pipa = PIPA
regime-short-appi = APPI
regime-short-pdpa = PDPA
regime-short-au-privacy = wet van Australië
regime-short-nz-privacy = wet van Nieuw-Zeeland
regime-short-popia = POPIA
regime-short-pipl = PIPL
regime-short-kvkk = KVKK
regime-short-none = eigen belofte

state-received = Ontvangen
state-awaiting-identity = Wij moeten nog weten wie u bent
state-awaiting-clarification = Wij wachten op uw antwoord
state-awaiting-fee = Wij wachten op een betaling
state-in-review = Wordt bekeken
state-in-progress = In behandeling
state-awaiting-approval = Wordt gecontroleerd
state-fulfilled = Klaar
state-partly-fulfilled = Deels klaar
state-refused = Afgewezen
state-withdrawn = Ingetrokken
state-unverified = Gesloten: wij konden niet vaststellen wie het vroeg
state-duplicate = Gesloten: hetzelfde als een ander verzoek
state-forwarded = Doorgestuurd

stop-identity = wie u bent
stop-clarification = wat u bedoelt
stop-fee = de kosten

day-off-named = { $date } ({ $name })
step-received-locally = Uw verzoek is bij ons aangekomen op { $date }.
step-fresh-start = De termijn begint opnieuw op { $date }, toen uw antwoord over { $stop } aankwam.
step-months-added = { $months ->
    [one] Eén maand later is { $date }.
   *[other] { $months } maanden later is { $date }.
}
step-months-added-extended = Met de verlenging zijn het { $months } maanden, in één keer geteld: { $date }.
step-clamped = Die maand heeft geen dag { $wanted }. Daarom telt de laatste dag: { $date }.
step-calendar-days-added = { $days } dagen later is { $date }.
step-calendar-days-added-extended = Met de verlenging zijn het { $days } dagen, in één keer geteld: { $date }.
step-business-days-added = { $days } werkdagen later is { $date } (kalender { $calendar }).
step-working-days-added = { $days } werkdagen later is { $date } (kalender { $calendar }).
step-hours-added = { $hours } uur later is { $moment }.
step-starts-on-receipt = De dag van aankomst telt als de eerste dag.
step-suspended = { $days ->
    [one] Er komt één dag bij, omdat wij wachtten op een antwoord over { $stop }: { $date }.
   *[other] Er komen { $days } dagen bij, omdat wij wachtten op een antwoord over { $stop }: { $date }.
}
step-days-excluded = { $days ->
    [one] Eén dag wachten op een antwoord over { $stop } telt niet mee: { $date }.
   *[other] { $days } dagen wachten op een antwoord over { $stop } tellen niet mee: { $date }.
}
step-stop-ignored = Op { $date } stelden wij een vraag over { $stop }. Onder deze wet stopt dat de termijn niet.
step-stop-late = Op { $date } stelden wij een vraag over { $stop }. Dat was te laat om de termijn te stoppen.
step-stop-needs-notice = Op { $date } stelden wij een vraag over { $stop }. Onder deze wet stopt dat de termijn alleen na een mededeling. Daarom tellen wij het niet mee.
step-extension-too-late = Wij hebben u te laat gezegd dat het langer duurt: dat moest uiterlijk op { $date }. Daarom telt de langere termijn niet.
step-extended-until = Wij hebben u gezegd dat het duurt tot { $date }.
step-extension-ignored = Deze wet kent geen verlenging. Daarom tellen wij er geen.
step-rolled = Op { $over } loopt geen termijn af. Daarom is de laatste dag { $date }.

reading-disputed-day-worked = als de betwiste feestdag een werkdag is
reading-no-suspension = als de vraag de termijn niet heeft gestopt
reading-answer-day-counts = als de dag van de vraag meetelt
reading-after-notice = als er een mededeling was en de vraag de termijn heeft gestopt
reading-next-full-hour = als het uur waarin het gebeurde niet meetelt (Verord. 1182/71, art. 3, lid 1)
reading-receipt-day-counts = als de dag van aankomst de eerste dag is
reading-saturday-is-business-day = als zaterdag een werkdag is (Civ. Code 9)
reading-state-employee-list = volgens de lijst van feestdagen voor overheidspersoneel
reading-CCP-12a = als een laatste dag op een vrije dag opschuift (CCP 12a)
reading-general-statute-rolls = als een laatste dag op een vrije dag opschuift, zoals een algemene wet daar zegt
reading-app-rules-15-working-days = als de regels voor apps gelden: 15 werkdagen

warning-disputed-day = Juristen zijn het er niet over eens of { $date } ({ $name }) hier een feestdag is. Ga voor de zekerheid uit van de vroegste datum.
warning-own-holiday = { $date } ({ $name }) is een vrije dag die uw organisatie aan de kalender heeft toegevoegd.
warning-own-working-day = { $date } is een feestdag in de openbare kalender. Uw organisatie heeft hem eruit gehaald. Daarom telt hij als werkdag.
own-day-why = Waarom: { $reason } ({ $author })
warning-horizon-passed = Feestdagen zijn alleen bekend tot en met { $year }. Controleer deze datum zelf.
warning-not-verified = Nog niet elke bepaling van de regel { $rule } is vergeleken met de tekst van de wet.
warning-weekends-only = Er is geen kalender met feestdagen ingesteld: alleen weekenden zijn overgeslagen.
warning-signed-off = Niet elke bepaling van de regel { $rule } is vergeleken met de tekst van de wet. Uw organisatie staat ervoor in sinds { $date }.
warning-only-after-notice = Bij een vraag over { $stop } stopt deze wet de termijn alleen na een mededeling aan de persoon. Het telt niet mee, tenzij uw organisatie dat besluit.
warning-extension-without-day = Deze wet zegt niet hoe lang een verlenging duurt, en er is geen dag genoemd. Daarom geldt nog de eerste termijn.
warning-refusal-after-extension = Het EU-recht geeft geen extra tijd voor een afwijzing. Die moest in de eerste maand komen.

refusal-closed = Dit verzoek heeft al een antwoord.
refusal-not-now = Dit past niet bij hoe het verzoek er nu voor staat.
refusal-read-only = Met uw rol mag u lezen, maar niet besluiten.
refusal-not-yours = Deze stap is aan iemand anders.
refusal-identity-not-proven = Eerst moeten wij beter weten wie het vraagt. De persoon heeft het adres nog niet bevestigd.
refusal-question-open = Er staat nog een vraag aan de persoon open.
refusal-no-such-question = Er staat geen vraag van die soort open.
refusal-may-not-ask = De wet staat hier niet toe om bewijs van identiteit te vragen.
refusal-not-extendable = De wet kent hiervoor geen verlenging.
refusal-not-extended = Er was geen verlenging, dus er is niets om terug te nemen.
refusal-already-extended = Er was al een verlenging, en de wet staat er niet meer toe.
refusal-too-late = De persoon moest het uiterlijk op { $limit } weten van de verlenging. Die dag is voorbij.
refusal-day-not-named = Deze wet zegt niet hoe lang de extra tijd duurt. Noem de dag van uw antwoord, na { $after }.
refusal-outcome-missing = Zeg wat het resultaat is: gedaan, niets aanwezig of bewaard.
refusal-tasks-open = Een taak van dit verzoek is nog niet klaar.
refusal-done-already = Er is al iets gedaan. Daarom kan niet meer alles worden afgewezen.
refusal-only-processor = Wij verwerken deze gegevens alleen voor een ander bedrijf. Dat bedrijf antwoordt: stuur het verzoek door.
refusal-not-restricted = Er geldt geen beperking.
refusal-announced-already = De persoon weet al dat de beperking eindigt.
refusal-not-told-yet = De persoon moet het eerst weten. De brief moet weg zijn voordat de beperking wordt opgeheven.
refusal-reason-missing = Schrijf op waarom.
refusal-ground-not-valid = Deze grond geldt niet onder elke wet van de zaak.
refusal-not-reviewed = Sommige onderdelen moeten worden bekeken voordat het antwoord weggaat.
refusal-not-searched = In sommige bronnen kon niet worden gezocht. Zoek opnieuw, of geef vrij wat klaar is en noem de rest.
refusal-nothing-left = Alles wat is gevonden, wordt weggelaten. Dat is een afwijzing: er is een grond nodig en de brief moet zeggen wat iemand kan doen.
refusal-nothing-proven = Van niets staat vast dat het van deze persoon is. Daarom is er niets om mee te zoeken.
refusal-mandate-not-shown = Iemand vraagt voor een ander. Leg eerst een gegeven van die ander als bewezen vast, en schrijf op hoe de volmacht is getoond. Met het adres van wie vraagt, wordt niet gezocht.
refusal-future-receipt = De datum van aankomst ligt in de toekomst.
refusal-no-law = Een zaak valt onder minstens één wet. Geldt er geen, kies dan onze eigen belofte.
refusal-promise-stands-alone = Onze eigen belofte is voor als er geen wet geldt. Kies die alleen, of kies de wetten zonder die belofte.
refusal-nothing-changed = Dat staat al zo in de zaak.
refusal-items-withheld = Een deel van het antwoord wordt weggelaten, en misschien staat de andere wet dat niet toe. Zet het eerst terug, of vraag de bronnen opnieuw.
refusal-after-event = Op { $event } kreeg de persoon een vraag, of hoorde dat het langer duurt. Het verzoek moet daarvoor zijn aangekomen.
refusal-safe-date-passed = De veilige datum, { $safe }, is voorbij. Een functionaris voor gegevensbescherming moet eerst opschrijven waarom het antwoord daarna weggaat.
refusal-only-dpo = Alleen een functionaris voor gegevensbescherming of beheerder mag dit doen.
refusal-not-closed = Deze zaak is al open.
refusal-decided-before = Het besluit waar het om gaat, is van u. Iemand anders moet ernaar kijken: een collega of de functionaris voor gegevensbescherming.
refusal-not-the-same = Dat is niet hetzelfde verzoek. Het moet van dezelfde persoon zijn, voor hetzelfde recht, bij dezelfde organisatie en onder dezelfde wetten. Een gegeven dat alleen is ingetypt, is niet genoeg.
refusal-not-answered-there = Die zaak geeft geen antwoord op dit verzoek: ze was gesloten voordat het aankwam, of zonder antwoord.
refusal-clock-lost = Dit verzoek moet uiterlijk op { $safe } een antwoord hebben, maar de andere zaak mag duren tot { $other }. Niemand mag langer wachten door een samenvoeging: voeg de andere bij deze, of beantwoord beide.
refusal-unknown-regime = Er is geen wet { $regime }. Kies uit de lijst.
refusal-unknown-right = Geen wet van deze zaak kent dat recht.
refusal-unknown-right-under = { $regime } kent dit recht niet: { $right }.
law-no-rule-then = { $regime } heeft geen regel voor een verzoek van { $received } over dit recht: { $right }.
law-not-in-force = { $regime } geldt niet voor een verzoek van { $received }. De wet geldt voor verzoeken die aankomen vanaf { $from }.
law-before-receipt = Iets heeft de datum { $event }, voordat het verzoek aankwam op { $received }.
law-answer-before-question = Het antwoord heeft de datum { $answered }, voor de vraag van { $asked }.
law-no-regime = Een verzoek heeft minstens één wet nodig, of onze eigen belofte.
law-out-of-range = De datum ligt buiten de jaren die te berekenen zijn.
refusal-law = De datum kon niet worden berekend: { $why }
refusal-not-sure-enough = Deze wet vraagt { $points } gegevens die kloppen met wat wij hebben, of inloggen op het account. Tot nu toe zijn het er: { $shown }. Leg vast wat bewezen is, of stel een vraag.
refusal-not-sure-enough-declaration = Deze wet vraagt { $points } gegevens die kloppen met wat wij hebben en een ondertekende verklaring, of inloggen op het account. Gegevens tot nu toe: { $shown }. Leg vast wat bewezen is, of stel een vraag.
refusal-is-identified = Het staat vast wie het vraagt. Dan komt er een antwoord, of een afwijzing met een grond.
refusal-not-asked = De persoon is niet gevraagd wie hij of zij is, of onze brief kwam niet aan. Vraag het eerst.
refusal-still-time = De persoon heeft nog tijd om te laten zien wie hij of zij is. Dit kan vanaf { $until }.
refusal-capacity-not-shown = Iemand vraagt voor een ander. Leg eerst vast wat er is gezien: { $missing }.
refusal-held-not-checked = De bronnen hebben nog niet gezegd of zij wat bewezen is al vóór het verzoek hadden. Laat het hun opnieuw vragen.
refusal-not-held = Bij wat bewezen is, hoort hier niets. Leg vast dat er niets was, of laat eerst een ander gegeven bewijzen.
refusal-held-since-after = Wat bewezen is, kwam hier pas na het verzoek te staan. Daarom bewijst het hier niets. Laat een ander gegeven bewijzen, of doe niets met deze gegevens.
refusal-proof-too-weak = Het verzoek steunt op sterker bewijs: { $needed }. Voor een nieuw adres is bewijs nodig dat minstens zo sterk is.
refusal-nothing-missing = Overal is gezocht: geef het hele antwoord vrij.
refusal-rest-not-named = Noem voor alles wat ontbreekt een dag die nog komt.
refusal-waits-for-copy = De persoon vroeg eerst om een kopie ({ $copy }): wat gewist is, is niet meer te laten zien. Het wissen wacht op dat antwoord, uiterlijk tot { $until }, of tot de persoon zegt dat het door moet gaan. De termijn ervan loopt door.
refusal-field-not-named = Zeg waar het staat: kies het veld.
refusal-not-weighed = Weeg alle omstandigheden af voordat het blijft zoals het is, en vink ze allemaal aan.
refusal-on-hold = Hier ligt een juridische blokkering op: het mag niet worden gewist. De blokkering wordt opnieuw bekeken op { $review }.
refusal-day-not-ahead = Kies een dag die nog komt.
refusal-still-weighed = Over het bezwaar is nog niet besloten. Tot dan mogen de gegevens alleen worden bewaard.
refusal-view-not-heard = Leg eerst vast wat de persoon van het besluit vindt, of dat het is gevraagd en er geen antwoord kwam.
refusal-not-independent = Iemand die niet bij het besluit betrokken was en het mag veranderen, moet ernaar kijken.
refusal-proposed-before = U hebt het voorgesteld. Iemand anders moet het bevestigen.
refusal-nothing-proposed = Er wacht niets op een tweede persoon.
refusal-only-dpo-advises = Alleen een functionaris voor gegevensbescherming geeft advies.
refusal-against-advice = Het advies van de functionaris voor gegevensbescherming is: { $advice }. Schrijf eerst op waarom u anders besluit.
refusal-no-fee = De wet kent hier geen vergoeding.
refusal-still-free = Gratis antwoorden: { $free }. { $answers ->
    [one] De persoon kreeg 1 antwoord dat telt.
   *[other] De persoon kreeg { $answers } antwoorden die tellen.
}
refusal-nothing-to-take-back = Er is niets om terug te nemen: de brief is onderweg, of er is sindsdien iets gedaan.
refusal-letter-waits = De brief over dit besluit is nog niet weg: neem in plaats daarvan het besluit terug.

ground-not-identified = Wij konden niet zeker weten wie het vraagt.
ground-unfounded-or-excessive = Het verzoek is duidelijk ongegrond, of komt te vaak terug.
ground-rights-of-others = Het zou u privézaken van iemand anders vertellen.
ground-trade-secret = Het zou een bedrijfsgeheim verraden.
ground-legal-obligation = De wet verplicht ons dit te bewaren.
ground-legal-claims = Het is nodig om een recht op te eisen of te verdedigen, zo nodig bij de rechter.
ground-free-expression = Het is nodig voor de vrijheid van meningsuiting en informatie.
ground-compelling-grounds = Er zijn dwingende redenen die in dit geval zwaarder wegen.
ground-data-are-right = Wat wij hebben, klopt.
ground-decision-stands = Iemand die eerder niet besliste, heeft er opnieuw naar gekeken. Ons antwoord blijft hetzelfde.
ground-no-automated-decision = Geen computer heeft alleen een besluit over u genomen dat voor u rechtsgevolgen heeft, of dat u even hard raakt.
ground-not-named = De wet staat ons niet toe te zeggen waarom.
ground-further-copies = U kreeg al eerder een kopie van ons. Nog een kopie kost wat het ons kost om die te maken.
ground-more-than-free = U kreeg van ons al zo veel antwoorden als de wet in deze tijd gratis maakt.

remedy-authority = U kunt een klacht indienen bij de toezichthouder voor gegevensbescherming: { $authority }, { $url }. Dat kan ook waar u woont of werkt.
remedy-authority-abroad = U kunt een klacht indienen bij de toezichthouder voor gegevensbescherming waar u woont of werkt.
remedy-authority-home = U kunt ook een klacht indienen bij de toezichthouder waar u woont: { $authority }, { $url }
remedy-court = U kunt naar de rechter gaan.
remedy-controller-uk = U kunt bij ons klagen: { $contact }. Wij moeten uw klacht onderzoeken.
remedy-commissioner = U kunt een klacht indienen bij de Information Commissioner: { $authority }, { $url }
remedy-appeal = U kunt binnen redelijke tijd bij ons in beroep gaan: { $contact }. Iemand kijkt er opnieuw naar en antwoordt u schriftelijk.
remedy-attorney-general = U kunt een klacht indienen bij de procureur-generaal van uw staat: { $authority }, { $url }
remedy-regulator = U kunt een klacht indienen bij de instantie die op deze wet toeziet: { $authority }, { $url }
remedy-regulator-named = U kunt een klacht indienen bij de instantie die op deze wet toeziet: { $authority }.

reading-leads = { $date }: { $what }
due-label = U hoort van ons uiterlijk op
due-label-closed = Beantwoord op
due-safe = Voor de zekerheid:
due-target = Ons eigen doel: { $date }, { $distance }
due-waits = Het antwoord is klaar sinds { $date }. { $days ->
    [0] Het wacht op vrijgave.
    [one] Het wacht al 1 dag op vrijgave.
   *[other] Het wacht al { $days } dagen op vrijgave.
}
due-waited = Het antwoord is vrijgegeven op { $date }. { $days ->
    [0] Het hoefde niet te wachten.
    [one] Het was 1 dag eerder klaar.
   *[other] Het was { $days } dagen eerder klaar.
}
due-why = Waarom deze datum
due-law-version = Regel { $rule }, versie { $version } van de wettekst.
due-calendar-version = Feestdagen: kalender { $calendar }, versie { $version }, bekend tot en met { $horizon }. Bron: { $source }
duty-acknowledge = Zeggen dat het verzoek is aangekomen
duty-respond = Antwoorden
duty-notify-extension = De persoon zeggen dat het langer duurt
duty-notify-refusal = Nee zeggen, en waarom
duty-pass-on = Anderen op de hoogte brengen
duty-settled = gedaan
due-warnings = Let op
due-share = { $share } % van de tijd is voorbij
due-other-law = { $date }: onder { $law }
due-state-calm = op tijd
due-state-soon = bijna verlopen
due-state-late = te laat
due-state-paused = de termijn staat stil
due-state-done = beantwoord

again-title = Stuur dit opnieuw
again-text = Wij konden net niet bij onze gegevens. Er is dus niets veranderd. Wat u hebt ingevuld, staat nog op deze pagina. Wacht een paar seconden en druk dan op de knop.
again-button = Opnieuw sturen
again-typed = Wat u hebt geschreven

# What refusals name, and what is asked for.
advice-fulfil = alles doen wat wordt gevraagd
advice-fulfil-partly = minder doen dan wordt gevraagd
advice-refuse = niets doen van wat wordt gevraagd
assurance-none = Niets getoond
assurance-mailbox = De mailbox is van deze persoon
assurance-account = Ingelogd in het account
assurance-matched-data = Kende gegevens die wij hebben
assurance-declaration = Heeft een verklaring ondertekend
assurance-document = Er is een document gezien
assurance-mandate = Er is een volmacht getoond
field-new-email = Nieuw e-mailadres
identifier-email = E-mailadres
identifier-phone = Telefoonnummer
identifier-customer-id = Klantnummer
identifier-account = Account
identifier-postal-address = Postadres
seen-standing = dat deze persoon de ouder of voogd is
seen-no-conflict = dat niemand die het gezag deelt bezwaar heeft
seen-childs-view = wat het kind wil, of dat het te jong is om het te vragen
seen-admission = de inschrijving als advocaat
seen-mandate = de opdracht die is gegeven
seen-permission = de toestemming die de persoon heeft ondertekend
seen-power-of-attorney = een volmacht die de ondertekende toestemming vervangt
seen-confirmed = dat de persoon het rechtstreeks aan ons heeft bevestigd
seen-death = dat de persoon is overleden
seen-entitled = dat deze persoon erfgenaam, executeur of anders door de wet genoemd is
