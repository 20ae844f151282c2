# Briefe. Kurze Sätze, keine Drohungen, nichts, was der Leser selbst geschrieben hat.
letter-hello = Guten Tag,
letter-bye = Mit freundlichen Grüßen
letter-team = Ihr Datenschutz-Team von { $controller }
letter-reference = Ihr Zeichen: { $reference }
letter-contact = Fragen? Schreiben Sie unserer datenschutzbeauftragten Person: { $dpo }
letter-status = Hier sehen Sie den Stand, können uns schreiben oder Ihren Antrag zurücknehmen:
letter-free = Das kostet Sie nichts.
letter-at-the-latest = Sie hören von uns spätestens am:
letter-why = Warum dieses Datum:
letter-remedies = Wenn Sie nicht einverstanden sind:
letter-from-us = Was unser Team Ihnen schreibt:
letter-words-on-page = Was wir Ihnen dazu schreiben, steht auf Ihrer Seite. Wir fragen zuerst nach einem Code, weil diese Adresse noch nicht bestätigt ist:
letter-about = Es geht um: { $right }
letter-other-language = Sie wollten eine andere Sprache, und die haben wir noch nicht. Damit Sie gleich Bescheid wissen, kommt dieser Brief so, wie er ist. Die nächsten Briefe übersetzt ein Mensch.

acknowledgement-subject = Wir haben Ihren Antrag { $reference }
acknowledgement-received = Ihr Antrag ist am { $date } bei uns eingegangen. Nichts geht verloren, und unsere Frist läuft.
acknowledgement-about = Sie sind mit unserer Antwort in { $reference } nicht einverstanden. Jetzt prüft sie jemand, der damals nicht entschieden hat.
acknowledgement-confirm = Bitte zeigen Sie uns, dass diese Adresse Ihnen gehört. Öffnen Sie diese Seite und drücken Sie den Knopf:
acknowledgement-code = Oder öffnen Sie die Seite darunter und geben diesen Code ein:
acknowledgement-why-confirm = Wir fragen, weil eine Antwort Privates enthalten kann. Sie soll nur Sie erreichen.
acknowledgement-next = So geht es weiter: Ein Mensch sieht sich Ihren Antrag an. Wenn etwas unklar ist, fragen wir Sie. Dann bekommen Sie eine Antwort.
acknowledgement-not-you = Sie haben uns gar nichts gefragt? Dann müssen Sie nichts tun. Niemand bekommt Ihre Daten.

status-code-subject = Ihr Code für { $reference }
status-code-intro = jemand möchte die Seite dieses Antrags öffnen. Wenn Sie das sind, geben Sie dort diesen Code ein:
status-code-valid = Der Code gilt 20 Minuten und nur einmal.
status-code-not-you = Wenn Sie es nicht sind, tun Sie nichts. Ohne den Code kommt niemand hinein.

ask-identity-subject = Eine Frage zu Ihrem Antrag { $reference }
ask-identity-intro = bevor wir weitermachen, müssen wir sicher sein, dass Sie es sind, der fragt. Bitte beantworten Sie dies:
ask-identity-how = Bitte antworten Sie auf dieser Seite. Schicken Sie keine Kopie Ihres Ausweises, wenn wir nicht darum gebeten haben:
ask-stops = Bis Ihre Antwort da ist, steht die Frist still. Kommt Ihre Antwort heute, hören Sie von uns spätestens an diesem Tag. Mit jedem Tag, den wir warten, verschiebt er sich:
ask-runs = Unsere Frist läuft weiter, während wir auf Sie warten.

ask-clarification-subject = Eine Frage zu Ihrem Antrag { $reference }
ask-clarification-intro = um das Richtige zu finden, müssen wir wissen, was Sie meinen:

