# Brieven. Korte zinnen, geen dreigementen, niets wat iemand zelf heeft getypt.
letter-hello = Goedendag,
letter-bye = Met vriendelijke groet
letter-team = Het privacyteam van { $controller }
letter-reference = Uw kenmerk: { $reference }
letter-contact = Vragen? Schrijf naar onze functionaris voor gegevensbescherming: { $dpo }
letter-status = Hier kunt u zien hoe het met uw verzoek staat, ons schrijven of het intrekken:
letter-free = Voor u is dit gratis.
letter-at-the-latest = U hoort van ons uiterlijk op:
letter-why = Waarom deze datum:
letter-remedies = Als u het er niet mee eens bent:
letter-from-us = Wat ons team voor u schreef:
letter-words-on-page = Onze woorden voor u staan op uw pagina. Wij vragen eerst een code, omdat dit adres nog niet bevestigd is:
letter-about = Het gaat hierom: { $right }
letter-other-language = U vroeg om een andere taal, en die hebben wij nog niet. Zodat u het meteen weet, komt deze brief zoals hij is. Een mens vertaalt de brieven die volgen.

acknowledgement-subject = Wij hebben uw verzoek { $reference }
acknowledgement-received = Wij hebben uw verzoek ontvangen op { $date }. Er gaat niets verloren, en onze termijn loopt.
acknowledgement-about = U bent het niet eens met ons antwoord in { $reference }. Iemand die toen niet besliste, kijkt er nu naar.
acknowledgement-confirm = Laat ons zien dat dit adres van u is. Open deze pagina en druk op de knop:
acknowledgement-code = Of open de pagina hieronder en vul deze code in:
acknowledgement-why-confirm = Wij vragen dit omdat er privézaken in een antwoord kunnen staan. Die moeten bij u komen en bij niemand anders.
acknowledgement-next = Hoe het verder gaat: iemand bekijkt uw verzoek. Als iets niet duidelijk is, vragen wij het u. Daarna krijgt u een antwoord.
acknowledgement-not-you = Hebt u ons niets gevraagd? Dan hoeft u niets te doen. Niemand krijgt uw gegevens.

status-code-subject = Uw code voor { $reference }
status-code-intro = Iemand wil de pagina van dit verzoek openen. Bent u het, vul daar dan deze code in:
status-code-valid = De code werkt 20 minuten, één keer.
status-code-not-you = Bent u het niet, doe dan niets. Zonder de code komt niemand erin.

ask-identity-subject = Een vraag over uw verzoek { $reference }
ask-identity-intro = Voordat wij verdergaan, moeten wij zeker weten dat u het bent die dit vraagt. Geef hier antwoord op:
ask-identity-how = Antwoord op deze pagina. Stuur geen kopie van uw paspoort of identiteitskaart, tenzij wij erom hebben gevraagd:
ask-stops = Tot uw antwoord er is, staat de termijn stil. Komt het vandaag, dan hoort u van ons uiterlijk op de dag hieronder. Elke dag wachten schuift die dag één dag op:
ask-runs = Onze termijn loopt door terwijl wij op uw antwoord wachten.

identity-reminder-subject = Onze vraag over uw verzoek { $reference } wacht nog op u
identity-reminder-intro = Wij hebben u iets gevraagd, omdat wij zeker moeten weten dat u het bent die dit vraagt. Wij hebben nog geen antwoord van u. Onze vraag staat op deze pagina, en daar kunt u antwoorden:
identity-reminder-help = Kunt of wilt u geen antwoord geven? Zeg ons ook dat daar. Wij schrijven u deze ene keer en herinneren u er niet nog eens aan.
confirm-reminder-subject = Uw adres voor verzoek { $reference } is nog niet bevestigd
confirm-reminder-intro = Op { $date } kregen wij een verzoek van dit adres. Wij kunnen pas verdergaan als wij weten dat het adres van u is. Wij schrijven u deze ene keer en herinneren u er niet nog eens aan.
unverified-subject = Wij konden niet vaststellen wie het vroeg: { $reference }
unverified-intro = Wij konden niet zeker weten dat u het bent die dit vraagt. Daarom hebben wij niet gedaan wat er werd gevraagd: privézaken mogen niet bij iemand anders komen. Niemand heeft gegevens gekregen.
unverified-continued = Een deel mogen wij van de wet toch beantwoorden. Wij gaan verder met: { $right }. U hoeft het niet opnieuw te vragen. Het kenmerk van dit deel: { $reference }
unverified-policy = Welke soorten gegevens wij over mensen hebben, staat in onze privacyverklaring: { $url }
unverified-policy-ask = Welke soorten gegevens wij over mensen hebben, staat in onze privacyverklaring. Vraag er hier om: { $dpo }
unverified-later = U kunt ons ook nu nog laten zien wie u bent. Dan openen wij uw verzoek weer. Gebruik deze pagina:

