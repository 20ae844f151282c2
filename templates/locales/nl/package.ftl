# Het antwoordpakket: wat er over een persoon is, en alles wat art. 15 wil dat wij zeggen.
package-title = Uw gegevens bij { $controller }
package-intro = U hebt ons om een kopie van uw gegevens gevraagd. Hier is die.
package-intro-partial = Sommige dingen zijn weggelaten. Waar iets ontbreekt, zeggen wij dat, en waarom.
package-part = Dit is een deel van het antwoord. De rest komt later:
package-last-part = Dit is de rest van het antwoord. Wat u al kreeg, staat hier niet nog een keer in.
package-intro-portability = U hebt om uw gegevens gevraagd in een vorm die u kunt meenemen. Hier zijn ze.
package-intro-categories = U hebt gevraagd welke soorten gegevens wij over u hebben. Hier zijn ze. De gegevens zelf staan hier niet in.
package-intro-recipients = U hebt gevraagd wie uw gegevens van ons kreeg. Hier is het antwoord.
package-intro-automated = U hebt gevraagd hoe een computer over u besluit. Hier is het antwoord.
package-received = Uw verzoek is bij ons aangekomen op { $date }.
package-made = Wij hebben dit verzameld op { $date }.
package-how = Wij hebben alleen gezocht met wat u hebt laten zien dat van u is, zoals uw e-mailadres.
package-files = Het bestand data.json zegt hetzelfde als deze pagina, in een vorm die computers kunnen lezen.
package-files-tables = Het bestand data.json zegt hetzelfde als deze pagina, in een vorm die computers kunnen lezen. In de map csv staat elke soort gegevens als tabel.
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
package-changed-after = Hier hebben wij niet gezocht. Het adres dat u ons liet zien, kwam hier pas na uw verzoek te staan. Gaat het over u, schrijf ons dan.
package-failed = Hier konden wij niet zoeken.
package-withheld = { $count ->
    [one] 1 gegeven is weggelaten.
   *[other] { $count } gegevens zijn weggelaten.
}
package-never-disclosed = Dit hebben wij ook over u, maar wij laten het niemand zien:
package-held = Dit hebben wij over u.
package-not-included = Wat hier niet in staat
package-not-included-why = Misschien hebben wij meer dan dit. Wat u ons niet zelf gaf, en wat wij niet gebruiken met uw toestemming of voor ons contract met u, gaat niet met u mee. Vraag om een kopie van uw gegevens om het te zien.
package-entry = Gegeven { $number }
package-about = Wat wij ermee doen
package-purpose = Waar wij het voor gebruiken
package-legal-basis = Waarom wij het mogen gebruiken
package-recipients = Wie het krijgt
package-recipients-none = Niemand buiten onze organisatie.
package-who-received = Wie uw gegevens kreeg
package-sold-to = Verkocht aan, of voor reclame gedeeld met
package-sold-to-none = Niemand. Wij verkopen ze niet en delen ze niet voor reclame.
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
why-changed-after = Er zijn gegevens die passen, maar wat bewezen is, kwam daar pas na het verzoek te staan. Kijk hiernaar: laat een ander gegeven bewijzen en zoek opnieuw, of laat ze weg.