question-undone-subject = Unsere Frage zu Ihrem Antrag { $reference } müssen Sie nicht beantworten
question-undone-intro = wir haben Ihnen eine Frage zu Ihrem Antrag gestellt. Das war ein Fehler. Sie müssen sie nicht beantworten, und sie hat die Frist nicht angehalten.
extension-undone-subject = Ihr Antrag { $reference } dauert doch nicht länger
extension-undone-intro = wir haben Ihnen geschrieben, dass wir mehr Zeit für Ihren Antrag brauchen. Das war ein Fehler. Es gilt der frühere Tag.
reopened-subject = Wir sehen uns Ihren Antrag { $reference } noch einmal an
reopened-intro = Sie hatten eine Antwort von uns. Wir sehen uns Ihren Antrag noch einmal an, und es entscheidet jemand, der vorher nicht entschieden hat. Sie müssen nichts tun. Sie bekommen eine neue Antwort.
reopened-proof-intro = Sie haben uns gezeigt, wer Sie sind. Wir öffnen Ihren Antrag wieder und machen damit weiter. Sie müssen nicht noch einmal fragen.
reopened-date = Der Tag für unsere Antwort bleibt, wie er war:
duplicate-subject = Ihr Antrag { $reference } ist der gleiche wie ein anderer von Ihnen
duplicate-intro = Sie haben dasselbe zweimal beantragt. Wir beantworten beides zusammen, mit Ihrem Antrag { $reference }, der am { $date } bei uns eingegangen ist. Sie warten deshalb nicht länger.
duplicate-where = Hier sehen Sie den Stand und die Antwort:
duplicate-wrong = Sie meinten etwas anderes? Schreiben Sie uns, dann sehen wir es uns noch einmal an.
deed-erase = { $category }: gelöscht.
deed-correct = { $category }: berichtigt.
deed-restrict = { $category }: aufbewahrt, aber nicht mehr verwendet.
deed-stop = { $category }: Wir nutzen das nicht mehr so, wie Sie es nicht wollen.
deed-goes-on = { $category }: Wir nutzen das weiter so.
deed-not-used = { $category }: So nutzen wir das nicht.
deed-consent-ended = { $category }: nicht mehr auf Ihre Einwilligung hin genutzt.
deed-nothing-held = { $category }: Wir haben nichts von Ihnen.
deed-kept = { $category }: Das behalten wir.
deed-kept-until = { $category }: Das behalten wir bis { $date }.
deed-told = Wir haben es allen gesagt, die diese Daten von uns bekommen haben.
deed-not-told = Wir konnten es nicht allen sagen, die diese Daten von uns bekommen haben. Fragen Sie uns, wer sie bekommen hat: Wir sagen es Ihnen.
deed-others-told = Manches davon war öffentlich. Wir haben anderen, die es zeigen, gesagt, dass Sie es gelöscht haben wollen.
deed-others-not-told = Manches davon war öffentlich. Wir konnten nicht allen, die es zeigen, sagen, dass Sie es gelöscht haben wollen.
deed-kept-fields = { $category }: Wir behalten nur dies: { $fields }. Der Rest ist gelöscht.
deed-kept-fields-until = { $category }: Wir behalten nur dies: { $fields }, bis { $date }. Der Rest ist gelöscht.
deed-entry = { $category }, { $field }
deed-entry-kept = { $category }: Das haben wir nicht geändert.
deed-entry-nothing-held = Eine Angabe, die Sie genannt haben: So etwas haben wir nicht über Sie.
offer-opt-out = Manches, was wir behalten, wird verkauft oder mit anderen geteilt. Sie können uns sagen, dass wir damit aufhören sollen. Sie müssen dafür nichts beweisen:
offer-deletion = Sie können auch verlangen, dass wir löschen, was wir nicht geändert haben:
restriction-lifting-subject = Wir werden Ihre Daten wieder verwenden: { $reference }
restriction-lifting-intro = Sie haben uns gebeten, Ihre Daten aufzubewahren und nicht zu verwenden. Das werden wir bald beenden. Vorher sagen wir Ihnen, warum:
restriction-lifting-objection = Weil Sie widersprochen haben, haben wir Ihre Daten nur aufbewahrt und nicht genutzt. Das endet bald. Vorher sagen wir Ihnen, warum:
forwarded-subject = Ihr Antrag { $reference } ist weitergeleitet
forwarded-intro = über diese Daten entscheidet ein anderes Unternehmen. Wir arbeiten für dieses und dürfen nicht an seiner Stelle antworten. Wir haben Ihren Antrag unverzüglich weitergeleitet:
forwarded-next = Sie hören von diesem Unternehmen. Seine Frist läuft, seit Ihr Antrag bei uns eingegangen ist.
extension-subject = Ihr Antrag { $reference } dauert länger
extension-intro = wir brauchen mehr Zeit für Ihren Antrag. Das Gesetz erlaubt das einmal, und wir müssen Ihnen sagen, warum:
extension-new-date = Sie hören von uns spätestens am:

fee-subject = Ihr Antrag { $reference } kostet diesmal Geld
fee-intro = Unsere Antworten sind kostenlos. Diesmal erlaubt uns das Gesetz, Geld zu verlangen, und wir verlangen:
fee-why = Das ist der Grund:
fee-choice = In unseren Worten steht, wie Sie zahlen. Sie können auch weniger verlangen, uns schreiben oder Ihren Antrag zurücknehmen, auf dieser Seite:
fee-stops = Bis Sie zahlen, steht die Frist still. Zahlen Sie heute, hören Sie von uns spätestens an diesem Tag. Mit jedem Tag, den wir warten, verschiebt er sich:
fee-undone-subject = Für Ihren Antrag { $reference } müssen Sie nicht zahlen
fee-undone-intro = wir haben Geld für Ihren Antrag verlangt. Das war ein Fehler. Sie müssen nicht zahlen, und es hat die Frist nicht angehalten. Haben Sie schon gezahlt? Schreiben Sie uns, dann bekommen Sie es zurück.

answer-ready-subject = Die Antwort auf Ihren Antrag { $reference } ist da
answer-ready-intro = Ihre Antwort ist da. Hier können Sie sie öffnen. Wir fragen zuerst nach einem Code, damit nur Sie sie sehen:
answer-ready-until = Sie können sie abholen bis:
answer-ready-partial = Einiges haben wir ausgelassen. Das ist der Grund:
answer-ready-contents = Sie enthält Ihre Daten und auch, warum wir sie haben, wer sie bekommt, wie lange wir sie behalten und welche Rechte Sie haben.
answer-ready-portability = Darin steht, was Sie uns gegeben haben und was wir von Ihrer Nutzung aufgezeichnet haben, in Dateien, die andere Dienste lesen können.
answer-ready-nothing-moves = Wir haben nach dem gesucht, was nachweislich Ihnen gehört, etwa dieser Adresse. Wir haben nichts gefunden, das mit Ihnen umzieht.
answer-ready-left-behind = Nicht dabei: { $categories }. Fragen Sie nach einer Kopie Ihrer Daten, um auch diese zu sehen.
answer-ready-categories = Darin steht, welche Arten von Daten wir über Sie haben, woher, wozu, und wer sie bekommt. Die Daten selbst stehen nicht darin.
answer-ready-recipients = Darin steht, wer welche Art Ihrer Daten von uns bekommen hat.
answer-ready-automated = Darin steht, wo ein Computer über Sie entscheidet, wie er das tut, und was das für Sie bedeutet.
answer-part-subject = Ein erster Teil der Antwort auf Ihre Anfrage { $reference } ist da
answer-part-intro = Wir konnten noch nicht alles zusammenstellen. Damit Sie nicht auf alles warten, geben wir Ihnen jetzt, was wir haben. Sie können es hier öffnen. Wir fragen zuerst nach einem Code, damit nur Sie es sehen:
answer-part-missing = Das fehlt noch und kommt später:
answer-part-owed = { $category } (aus: { $source }): bis { $date }
answer-part-next = Sie müssen nichts tun. Wir schreiben Ihnen wieder, wenn der Rest da ist.