address-confirm-subject = Is dit uw adres? ({ $reference })
address-confirm-intro = Iemand wil dat onze brieven over een verzoek naar dit adres gaan.
address-confirm-button = Was u dat, open dan deze link en druk op de knop:
address-confirm-then = Daarna kijken wij ernaar. De link werkt zeven dagen.
address-confirm-not-you = Was u het niet, dan hoeft u niets te doen. Er komt niets naar u toe.
address-changed-subject = Brieven over uw verzoek gaan straks naar een ander adres ({ $reference })
address-changed-intro = Iemand gaf ons een ander adres voor de brieven over uw verzoek, en liet ons zien dat het van hem of haar is. Onze brieven gaan daarheen vanaf deze dag:
address-changed-was-you = Was u dat, dan hoeft u niets te doen.
address-changed-not-you = Was u het niet, stop het dan vóór die dag. Open de pagina van uw verzoek met een code uit deze mailbox, en druk daar op de knop:
address-changed-or-write = U kunt ons ook schrijven.

ask-clarification-subject = Een vraag over uw verzoek { $reference }
ask-clarification-intro = Om de juiste dingen te vinden, moeten wij weten wat u bedoelt:

question-undone-subject = U hoeft onze vraag over verzoek { $reference } niet te beantwoorden
question-undone-intro = Wij stuurden u een vraag over uw verzoek. Dat was een fout. U hoeft niet te antwoorden, en de vraag heeft de termijn niet gestopt.
extension-undone-subject = Uw verzoek { $reference } duurt toch niet langer
extension-undone-intro = Wij schreven u dat wij meer tijd nodig hebben voor uw verzoek. Dat was een fout. De eerdere datum geldt.
reopened-subject = Wij kijken opnieuw naar uw verzoek { $reference }
reopened-intro = U had een antwoord van ons. Wij kijken opnieuw naar uw verzoek, en iemand die eerder niet besliste, beslist erover. U hoeft niets te doen. U krijgt een nieuw antwoord.
reopened-date = De datum voor ons antwoord blijft hetzelfde:
reopened-proof-intro = U hebt ons laten zien wie u bent. Wij openen uw verzoek weer en gaan ermee verder. U hoeft het niet opnieuw te vragen.
duplicate-subject = Uw verzoek { $reference } is hetzelfde als een ander verzoek van u
duplicate-intro = U hebt ons twee keer hetzelfde gevraagd. Wij beantwoorden beide samen, met uw verzoek { $reference }, dat wij ontvingen op { $date }. U hoeft hierdoor niet langer te wachten.
duplicate-where = Hier ziet u hoe het ermee staat, en het antwoord:
duplicate-wrong = Bedoelde u iets anders? Schrijf ons, dan kijken wij er opnieuw naar.
deed-erase = { $category }: gewist.
deed-correct = { $category }: verbeterd.
deed-restrict = { $category }: bewaard, maar niet meer gebruikt.
deed-nothing-held = { $category }: wij hebben niets van u.
deed-kept = { $category }: dit bewaren wij.
deed-kept-until = { $category }: dit bewaren wij tot { $date }.
deed-told = Wij hebben het gezegd aan iedereen die deze gegevens van ons kreeg.
deed-not-told = Wij konden het niet zeggen aan iedereen die deze gegevens van ons kreeg. Vraag ons wie ze kreeg, dan zeggen wij het u.
deed-stop = { $category }: wij gebruiken dit niet meer op de manier waartegen u bezwaar maakt.
deed-goes-on = { $category }: wij blijven dit op die manier gebruiken.
deed-not-used = { $category }: wij gebruiken dit niet op die manier.
deed-consent-ended = { $category }: niet meer gebruikt op grond van uw toestemming.
deed-others-told = Een deel hiervan was openbaar. Wij hebben anderen die het laten zien, gezegd dat u het gewist wilt hebben.
deed-others-not-told = Een deel hiervan was openbaar. Wij konden niet aan iedereen die het laat zien, zeggen dat u het gewist wilt hebben.
deed-kept-fields = { $category }: wij bewaren alleen dit: { $fields }. De rest is gewist.
deed-kept-fields-until = { $category }: wij bewaren alleen dit: { $fields }, tot { $date }. De rest is gewist.
deed-entry = { $category }, { $field }
deed-entry-kept = { $category }: dit hebben wij niet veranderd.
deed-entry-nothing-held = Eén ding dat u noemde: zoiets hebben wij niet over u.
offer-opt-out = Een deel van wat wij bewaren, wordt verkocht of met anderen gedeeld. U kunt ons zeggen daarmee te stoppen. U hoeft niet te bewijzen wie u bent:
offer-deletion = U kunt ons ook vragen te wissen wat wij niet hebben veranderd:
restriction-lifting-subject = Wij gaan uw gegevens weer gebruiken: { $reference }
restriction-lifting-intro = U vroeg ons uw gegevens te bewaren en niet te gebruiken. Daar stoppen wij binnenkort mee. Eerst zeggen wij u waarom:
restriction-lifting-objection = Omdat u bezwaar maakte, hebben wij uw gegevens alleen bewaard en niet gebruikt. Daar stoppen wij binnenkort mee. Eerst zeggen wij u waarom:
forwarded-subject = Wij hebben uw verzoek { $reference } doorgestuurd
forwarded-intro = Een ander bedrijf beslist over deze gegevens. Wij werken voor dat bedrijf en mogen niet in zijn plaats antwoorden. Wij hebben uw verzoek meteen doorgestuurd:
forwarded-next = U hoort van dat bedrijf. De termijn voor het antwoord loopt sinds uw verzoek bij ons aankwam.
extension-subject = Uw verzoek { $reference } duurt langer
extension-intro = Wij hebben meer tijd nodig voor uw verzoek. De wet staat dat één keer toe, en wij moeten u zeggen waarom:
extension-new-date = U hoort van ons uiterlijk op:

