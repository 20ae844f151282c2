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

ask-clarification-subject = Een vraag over uw verzoek { $reference }
ask-clarification-intro = Om de juiste dingen te vinden, moeten wij weten wat u bedoelt:

question-undone-subject = U hoeft onze vraag over verzoek { $reference } niet te beantwoorden
question-undone-intro = Wij stuurden u een vraag over uw verzoek. Dat was een fout. U hoeft niet te antwoorden, en de vraag heeft de termijn niet gestopt.
extension-undone-subject = Uw verzoek { $reference } duurt toch niet langer
extension-undone-intro = Wij schreven u dat wij meer tijd nodig hebben voor uw verzoek. Dat was een fout. De eerdere datum geldt.
reopened-subject = Wij kijken opnieuw naar uw verzoek { $reference }
reopened-intro = U had een antwoord van ons. Wij kijken opnieuw naar uw verzoek, en iemand die eerder niet besliste, beslist erover. U hoeft niets te doen. U krijgt een nieuw antwoord.
reopened-date = De datum voor ons antwoord blijft hetzelfde:
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
restriction-lifting-subject = Wij gaan uw gegevens weer gebruiken: { $reference }
restriction-lifting-intro = U vroeg ons uw gegevens te bewaren en niet te gebruiken. Daar stoppen wij binnenkort mee. Eerst zeggen wij u waarom:
forwarded-subject = Wij hebben uw verzoek { $reference } doorgestuurd
forwarded-intro = Een ander bedrijf beslist over deze gegevens. Wij werken voor dat bedrijf en mogen niet in zijn plaats antwoorden. Wij hebben uw verzoek meteen doorgestuurd:
forwarded-next = U hoort van dat bedrijf. De termijn voor het antwoord loopt sinds uw verzoek bij ons aankwam.
extension-subject = Uw verzoek { $reference } duurt langer
extension-intro = Wij hebben meer tijd nodig voor uw verzoek. De wet staat dat één keer toe, en wij moeten u zeggen waarom:
extension-new-date = U hoort van ons uiterlijk op:

answer-ready-subject = Het antwoord op uw verzoek { $reference } is klaar
answer-ready-intro = Uw antwoord is klaar. U kunt het hier openen. Wij vragen eerst een code, zodat alleen u het kunt zien:
answer-ready-until = U kunt het ophalen tot:
answer-ready-none = Wij hebben gezocht met wat u hebt laten zien dat van u is, zoals dit adres. Wij hebben niets over u gevonden, behalve dit verzoek. In uw antwoord staat waar wij hebben gezocht en welke rechten u hebt.
answer-ready-partial = Sommige dingen zijn weggelaten. Dit is waarom:
answer-ready-contents = Erin staan uw gegevens, en ook waarom wij ze hebben, wie ze krijgt, hoe lang wij ze bewaren en welke rechten u hebt.

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

# Brieven aan medewerkers.
reminder-subject = Verzoek { $reference }: antwoord uiterlijk op { $date }
reminder-about = Verzoek { $reference } heeft nog geen antwoord. Het gaat hierom: { $right }. Voor de zekerheid gaat het antwoord weg uiterlijk op:
reminder-gone = Sinds deze datum vaststaat, is { $share } % van de tijd voorbij.
reminder-lawful = De laatste dag volgens de wet is { $date }. Na de veilige datum is voor een antwoord de vastgelegde reden van een functionaris voor gegevensbescherming nodig.
reminder-handler = U krijgt deze brief omdat u dit verzoek behandelt.
reminder-anybody = U krijgt deze brief omdat nog niemand dit verzoek behandelt. Pak het op, of zorg dat iemand dat doet.
reminder-dpo = U krijgt deze brief omdat u voor gegevensbescherming verantwoordelijk bent. Zorg dat het antwoord op tijd weggaat.
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