nothing-found-subject = Wir haben nichts über Sie gefunden: { $reference }
nothing-found-intro = Wir haben nach Ihnen gesucht und nichts über Sie gefunden, außer dieser Anfrage selbst.
nothing-found-by = Gesucht haben wir nach dem, was nachweislich zu Ihnen gehört:
nothing-found-where = Hier haben wir nach Ihnen gesucht:
nothing-found-more = Kennen wir Sie vielleicht unter etwas anderem? Dann suchen wir noch einmal, wenn Sie uns eines davon nennen und zeigen, dass es Ihres ist:
nothing-found-how = Auf dieser Seite können Sie uns schreiben. Dort steht auch Ihre Antwort:
nothing-found-page = In Ihrer Antwort steht, welche Rechte Sie haben.
appeal-outcome-subject = Die Antwort auf Ihren Einspruch { $reference }
appeal-outcome-about = Sie waren mit unserer Antwort in { $reference } nicht einverstanden. Jemand, der damals nicht entschieden hat, hat sie noch einmal geprüft.
appeal-outcome-stands = Unsere Antwort bleibt, wie sie war. Der Grund:
appeal-outcome-partly = Wir ändern unsere Antwort zum Teil. Das haben wir entschieden, und warum:
appeal-outcome-changed = Sie hatten recht, und wir ändern unsere Antwort. Das haben wir entschieden, und warum:
complaint-outcome-subject = Die Antwort auf Ihre Beschwerde { $reference }
complaint-outcome-about = Sie haben sich bei uns über unsere Antwort in { $reference } beschwert. Jemand, der damals nicht entschieden hat, ist dem nachgegangen.
complaint-outcome-stands = Wir haben in unserer Antwort keinen Fehler gefunden. Der Grund:
complaint-outcome-partly = Sie hatten zum Teil recht. Das haben wir festgestellt, und das tun wir:
complaint-outcome-changed = Sie hatten recht. Das haben wir festgestellt, und das tun wir:

done-subject = Ihr Antrag { $reference } ist erledigt
done-intro = was Sie wollten, ist getan. Das ist das Ergebnis:
done-partial = nicht alles, was Sie wollten, war möglich. Das ist das Ergebnis:

course-still-held = Solange wir Ihren Widerspruch geprüft haben, haben wir Ihre Daten nur aufbewahrt und nicht genutzt. Das bleibt so. Bevor wir sie wieder nutzen, schreiben wir Ihnen.
course-will-be-held = Sobald wir wissen, dass diese Adresse Ihnen gehört, bewahren wir Ihre Daten nur auf und nutzen sie nicht, bis wir entschieden haben.
course-consent-earlier = Was wir getan haben, bevor Sie Ihre Einwilligung zurückgenommen haben, bleibt erlaubt. Von jetzt an ist es das nicht mehr.
course-consent-stays = Ihre Einwilligung bleibt zurückgenommen. Wenn Sie sie wieder geben wollen, tun Sie es dort, wo Sie sie gegeben haben.

answered-subject = Die Antwort auf Ihre Frage { $reference }
answered-intro = Sie haben uns eine Frage zum Datenschutz gestellt. Das ist unsere Antwort:
answered-more = Ist noch etwas unklar? Schreiben Sie uns auf dieser Seite.

reviewed-subject = Ein Mensch hat die Entscheidung geprüft: { $reference }
reviewed-intro = Sie wollten, dass ein Mensch eine Entscheidung prüft, die ein Computer über Sie getroffen hat. Das hat jemand getan, der daran nicht beteiligt war, nachdem Sie sagen konnten, was Sie davon halten.
reviewed-changed = Das Ergebnis: Die Entscheidung wurde geändert.
reviewed-stands = Das Ergebnis: Die Entscheidung bleibt, wie sie war.

refusal-subject = Die Antwort auf Ihren Antrag { $reference }
refusal-intro = wir haben Ihren Antrag sorgfältig geprüft. Wir können nicht tun, was Sie möchten. Das ist der Grund:
refusal-provision = Das Gesetz: { $cites }