answer-ready-subject = Het antwoord op uw verzoek { $reference } is klaar
answer-ready-intro = Uw antwoord is klaar. U kunt het hier openen. Wij vragen eerst een code, zodat alleen u het kunt zien:
answer-ready-until = U kunt het ophalen tot:
answer-ready-partial = Sommige dingen zijn weggelaten. Dit is waarom:
answer-ready-contents = Erin staan uw gegevens, en ook waarom wij ze hebben, wie ze krijgt, hoe lang wij ze bewaren en welke rechten u hebt.
answer-ready-portability = Erin staat wat u ons gaf en wat wij over uw gebruik hebben vastgelegd, in bestanden die andere diensten kunnen lezen.
answer-ready-nothing-moves = Wij hebben gezocht met wat u hebt laten zien dat van u is, zoals dit adres. Wij hebben niets gevonden dat met u meegaat.
answer-ready-left-behind = Niet erin: { $categories }. Vraag om een kopie van uw gegevens om ook dit te zien.
answer-ready-categories = Erin staat welke soorten gegevens wij over u hebben, hoe wij eraan komen, waarom wij ze hebben en wie ze krijgt. De gegevens zelf staan er niet in.
answer-ready-recipients = Erin staat wie welke soort gegevens over u van ons kreeg.
answer-ready-automated = Erin staat waar een computer over u besluit, hoe hij dat doet en wat het voor u betekent.

answer-part-subject = Een eerste deel van het antwoord op uw verzoek { $reference } is klaar
answer-part-intro = Wij konden nog niet alles bij elkaar krijgen. Zodat u niet op alles hoeft te wachten, geven wij u nu wat wij hebben. U kunt het hier openen. Wij vragen eerst een code, zodat alleen u het kunt zien:
answer-part-missing = Dit ontbreekt nog, en komt later:
answer-part-owed = { $category } (uit: { $source }): uiterlijk op { $date }
answer-part-next = U hoeft niets te doen. Wij schrijven u weer als de rest klaar is.

