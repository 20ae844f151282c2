# Het antwoordpakket: wat er over een persoon is, en alles wat art. 15 wil dat wij zeggen.
package-title = Uw gegevens bij { $controller }
package-intro = U hebt ons om een kopie van uw gegevens gevraagd. Hier is die.
package-intro-partial = Sommige dingen zijn weggelaten. Waar iets ontbreekt, zeggen wij dat, en waarom.
package-received = Uw verzoek is bij ons aangekomen op { $date }.
package-made = Wij hebben dit verzameld op { $date }.
package-how = Wij hebben alleen gezocht met wat u hebt laten zien dat van u is, zoals uw e-mailadres.
package-files = Het bestand data.json zegt hetzelfde als deze pagina, in een vorm die computers kunnen lezen.
package-not-your-language = U vroeg om een andere taal, en die hebben wij nog niet. Hebt u dit in uw taal nodig, schrijf ons dan. Een mens vertaalt het voor u.
package-other-language = Sommige teksten zijn er alleen in een andere taal: { $languages }. Ze staan in schuine letters.
package-contents = Wat hierin staat
package-found = { $count ->
    [one] Wij hebben 1 gegeven gevonden.
   *[other] Wij hebben { $count } gegevens gevonden.
}
package-none = Wij hebben hier gezocht en niets over u gevonden.
package-never-collected = Dit is voor u nooit aangezet. Daarom hebben wij het nooit verzameld.
package-not-searched = Hier konden wij niet zoeken.
package-failed = Hier konden wij niet zoeken.
package-withheld = { $count ->
    [one] 1 gegeven is weggelaten.
   *[other] { $count } gegevens zijn weggelaten.
}
package-never-disclosed = Dit hebben wij ook over u, maar wij laten het niemand zien:
package-entry = Gegeven { $number }
package-about = Wat wij ermee doen
package-purpose = Waar wij het voor gebruiken
package-legal-basis = Waarom wij het mogen gebruiken
package-recipients = Wie het krijgt
package-recipients-none = Niemand buiten onze organisatie.
package-retention = Hoe lang wij het bewaren
package-origin = Hoe wij eraan komen
package-rights = Uw rechten
package-rights-intro = U kunt ons dit altijd vragen. Het kost u niets:
package-rights-where = U kunt het hier vragen:
package-complaint = Als u niet tevreden bent
package-automated = Besluiten door alleen een computer
package-automated-none = Bij ons besluit geen computer alleen over u.
package-automated-logic = Hoe hij besluit
package-automated-consequences = Wat dat voor u kan betekenen
package-transfers = Naar andere landen gestuurd
package-transfers-none = Wij sturen uw gegevens niet naar landen waar deze wet over gegevensbescherming niet geldt.
package-transfers-safeguard = Hoe ze daar beschermd zijn
package-contact = Aan wie u het kunt vragen
package-yes = ja
package-no = nee

# Waarom niet bekend is wat een bron heeft. Medewerkers lezen dit.
why-nothing-to-match = Niets wat bewezen is, is hier te vergelijken. Laat een ander gegeven bewijzen en zoek opnieuw.
why-unreachable = De bron was niet bereikbaar. Zoek later opnieuw, of vraag wie erover gaat.
why-not-answered = De bron gaf geen antwoord. Misschien ontbreekt een tabel of kolom, of mogen wij die niet lezen.
why-too-many = Er zijn meer gegevens dan wij met een machine verzamelen. Laat ze met de hand uitvoeren, of verhoog most_records in de gegevenskaart.