identity-reminder-subject = Unsere Frage zu Ihrem Antrag { $reference } wartet noch auf Sie
identity-reminder-intro = wir haben Sie etwas gefragt, weil wir sicher sein müssen, dass Sie es sind, der fragt. Wir haben noch keine Antwort von Ihnen. Unsere Frage steht auf dieser Seite, und dort können Sie antworten:
identity-reminder-help = Sie können oder möchten sie nicht beantworten? Sagen Sie uns auch das dort. Wir schreiben Ihnen dieses eine Mal und erinnern nicht noch einmal.
confirm-reminder-subject = Ihre Adresse für den Antrag { $reference } ist noch nicht bestätigt
confirm-reminder-intro = am { $date } kam von dieser Adresse ein Antrag zu uns. Wir können erst weitermachen, wenn wir wissen, dass die Adresse Ihnen gehört. Wir schreiben Ihnen dieses eine Mal und erinnern nicht noch einmal.
unverified-subject = Wir konnten nicht feststellen, wer gefragt hat: { $reference }
unverified-intro = Wir konnten nicht sicher sein, dass Sie es sind, der fragt. Darum haben wir nicht getan, worum es ging: Privates darf niemand anderen erreichen. Niemand hat Daten bekommen.
unverified-continued = Einen Teil dürfen wir trotzdem beantworten. Wir machen weiter mit: { $right }. Sie müssen nicht noch einmal fragen. Das Zeichen dieses Teils: { $reference }
unverified-policy = Welche Arten von Daten wir über Menschen haben, steht in unserer Datenschutzerklärung: { $url }
unverified-policy-ask = Welche Arten von Daten wir über Menschen haben, steht in unserer Datenschutzerklärung. Fragen Sie hier danach: { $dpo }
unverified-later = Sie können uns auch jetzt noch zeigen, wer Sie sind. Dann öffnen wir Ihren Antrag wieder. Nutzen Sie diese Seite:

withdrawn-subject = Sie haben Ihren Antrag { $reference } zurückgenommen
withdrawn-intro = Sie haben das zurückgenommen. Wir arbeiten nicht mehr daran. Sie können jederzeit wieder fragen:

suppressed-subject = Erledigt: { $reference }
suppressed-sale-share = wir haben Ihren Widerspruch eingetragen. Ab { $date } dürfen wir Ihre Daten nicht mehr verkaufen oder weitergeben.
suppressed-limit-sensitive = wir haben Ihre Grenze eingetragen. Ab { $date } dürfen wir sensible Daten nur noch für das nutzen, worum Sie uns gebeten haben.
suppressed-marketing = wir haben Ihren Widerspruch eingetragen. Ab { $date } dürfen wir Ihre Daten nicht mehr für Werbung nutzen.
suppressed-profiling = Ihr Widerspruch ist eingetragen. Ab { $date } darf kein Computer mehr so über Sie entscheiden, wie Sie es nach dem Gesetz ablehnen können.
suppressed-consent = Wir haben eingetragen, dass Sie Ihre Einwilligung zurücknehmen. Ab { $date } dürfen wir Ihre Daten nicht mehr auf diese Einwilligung hin nutzen.
suppressed-consent-next = Wir beenden jetzt jede Nutzung, die darauf beruhte, und sagen Ihnen, welche, spätestens am:
suppressed-no-asking = Wir bitten Sie vor dem { $date } nicht, es sich anders zu überlegen.
suppressed-proof = Sie müssen nichts nachweisen und nichts weiter tun.
suppressed-pass-on = Wir sagen es auch den Firmen, die Ihre Daten von uns bekommen haben, spätestens am:

message-subject = Eine Nachricht zu Ihrem Antrag { $reference }
message-intro = es gibt eine neue Nachricht für Sie. Hier können Sie sie lesen und antworten:
address-confirm-subject = Ist das Ihre Adresse? ({ $reference })
address-confirm-intro = Jemand möchte, dass unsere Briefe zu einer Anfrage an diese Adresse gehen.
address-confirm-button = Wenn Sie das waren, öffnen Sie bitte diesen Link und drücken Sie den Knopf:
address-confirm-then = Dann sehen wir es uns an. Der Link gilt sieben Tage.
address-confirm-not-you = Wenn Sie das nicht waren, müssen Sie nichts tun. Es kommt nichts zu Ihnen.
address-changed-subject = Briefe zu Ihrer Anfrage werden an eine andere Adresse gehen ({ $reference })
address-changed-intro = Jemand hat uns eine andere Adresse für die Briefe zu Ihrer Anfrage genannt und gezeigt, dass sie ihm gehört. Unsere Briefe gehen dorthin ab diesem Tag:
address-changed-was-you = Wenn Sie das waren, müssen Sie nichts tun.
address-changed-not-you = Wenn Sie das nicht waren, stoppen Sie es bitte vor diesem Tag. Öffnen Sie die Seite Ihrer Anfrage mit einem Code aus diesem Postfach und drücken Sie dort den Knopf:
address-changed-or-write = Sie können uns auch schreiben.