course-still-held = Terwijl wij naar uw bezwaar keken, hebben wij uw gegevens alleen bewaard en niet gebruikt. Dat blijft zo. Voordat wij ze weer gebruiken, schrijven wij u.
course-will-be-held = Zodra wij weten dat dit adres van u is, bewaren wij uw gegevens alleen en gebruiken wij ze niet, tot wij hebben besloten.
course-consent-earlier = Wat wij deden voordat u uw toestemming introk, blijft toegestaan. Vanaf nu is het dat niet meer.
course-consent-stays = Uw toestemming blijft ingetrokken. Wilt u die weer geven, doe dat dan waar u haar eerst gaf.

answered-subject = Het antwoord op uw vraag { $reference }
answered-intro = U stelde ons een vraag over privacy. Dit is ons antwoord:
answered-more = Is er nog iets niet duidelijk? Schrijf ons op deze pagina.
reviewed-subject = Een mens heeft naar het besluit gekeken: { $reference }
reviewed-intro = U vroeg of een mens wilde kijken naar een besluit dat een computer over u nam. Iemand die daar niet bij betrokken was, heeft dat gedaan, nadat u kon zeggen wat u ervan vindt.
reviewed-changed = Het resultaat: het besluit is veranderd.
reviewed-stands = Het resultaat: het besluit blijft zoals het was.

fee-subject = Uw verzoek { $reference } kost deze keer geld
fee-intro = Onze antwoorden zijn gratis. Deze keer mogen wij van de wet geld vragen, en wij vragen:
fee-why = Dit is waarom:
fee-choice = In onze woorden staat hoe u betaalt. U kunt ook om minder vragen, ons schrijven of uw verzoek intrekken, op deze pagina:
fee-stops = Tot u betaalt, staat de termijn stil. Betaalt u vandaag, dan hoort u van ons uiterlijk op de dag hieronder. Elke dag wachten schuift die dag één dag op:
fee-undone-subject = U hoeft niet te betalen voor uw verzoek { $reference }
fee-undone-intro = Wij hebben u om geld gevraagd voor uw verzoek. Dat was een fout. U hoeft niet te betalen, en het heeft de termijn niet gestopt. Hebt u al betaald? Schrijf ons, dan krijgt u het terug.

nothing-found-subject = Wij hebben niets over u gevonden: { $reference }
nothing-found-intro = Wij hebben naar u gezocht en niets over u gevonden, behalve dit verzoek zelf.
nothing-found-by = Wij hebben gezocht met wat u hebt laten zien dat van u is:
nothing-found-where = Hier hebben wij naar u gezocht:
nothing-found-more = Kennen wij u misschien met iets anders? Dan kunnen wij opnieuw zoeken, als u ons een van deze dingen geeft en laat zien dat het van u is:
nothing-found-how = U kunt ons schrijven op deze pagina. Uw antwoord staat daar ook:
nothing-found-page = In uw antwoord staat welke rechten u hebt.

appeal-outcome-subject = Het antwoord op uw beroep { $reference }
appeal-outcome-about = U was het niet eens met ons antwoord in { $reference }. Iemand die toen niet besliste, heeft er opnieuw naar gekeken.
appeal-outcome-stands = Ons antwoord blijft zoals het was. Dit is waarom:
appeal-outcome-partly = Wij veranderen ons antwoord voor een deel. Dit hebben wij besloten, en waarom:
appeal-outcome-changed = U had gelijk, en wij veranderen ons antwoord. Dit hebben wij besloten, en waarom:
complaint-outcome-subject = Het antwoord op uw klacht { $reference }
complaint-outcome-about = U klaagde bij ons over ons antwoord in { $reference }. Iemand die toen niet besliste, heeft het onderzocht.
complaint-outcome-stands = Wij hebben geen fout gevonden in ons antwoord. Dit is waarom:
complaint-outcome-partly = U had voor een deel gelijk. Dit hebben wij gevonden, en dit doen wij eraan:
complaint-outcome-changed = U had gelijk. Dit hebben wij gevonden, en dit doen wij eraan:

done-subject = Uw verzoek { $reference } is klaar
done-intro = Wat u vroeg, is gedaan. Dit is het resultaat:
done-partial = Niet alles wat u vroeg, kon worden gedaan. Dit is het resultaat:

refusal-subject = Het antwoord op uw verzoek { $reference }
refusal-intro = Wij hebben uw verzoek zorgvuldig bekeken. Wij kunnen niet doen wat u vraagt. Dit is waarom:
refusal-provision = De wet: { $cites }

