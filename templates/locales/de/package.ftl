# Das Antwortpaket: was über einen Menschen gespeichert ist, und alles, was Art. 15 dazu verlangt.
package-title = Ihre Daten bei { $controller }
package-intro = Sie haben uns um eine Kopie Ihrer Daten gebeten. Hier ist sie.
package-intro-partial = Einiges ist ausgelassen. Wo etwas fehlt, sagen wir es und nennen den Grund.
package-received = Ihr Antrag ist am { $date } bei uns eingegangen.
package-made = Wir haben dies am { $date } zusammengestellt.
package-how = Gesucht haben wir nur nach dem, was nachweislich zu Ihnen gehört, zum Beispiel Ihrer E-Mail-Adresse.
package-files = In der Datei data.json steht dasselbe wie auf dieser Seite, in einer Form, die Computer lesen können.
package-not-your-language = Sie wollten eine andere Sprache, und die haben wir noch nicht. Brauchen Sie das in Ihrer Sprache, schreiben Sie uns. Dann übersetzt es ein Mensch für Sie.
package-other-language = Manche Texte gibt es nur in einer anderen Sprache: { $languages }. Sie stehen in schräger Schrift.
package-contents = Das finden Sie hier
package-found = { $count ->
    [one] Wir haben 1 Eintrag gefunden.
   *[other] Wir haben { $count } Einträge gefunden.
}
package-none = Wir haben hier gesucht und nichts über Sie gefunden.
package-never-collected = Das war bei Ihnen nie eingeschaltet. Darum haben wir dazu nie etwas gespeichert.
package-not-searched = Hier konnten wir nicht suchen.
package-failed = Hier konnten wir nicht suchen.
package-part = Das ist ein Teil der Antwort. Der Rest kommt später:
package-last-part = Das ist der Rest der Antwort. Was Sie schon bekommen haben, steht hier nicht noch einmal.
package-changed-after = Hier haben wir nicht nachgesehen. Die Adresse, die Sie uns gezeigt haben, wurde hier erst nach Ihrer Anfrage eingetragen. Wenn es um Sie geht, schreiben Sie uns bitte.
package-withheld = { $count ->
    [one] 1 Eintrag ist ausgelassen.
   *[other] { $count } Einträge sind ausgelassen.
}
package-never-disclosed = Auch das haben wir über Sie gespeichert, zeigen es aber niemandem:
package-entry = Eintrag { $number }
package-about = Was wir damit tun
package-purpose = Wofür wir es nutzen
package-legal-basis = Warum wir es nutzen dürfen
package-recipients = Wer es bekommt
package-recipients-none = Niemand außerhalb unserer Organisation.
package-retention = Wie lange wir es behalten
package-origin = Woher wir es haben
package-rights = Ihre Rechte
package-rights-intro = Darum können Sie uns jederzeit bitten. Es kostet Sie nichts:
package-rights-where = Hier können Sie das tun:
package-complaint = Wenn Sie nicht zufrieden sind
package-automated = Entscheidungen, die ein Computer allein trifft
package-automated-none = Bei uns entscheidet kein Computer allein über Sie.
package-automated-logic = Wie er entscheidet
package-automated-consequences = Was das für Sie bedeuten kann
package-transfers = Daten, die in andere Länder gehen
package-transfers-none = Wir geben Ihre Daten in kein Land, in dem dieses Datenschutzrecht nicht gilt.
package-transfers-safeguard = Wie sie dort geschützt sind
package-contact = Wen Sie fragen können
package-yes = ja
package-no = nein

# Warum nicht bekannt ist, was eine Quelle enthält. Das lesen Mitarbeitende.
why-nothing-to-match = Mit dem, was nachgewiesen ist, lässt sich hier nicht suchen. Weisen Sie eine weitere Kennung nach und suchen Sie noch einmal.
why-unreachable = Die Quelle war nicht erreichbar. Suchen Sie später noch einmal oder fragen Sie, wer sie betreibt.
why-not-answered = Die Quelle hat nicht geantwortet. Vielleicht fehlt eine Tabelle oder Spalte, oder wir dürfen sie nicht lesen.
why-too-many = Es gibt mehr Einträge, als wir maschinell zusammentragen. Lassen Sie sie von Hand ausgeben, oder erhöhen Sie most_records in der Datenkarte.
package-intro-portability = Sie haben Ihre Daten in einer Form verlangt, die Sie mitnehmen können. Hier sind sie.
package-intro-categories = Sie wollten wissen, welche Arten von Daten wir über Sie haben. Hier sind sie. Die Daten selbst stehen nicht darin.
package-intro-recipients = Sie wollten wissen, wer Ihre Daten von uns bekommen hat. Hier ist die Antwort.
package-intro-automated = Sie wollten wissen, wie ein Computer über Sie entscheidet. Hier ist die Antwort.
package-files-tables = Die Datei data.json sagt dasselbe wie diese Seite, in einer Form, die Computer lesen können. Im Ordner csv steht jede Art von Daten als Tabelle.
package-held = Das haben wir über Sie.
package-who-received = Wer Ihre Daten bekommen hat
package-not-included = Was hier nicht dabei ist
package-not-included-why = Vielleicht haben wir noch mehr. Was Sie uns nicht gegeben haben, und was wir nicht auf Ihre Einwilligung oder unseren Vertrag hin nutzen, zieht nicht mit Ihnen um. Fragen Sie nach einer Kopie Ihrer Daten, um es zu sehen.
package-sold-to = Verkauft an oder für Werbung geteilt mit
package-sold-to-none = Niemandem. Wir verkaufen es nicht und teilen es nicht für Werbung.
why-changed-after = Einträge passen, doch das Nachgewiesene wurde dort erst nach der Anfrage eingetragen. Sehen Sie sich das an: Weisen Sie ein anderes Kennzeichen nach und suchen Sie noch einmal, oder lassen Sie sie weg.