sign-up-subject = Ihr Zugang zu rightsdesk

letter-name-acknowledgement = Eingangsbestätigung
letter-name-status-code = Code
letter-name-ask-identity = Frage zur Identität
letter-name-ask-clarification = Rückfrage
letter-name-question-undone = zurückgenommene Frage
letter-name-extension-undone = zurückgenommene Verlängerung
letter-name-fee = Entgelt
letter-name-fee-undone = Entgelt zurückgenommen
letter-name-reopened = wir sehen es uns noch einmal an
letter-name-duplicate = gleich wie ein anderer Antrag
letter-name-restriction-lifting = angekündigtes Ende der Einschränkung
letter-name-forwarded = Weiterleitung
letter-name-extension = Verlängerung
letter-name-answer-ready = Antwort ist da
letter-name-answer-part = ein Teil der Antwort ist da
letter-name-nothing-found = nichts gefunden
letter-name-appeal-outcome = Antwort auf den Einspruch
letter-name-complaint-outcome = Antwort auf die Beschwerde
letter-name-done = Erledigt
letter-name-answered = Antwort auf eine Frage
letter-name-reviewed = Entscheidung von einem Menschen geprüft
letter-name-refusal = Ablehnung
letter-name-identity-reminder = Erinnerung an unsere Frage, wer Sie sind
letter-name-confirm-reminder = Erinnerung, die Adresse zu bestätigen
letter-name-unverified = wir konnten nicht feststellen, wer gefragt hat
letter-name-withdrawn = Zurückgenommen
letter-name-suppressed = Widerspruch gilt
letter-name-message = Nachricht ist da
letter-name-address-confirm = Frage an eine neue Adresse
letter-name-address-changed = Brief über eine neue Adresse

# Briefe an Mitarbeitende.
reminder-subject = Antrag { $reference }: bitte beantworten bis { $date }
reminder-about = Der Antrag { $reference } hat noch keine Antwort. Es geht um: { $right }. Sicher ist eine Antwort bis:
reminder-gone = Von der Zeit, seit dieser Tag feststeht, sind { $share } % vergangen.
reminder-lawful = Der letzte erlaubte Tag ist { $date }. Nach dem sicheren Tag muss zuerst die oder der Datenschutzbeauftragte den Grund aufschreiben.
reminder-handler = Sie bekommen diesen Brief, weil Sie diesen Antrag bearbeiten.
reminder-anybody = Sie bekommen diesen Brief, weil noch niemand diesen Antrag bearbeitet. Bitte übernehmen Sie ihn, oder sorgen Sie dafür, dass es jemand tut.
reminder-dpo = Sie bekommen diesen Brief, weil Sie für den Datenschutz verantwortlich sind. Bitte sorgen Sie dafür, dass die Antwort rechtzeitig hinausgeht.
reminder-wait-over = Sie hat auf die Kopie gewartet, die gleichzeitig verlangt wurde. Sie wartet nicht länger, obwohl die Kopie noch nicht fort ist: Die Löschung ist in ihrer eigenen Zeit zu erledigen.
hold-review-subject = Eine Aufbewahrungssperre ist zu prüfen: { $date }
hold-review-intro = Eine Aufbewahrungssperre ist an diesem Tag erneut zu prüfen:
hold-review-what = Behalten Sie sie bis zu einem anderen Tag, oder heben Sie sie auf. Bis dahin wird nichts gelöscht, was sie betrifft.
digest-subject = { $count ->
    [one] Fällig: 1 Antrag
   *[other] Fällig: { $count } Anträge
}
digest-intro = Das ist jetzt fällig. Genannt ist der Tag, bis zu dem eine Antwort sicher ist.
digest-late = { $count ->
    [one] Überfällig: 1 Antrag
   *[other] Überfällig: { $count } Anträge
}
digest-soon = { $count ->
    [one] Fällig in 7 Tagen: 1 Antrag
   *[other] Fällig in 7 Tagen: { $count } Anträge
}
digest-waiting = { $count ->
    [one] Wartet auf Sie: 1 Antrag
   *[other] Warten auf Sie: { $count } Anträge
}
digest-case = { $reference }, { $right }: { $date }, { $distance }
digest-desk = Alle Anträge finden Sie am Arbeitsplatz:

# Auf Papier, und in leichten Worten, wo es so gewünscht ist.
paper-date = Datum
paper-reference = Ihr Zeichen
paper-page = Seite { $page } von { $pages }
paper-status = Wenn Sie uns schreiben, nach dem Stand fragen oder Ihren Antrag zurücknehmen möchten, schicken Sie uns einen Brief und nennen Sie Ihr Zeichen. Wenn Sie uns eine E-Mail-Adresse genannt haben, geht es auch hier:
paper-answer = Bitte schicken Sie Ihre Antwort an unsere Adresse und nennen Sie Ihr Zeichen. Schicken Sie keine Kopie Ihres Ausweises, außer wir haben Sie darum gebeten. Wenn Sie uns eine E-Mail-Adresse genannt haben, können Sie auch hier antworten:
paper-enclosed = Ihre Antwort ist fertig. Sie liegt diesem Brief bei.
easy-received = Wir haben Ihren Antrag am { $date } bekommen.
easy-about = Ihr Antrag: { $right }
easy-by = Wir antworten Ihnen spätestens an diesem Tag:
easy-confirm = Ist das Ihre Adresse? Bitte öffnen Sie diese Seite. Drücken Sie dort auf den Knopf:
easy-code = Oder öffnen Sie diese Seite und tippen Sie diesen Code ein:
easy-next = Ein Mensch schaut sich Ihren Antrag jetzt an. Dann bekommen Sie eine Antwort.
easy-page = Hier sehen Sie, wie weit wir sind. Hier können Sie uns auch schreiben:
easy-write = Sie können uns einen Brief schreiben. Schreiben Sie Ihr Zeichen dazu. Wenn wir Ihre E-Mail-Adresse haben, können Sie auch diese Seite benutzen:
easy-ask-identity = Wir müssen wissen, dass wirklich Sie fragen. Bitte sagen Sie uns das:
easy-ask-clarification = Wir haben eine Frage. Bitte sagen Sie uns das:
easy-answer-page = Bitte antworten Sie hier. Schicken Sie keine Kopie von Ihrem Ausweis, außer wir haben danach gefragt:
easy-answer-write = Bitte schreiben Sie Ihre Antwort in einem Brief. Schreiben Sie Ihr Zeichen dazu. Schicken Sie keine Kopie von Ihrem Ausweis, außer wir haben danach gefragt. Wenn wir Ihre E-Mail-Adresse haben, können Sie auch hier antworten:
easy-stops = Wir warten auf Ihre Antwort. Antworten Sie heute, dann antworten wir spätestens an diesem Tag. Antworten Sie später, dann wird auch der Tag später:
easy-runs = Wir machen weiter, auch wenn wir auf Sie warten. Wir antworten spätestens an diesem Tag:
easy-extension = Wir brauchen mehr Zeit für Ihren Antrag. Das ist der Grund:
easy-refusal = Wir haben Ihren Antrag angeschaut. Wir sagen Nein. Das ist der Grund:
easy-ready = Ihre Antwort ist da. Wir fragen Sie zuerst nach einem Code. So können nur Sie die Antwort sehen:
easy-enclosed = Ihre Antwort ist da. Sie liegt im selben Umschlag wie dieser Brief.
easy-until = So lange können Sie die Antwort holen:
easy-contents = Darin stehen Ihre Informationen. Darin steht auch, warum wir sie haben, wer sie bekommt und welche Rechte Sie haben.