withdrawn-subject = U hebt uw verzoek { $reference } ingetrokken
withdrawn-intro = U hebt dit ingetrokken. Wij zijn ermee gestopt. U kunt het altijd opnieuw vragen:

suppressed-subject = Het is gedaan: { $reference }
suppressed-sale-share = Wij hebben uw keuze genoteerd. Vanaf { $date } mogen wij uw gegevens niet verkopen of delen.
suppressed-limit-sensitive = Wij hebben uw grens genoteerd. Vanaf { $date } mogen wij uw gevoelige gegevens alleen gebruiken voor wat u ons hebt gevraagd.
suppressed-marketing = Wij hebben uw bezwaar genoteerd. Vanaf { $date } mogen wij uw gegevens niet voor reclame gebruiken.
suppressed-profiling = Wij hebben uw keuze genoteerd. Vanaf { $date } mag geen computer meer over u besluiten op de manieren die u van de wet mag weigeren.
suppressed-consent = Wij hebben genoteerd dat u uw toestemming hebt ingetrokken. Vanaf { $date } mogen wij uw gegevens niet meer op grond van die toestemming gebruiken.
suppressed-consent-next = Wij stoppen nu elk gebruik dat daarop steunde, en zeggen u welk, uiterlijk op:
suppressed-no-asking = Wij vragen u vóór { $date } niet om van gedachten te veranderen.
suppressed-proof = U hoeft niets te bewijzen en niets meer te doen.
suppressed-pass-on = Wij zeggen het ook aan de bedrijven die uw gegevens van ons kregen, uiterlijk op:

message-subject = Een bericht over uw verzoek { $reference }
message-intro = Er is een nieuw bericht voor u. U kunt het hier lezen en beantwoorden:

sign-up-subject = Uw toegang tot rightsdesk

letter-name-acknowledgement = ontvangstbevestiging
letter-name-status-code = code
letter-name-ask-identity = vraag over identiteit
letter-name-ask-clarification = vraag
letter-name-question-undone = vraag ingetrokken
letter-name-extension-undone = verlenging teruggenomen
letter-name-reopened = wij kijken er opnieuw naar
letter-name-duplicate = hetzelfde als een ander verzoek
letter-name-restriction-lifting = einde van de beperking aangekondigd
letter-name-forwarded = doorgestuurd
letter-name-extension = verlenging
letter-name-answer-ready = het antwoord is klaar
letter-name-done = klaar
letter-name-refusal = afwijzing
letter-name-withdrawn = ingetrokken
letter-name-suppressed = uw keuze geldt
letter-name-message = er is een bericht
letter-name-identity-reminder = herinnering aan de vraag over identiteit
letter-name-confirm-reminder = herinnering om het adres te bevestigen
letter-name-unverified = wij konden niet vaststellen wie het vroeg
letter-name-address-confirm = vraag aan een nieuw adres
letter-name-address-changed = brief over een nieuw adres
letter-name-answer-part = een deel van het antwoord is klaar
letter-name-answered = antwoord op een vraag
letter-name-reviewed = besluit bekeken door een mens
letter-name-fee = vergoeding
letter-name-fee-undone = vergoeding teruggenomen
letter-name-nothing-found = niets gevonden
letter-name-appeal-outcome = antwoord op het beroep
letter-name-complaint-outcome = antwoord op de klacht

# Brieven aan medewerkers.
reminder-subject = Verzoek { $reference }: antwoord uiterlijk op { $date }
reminder-about = Verzoek { $reference } heeft nog geen antwoord. Het gaat hierom: { $right }. Voor de zekerheid gaat het antwoord weg uiterlijk op:
reminder-gone = Sinds deze datum vaststaat, is { $share } % van de tijd voorbij.
reminder-lawful = De laatste dag volgens de wet is { $date }. Na de veilige datum is voor een antwoord de vastgelegde reden van een functionaris voor gegevensbescherming nodig.
reminder-handler = U krijgt deze brief omdat u dit verzoek behandelt.
reminder-anybody = U krijgt deze brief omdat nog niemand dit verzoek behandelt. Pak het op, of zorg dat iemand dat doet.
reminder-dpo = U krijgt deze brief omdat u voor gegevensbescherming verantwoordelijk bent. Zorg dat het antwoord op tijd weggaat.
reminder-wait-over = Het wachtte op de kopie die tegelijk werd gevraagd. Het wacht niet langer, ook al is de kopie nog niet weg: het wissen moet binnen de eigen termijn gebeuren.
hold-review-subject = Een juridische blokkering opnieuw bekijken: { $date }
hold-review-intro = Een juridische blokkering moet op deze dag opnieuw worden bekeken:
hold-review-what = Houd de blokkering aan tot een andere dag, of hef haar op. Tot dan wordt niets gewist wat eronder valt.
digest-subject = { $count ->
    [one] Te doen: 1 verzoek
   *[other] Te doen: { $count } verzoeken
}
digest-intro = Dit is nu te doen. De dagen zijn die waarop een antwoord nog veilig is.
digest-late = { $count ->
    [one] Te laat: 1 verzoek
   *[other] Te laat: { $count } verzoeken
}
digest-soon = { $count ->
    [one] Binnen 7 dagen te doen: 1 verzoek
   *[other] Binnen 7 dagen te doen: { $count } verzoeken
}
digest-waiting = { $count ->
    [one] Wacht op u: 1 verzoek
   *[other] Wachten op u: { $count } verzoeken
}
digest-case = { $reference }, { $right }: { $date }, { $distance }
digest-desk = Alle verzoeken staan op het bureau:

# Op papier, en voor wie makkelijke woorden wilde.
paper-date = Datum
paper-reference = Uw kenmerk
paper-page = Pagina { $page } van { $pages }
paper-status = Wilt u ons schrijven, vragen hoe het met uw verzoek staat of het intrekken? Stuur een brief naar ons adres en noem uw kenmerk. Gaf u ons een e-mailadres, dan kan het ook hier:
paper-answer = Stuur uw antwoord naar ons adres en noem uw kenmerk. Stuur geen kopie van uw paspoort of identiteitskaart, tenzij wij erom hebben gevraagd. Gaf u ons een e-mailadres, dan kunt u ook hier antwoorden:
paper-enclosed = Uw antwoord is klaar. Het zit bij deze brief.
easy-received = Wij kregen uw verzoek op { $date }.
easy-about = Uw verzoek: { $right }
easy-by = Wij antwoorden u uiterlijk op deze dag:
easy-confirm = Is dit uw adres? Open deze pagina en druk op de knop:
easy-code = Of open deze pagina en vul deze code in:
easy-next = Iemand kijkt nu naar uw verzoek. Daarna krijgt u een antwoord.
easy-page = Hier kunt u zien hoe ver wij zijn. U kunt ons hier ook schrijven:
easy-write = U kunt ons een brief schrijven. Zet uw kenmerk erop. Gaf u ons een e-mailadres? Dan kunt u ook deze pagina gebruiken:
easy-ask-identity = Wij moeten weten dat u het echt bent. Zeg ons dit:
easy-ask-clarification = Wij hebben een vraag. Zeg ons dit:
easy-answer-page = Antwoord hier. Stuur geen kopie van uw paspoort of identiteitskaart, tenzij wij erom hebben gevraagd:
easy-answer-write = Schrijf uw antwoord in een brief. Zet uw kenmerk erop. Stuur geen kopie van uw paspoort of identiteitskaart, tenzij wij erom hebben gevraagd. Gaf u ons een e-mailadres? Dan kunt u ook hier antwoorden:
easy-stops = Wij wachten op uw antwoord. Antwoordt u vandaag, dan antwoorden wij u uiterlijk op deze dag. Antwoordt u later, dan wordt de dag ook later:
easy-runs = Wij gaan door terwijl wij op u wachten. Wij antwoorden u uiterlijk op deze dag:
easy-extension = Wij hebben meer tijd nodig voor uw verzoek. Dit is waarom:
easy-refusal = Wij hebben naar uw verzoek gekeken. Wij zeggen nee. Dit is waarom:
easy-ready = Uw antwoord is er. Eerst vragen wij u een code. Dan kunt alleen u het zien:
easy-enclosed = Uw antwoord is er. Het zit in dezelfde envelop als deze brief.
easy-until = U kunt het ophalen tot deze dag:
easy-contents = Erin staan uw gegevens. Er staat ook in waarom wij ze hebben, wie ze krijgt en welke rechten u hebt.
