# Wörter, die Seiten und Briefe teilen.
product = rightsdesk
date-long = { $weekday }, { $day }. { $month } { $year }
date-short = { $day }. { $month } { $year }
moment = { $date }, { $time } Uhr
list-and = { $most } und { $last }
in-days-today = heute
in-days-future = { $days ->
    [one] in 1 Tag
   *[other] in { $days } Tagen
}
in-days-past = { $days ->
    [one] vor 1 Tag
   *[other] vor { $days } Tagen
}
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
month-1 = Januar
month-2 = Februar
month-3 = März
month-4 = April
month-5 = Mai
month-6 = Juni
month-7 = Juli
month-8 = August
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember
month-short-1 = Jan.
month-short-2 = Feb.
month-short-3 = März
month-short-4 = Apr.
month-short-5 = Mai
month-short-6 = Juni
month-short-7 = Juli
month-short-8 = Aug.
month-short-9 = Sept.
month-short-10 = Okt.
month-short-11 = Nov.
month-short-12 = Dez.

language-own = Deutsch
language-en = Englisch
language-de = Deutsch
language-fr = Französisch
language-es = Spanisch
language-it = Italienisch
language-nl = Niederländisch

right-access = Ihre Daten sehen und eine Kopie bekommen
right-access-categories = Erfahren, welche Arten von Daten wir haben
right-recipients = Erfahren, wer Ihre Daten bekommen hat
right-rectification = Etwas Falsches berichtigen
right-erasure = Ihre Daten löschen
right-restriction = Ihre Daten behalten, aber nicht mehr nutzen
right-portability = Ihre Daten zu einem anderen Dienst mitnehmen
right-objection = Einer Nutzung Ihrer Daten widersprechen
right-opt-out = Verkauf und Weitergabe Ihrer Daten beenden
right-limit-sensitive = Die Nutzung sensibler Daten begrenzen
right-withdraw-consent = Eine Einwilligung zurücknehmen
right-automated-decision-opt-out = Entscheidungen durch Computer ablehnen
right-automated-decision-access = Erfahren, wie ein Computer über Sie entschieden hat
right-automated-decision-review = Eine Entscheidung des Computers von einem Menschen prüfen lassen
right-complaint = Sich über den Umgang mit Ihren Daten beschweren
right-appeal = Einer Antwort widersprechen
right-inquiry = Eine Frage zum Datenschutz stellen
right-objection-marketing = Werbung mit Ihren Daten beenden

right-short-access = Auskunft
right-short-access-categories = Auskunft über Kategorien
right-short-recipients = Empfänger
right-short-rectification = Berichtigung
right-short-erasure = Löschung
right-short-restriction = Einschränkung
right-short-portability = Datenübertragbarkeit
right-short-objection = Widerspruch
right-short-opt-out = Widerspruch gegen Verkauf und Weitergabe
right-short-limit-sensitive = Begrenzung sensibler Daten
right-short-withdraw-consent = Widerruf der Einwilligung
right-short-automated-decision-opt-out = Ablehnung automatisierter Entscheidungen
right-short-automated-decision-access = Auskunft über automatisierte Entscheidungen
right-short-automated-decision-review = Überprüfung einer automatisierten Entscheidung
right-short-complaint = Beschwerde
right-short-appeal = Einspruch
right-short-inquiry = Anfrage
right-short-objection-marketing = Widerspruch gegen Direktwerbung

regime-gdpr = das Datenschutzrecht der EU (DSGVO)
regime-uk-gdpr = das Datenschutzrecht des Vereinigten Königreichs (UK GDPR)
regime-ccpa = das Datenschutzrecht Kaliforniens (CCPA)
regime-us-va = das Datenschutzrecht Virginias
regime-us-co = das Datenschutzrecht Colorados
regime-us-ct = das Datenschutzrecht Connecticuts
regime-us-ut = das Datenschutzrecht Utahs
regime-us-tx = das Datenschutzrecht von Texas
regime-us-or = das Datenschutzrecht Oregons
regime-us-mt = das Datenschutzrecht Montanas
regime-us-ia = das Datenschutzrecht Iowas
regime-us-de = das Datenschutzrecht Delawares
regime-us-nj = das Datenschutzrecht New Jerseys
regime-us-nh = das Datenschutzrecht New Hampshires
regime-us-ne = das Datenschutzrecht Nebraskas
regime-us-tn = das Datenschutzrecht Tennessees
regime-us-mn = das Datenschutzrecht Minnesotas
regime-us-md = das Datenschutzrecht Marylands
regime-us-in = das Datenschutzrecht Indianas
regime-us-ky = das Datenschutzrecht Kentuckys
regime-us-ri = das Datenschutzrecht Rhode Islands
regime-us-fl = das Datenschutzrecht Floridas
regime-us-ok = das Datenschutzrecht Oklahomas
regime-us-al = das Datenschutzrecht Alabamas
regime-lgpd = das Datenschutzrecht Brasiliens (LGPD)
regime-pipeda = das Datenschutzrecht Kanadas (PIPEDA)
regime-quebec = das Datenschutzrecht von Québec
regime-fadp = das Datenschutzrecht der Schweiz (DSG)
regime-dpdp = das Datenschutzrecht Indiens (DPDP Act)
regime-pipa = das Datenschutzrecht Südkoreas (PIPA)
regime-appi = das Datenschutzrecht Japans (APPI)
regime-pdpa = das Datenschutzrecht Singapurs (PDPA)
regime-au-privacy = das Datenschutzrecht Australiens (Privacy Act 1988)
regime-nz-privacy = das Datenschutzrecht Neuseelands (Privacy Act 2020)
regime-popia = das Datenschutzrecht Südafrikas (POPIA)
regime-pipl = das Datenschutzrecht Chinas (PIPL)
regime-kvkk = das Datenschutzrecht der Türkei (KVKK)
regime-none = unser eigenes Versprechen
regime-short-gdpr = DSGVO
regime-short-uk-gdpr = UK GDPR
regime-short-ccpa = CCPA
regime-short-us-va = Recht Virginias
regime-short-us-co = Recht Colorados
regime-short-us-ct = Recht Connecticuts
regime-short-us-ut = Recht Utahs
regime-short-us-tx = Recht von Texas
regime-short-us-or = Recht Oregons
regime-short-us-mt = Recht Montanas
regime-short-us-ia = Recht Iowas
regime-short-us-de = Recht Delawares
regime-short-us-nj = Recht New Jerseys
regime-short-us-nh = Recht New Hampshires
regime-short-us-ne = Recht Nebraskas
regime-short-us-tn = Recht Tennessees
regime-short-us-mn = Recht Minnesotas
regime-short-us-md = Recht Marylands
regime-short-us-in = Recht Indianas
regime-short-us-ky = Recht Kentuckys
regime-short-us-ri = Recht Rhode Islands
regime-short-us-fl = Recht Floridas
regime-short-us-ok = Recht Oklahomas
regime-short-us-al = Recht Alabamas
regime-short-lgpd = LGPD
regime-short-pipeda = PIPEDA
regime-short-quebec = Recht von Québec
regime-short-fadp = DSG
regime-short-dpdp = DPDP Act
regime-short-pipa = PIPA
regime-short-appi = APPI
regime-short-pdpa = PDPA
regime-short-au-privacy = Recht Australiens
regime-short-nz-privacy = Recht Neuseelands
regime-short-popia = POPIA
regime-short-pipl = PIPL
regime-short-kvkk = KVKK
regime-short-none = eigenes Versprechen

state-received = Eingegangen
state-awaiting-identity = Wir müssen noch wissen, wer Sie sind
state-awaiting-clarification = Wir warten auf Ihre Antwort
state-awaiting-fee = Wir warten auf eine Gebühr
state-in-review = Wird angesehen
state-in-progress = In Arbeit
state-awaiting-approval = Wird geprüft
state-fulfilled = Erledigt
state-partly-fulfilled = Teilweise erledigt
state-refused = Abgelehnt
state-withdrawn = Zurückgenommen
state-unverified = Geschlossen: Wir konnten nicht feststellen, wer gefragt hat
state-duplicate = Geschlossen: gleich wie ein anderer Antrag
state-forwarded = Weitergeleitet

stop-identity = Ihrer Identität
stop-clarification = dem, was Sie meinen
stop-fee = der Gebühr

day-off-named = { $date } ({ $name })
step-received-locally = Ihr Antrag ist am { $date } bei uns eingegangen.
step-fresh-start = Die Frist beginnt am { $date } neu. An diesem Tag kam Ihre Antwort zu { $stop }.
step-months-added = { $months ->
    [one] Einen Monat später ist { $date }.
   *[other] { $months } Monate später ist { $date }.
}
step-months-added-extended = Mit der Verlängerung sind es { $months } Monate, in einem Schritt gezählt: { $date }.
step-clamped = In diesem Monat gibt es keinen { $wanted }. Tag. Darum zählt sein letzter: { $date }.
step-calendar-days-added = { $days } Tage später ist { $date }.
step-calendar-days-added-extended = Mit der Verlängerung sind es { $days } Tage, in einem Schritt gezählt: { $date }.
step-business-days-added = { $days } Geschäftstage später ist { $date } (Kalender { $calendar }).
step-working-days-added = { $days } Arbeitstage später ist { $date } (Kalender { $calendar }).
step-hours-added = { $hours } Stunden später ist { $moment }.
step-starts-on-receipt = Der Tag des Eingangs zählt als erster Tag.
step-suspended = { $days ->
    [one] Ein Tag kommt dazu, weil wir auf eine Antwort zu { $stop } gewartet haben: { $date }.
   *[other] { $days } Tage kommen dazu, weil wir auf eine Antwort zu { $stop } gewartet haben: { $date }.
}
step-days-excluded = { $days ->
    [one] Ein Tag des Wartens auf eine Antwort zu { $stop } zählt nicht: { $date }.
   *[other] { $days } Tage des Wartens auf eine Antwort zu { $stop } zählen nicht: { $date }.
}
step-stop-ignored = Am { $date } haben wir nach { $stop } gefragt. Nach diesem Gesetz hält das die Frist nicht an.
step-stop-late = Am { $date } haben wir nach { $stop } gefragt. Das war zu spät, um die Frist anzuhalten.
step-stop-needs-notice = Am { $date } haben wir nach { $stop } gefragt. Nach diesem Gesetz hält das die Frist erst nach einer Mitteilung an. Darum wird es nicht gezählt.
step-extension-too-late = Wir haben Ihnen zu spät gesagt, dass es länger dauert: Das musste bis { $date } geschehen. Darum zählt die längere Frist nicht.
step-extended-until = Wir haben Ihnen gesagt, dass es bis { $date } dauert.
step-extension-ignored = Dieses Gesetz kennt keine Verlängerung. Darum wird keine gezählt.
step-rolled = Am { $over } läuft keine Frist ab. Der letzte Tag ist darum { $date }.

reading-disputed-day-worked = wenn der umstrittene Feiertag ein Arbeitstag ist
reading-no-suspension = wenn die Frage die Frist nicht anhält
reading-answer-day-counts = wenn der Tag der Frage mitzählt
reading-after-notice = wenn eine Mitteilung ging und die Frage die Frist anhielt
reading-next-full-hour = wenn die Stunde des Ereignisses nicht mitzählt (VO 1182/71 Art. 3 Abs. 1)
reading-receipt-day-counts = wenn der Tag des Eingangs der erste Tag ist
reading-saturday-is-business-day = wenn der Samstag ein Geschäftstag ist (Civ. Code 9)
reading-state-employee-list = nach der Feiertagsliste der Staatsbediensteten
reading-CCP-12a = wenn ein freier letzter Tag sich verschiebt (CCP 12a)
reading-general-statute-rolls = wenn ein freier letzter Tag sich verschiebt, wie ein allgemeines Gesetz dort sagt
reading-app-rules-15-working-days = wenn die Regeln für Apps gelten: 15 Arbeitstage

warning-disputed-day = Es ist umstritten, ob { $date } ({ $name }) hier ein Feiertag ist. Sicher ist das frühere Datum.
warning-own-holiday = { $date } ({ $name }) ist ein Feiertag, den Ihre Organisation selbst in den Kalender gesetzt hat.
warning-own-working-day = { $date } ist im öffentlichen Kalender ein Feiertag. Ihre Organisation hat ihn gestrichen, darum zählt er als Arbeitstag.
own-day-why = Warum: { $reason } ({ $author })
warning-horizon-passed = Feiertage sind nur bis { $year } bekannt. Bitte prüfen Sie dieses Datum von Hand.
warning-not-verified = Nicht jede Vorschrift der Regel { $rule } wurde schon mit dem Gesetzestext verglichen.
warning-weekends-only = Kein Feiertagskalender ist eingestellt: Nur Wochenenden wurden übersprungen.
warning-signed-off = Nicht jede Vorschrift der Regel { $rule } wurde mit dem Gesetzestext verglichen. Ihre Organisation steht seit { $date } dafür ein.
warning-only-after-notice = Dieses Gesetz hält die Frist für eine Frage zu { $stop } nur nach einer Mitteilung an die Person an. Das wird nur gezählt, wenn Ihre Organisation es so festlegt.
warning-extension-without-day = Dieses Gesetz nennt keine Länge für eine Verlängerung, und es wurde kein Tag genannt. Darum gilt weiter die erste Frist.
warning-refusal-after-extension = Das EU-Recht gibt für eine Ablehnung nicht mehr Zeit. Sie war im ersten Monat fällig.

refusal-closed = Dieser Antrag ist schon beantwortet.
refusal-not-now = Das passt nicht zum jetzigen Stand.
refusal-read-only = Ihre Rolle darf lesen, aber nicht entscheiden.
refusal-not-yours = Dieser Schritt ist Sache eines anderen.
refusal-identity-not-proven = Zuerst müssen wir sicherer sein, wer fragt. Die Person hat ihre Adresse noch nicht bestätigt.
refusal-not-sure-enough = Dieses Gesetz verlangt { $points } Angaben, die zu unseren Daten passen, oder eine Anmeldung im Konto. Bisher sind es: { $shown }. Halten Sie fest, was nachgewiesen ist, oder fragen Sie.
refusal-not-sure-enough-declaration = Dieses Gesetz verlangt { $points } Angaben, die zu unseren Daten passen, und eine unterschriebene Erklärung, oder eine Anmeldung im Konto. Angaben bisher: { $shown }. Halten Sie fest, was nachgewiesen ist, oder fragen Sie.
refusal-is-identified = Es ist nachgewiesen, wer fragt. Dann wird der Antrag beantwortet oder mit einem Grund abgelehnt.
refusal-not-asked = Die Person wurde nicht gefragt, wer sie ist, oder unser Brief hat sie nicht erreicht. Fragen Sie zuerst.
refusal-still-time = Die Person hat noch Zeit, zu zeigen, wer sie ist. Möglich ist das ab { $until }.
refusal-question-open = Eine Frage an die Person ist noch offen.
refusal-no-such-question = Eine solche Frage ist nicht offen.
refusal-may-not-ask = Das Gesetz erlaubt hier keinen Nachweis der Identität.
refusal-not-extendable = Das Gesetz kennt hier keine Verlängerung.
refusal-not-extended = Es wurde nicht verlängert. Darum gibt es nichts zurückzunehmen.
refusal-already-extended = Es wurde schon einmal verlängert. Mehr erlaubt das Gesetz nicht.
refusal-too-late = Die Person musste bis { $limit } von einer Verlängerung erfahren. Dieser Tag ist vorbei.
refusal-day-not-named = Dieses Gesetz nennt keine Länge für die Verlängerung. Nennen Sie den Tag, bis zu dem Sie antworten, nach { $after }.
refusal-outcome-missing = Sagen Sie, was daraus wurde: erledigt, nichts vorhanden oder behalten.
refusal-tasks-open = Eine Aufgabe dieses Antrags ist noch nicht erledigt.
refusal-done-already = Etwas ist schon geschehen. Darum kann der Antrag nicht mehr als Ganzes abgelehnt werden.
refusal-only-processor = Wir verarbeiten diese Daten nur für ein anderes Unternehmen. Dieses antwortet: Leiten Sie den Antrag weiter.
refusal-not-restricted = Es gilt keine Einschränkung.
refusal-announced-already = Der Person wurde schon gesagt, dass die Einschränkung endet.
refusal-not-told-yet = Die Person muss es zuerst erfahren. Der Brief muss weg sein, bevor die Einschränkung aufgehoben wird.
refusal-reason-missing = Bitte schreiben Sie den Grund auf.
refusal-ground-not-valid = Dieser Grund gilt nicht nach jedem Gesetz des Falls.
refusal-not-reviewed = Einige Dinge muss ein Mensch ansehen, bevor die Antwort hinausgeht.
refusal-not-searched = Einige Quellen konnten nicht durchsucht werden. Suchen Sie noch einmal, oder geben Sie frei, was fertig ist, und nennen Sie den Rest.
refusal-nothing-missing = Alles wurde durchsucht: Geben Sie die ganze Antwort frei.
refusal-rest-not-named = Nennen Sie für alles, was fehlt, einen Tag, der noch kommt.
refusal-waits-for-copy = Die Person will zuerst eine Kopie ({ $copy }): Was gelöscht ist, kann man nicht mehr zeigen. Die Löschung wartet auf diese Antwort, längstens bis { $until }, oder bis die Person sagt, dass es weitergehen soll. Ihre Zeit läuft weiter.
refusal-field-not-named = Sagen Sie, wo es steht: Wählen Sie das Feld.
refusal-not-weighed = Wägen Sie alle Umstände ab, bevor es bleibt, wie es ist, und kreuzen Sie jeden an.
refusal-on-hold = Eine Aufbewahrungssperre betrifft dies: Es darf nicht gelöscht werden. Die Sperre wird am { $review } erneut geprüft.
refusal-day-not-ahead = Wählen Sie einen Tag, der noch kommt.
refusal-nothing-left = Alles Gefundene ist ausgelassen. Das ist eine Ablehnung: Sie braucht einen Grund und muss die Rechtsbehelfe nennen.
refusal-nothing-proven = Nichts gehört nachweislich dieser Person. Darum gibt es nichts, wonach man suchen könnte.
refusal-mandate-not-shown = Jemand fragt für eine andere Person. Halten Sie zuerst ein Kennzeichen dieser Person als nachgewiesen fest und schreiben Sie auf, wie die Vollmacht gezeigt wurde. Mit der Adresse der fragenden Person wird nicht gesucht.
refusal-capacity-not-shown = Jemand fragt für eine andere Person. Halten Sie erst fest, was gesehen wurde: { $missing }.
refusal-held-not-checked = Die Quellen haben noch nicht gesagt, ob sie das Nachgewiesene schon vor der Anfrage hatten. Lassen Sie noch einmal nachfragen.
refusal-not-held = Unter dem, was nachgewiesen ist, gibt es hier nichts. Halten Sie fest, dass nichts gespeichert war, oder weisen Sie erst ein anderes Kennzeichen nach.
refusal-held-since-after = Das Nachgewiesene wurde hier erst nach der Anfrage eingetragen und beweist deshalb nichts. Weisen Sie ein anderes Kennzeichen nach oder lassen Sie diese Einträge unberührt.
refusal-proof-too-weak = Die Anfrage stützt sich auf einen stärkeren Nachweis: { $needed }. Eine neue Adresse braucht einen, der mindestens so stark ist.
refusal-future-receipt = Das Datum des Eingangs liegt in der Zukunft.
refusal-no-law = Für einen Fall gilt mindestens ein Gesetz. Wo keines gilt, wählen Sie unser eigenes Versprechen.
refusal-promise-stands-alone = Unser eigenes Versprechen ist dafür da, dass kein Gesetz gilt. Wählen Sie es allein, oder wählen Sie die Gesetze ohne es.
refusal-nothing-changed = So steht es schon im Fall.
refusal-items-withheld = Ein Teil der Antwort ist ausgelassen, und das weitere Gesetz erlaubt das vielleicht nicht. Nehmen Sie ihn erst wieder auf, oder suchen Sie noch einmal.
refusal-after-event = Am { $event } wurde die Person etwas gefragt, oder sie erfuhr, dass es länger dauert. Der Antrag muss vorher eingegangen sein.
refusal-safe-date-passed = Der sichere Tag, { $safe }, ist vorbei. Zuerst muss die oder der Datenschutzbeauftragte aufschreiben, warum die Antwort erst danach hinausgeht.
refusal-only-dpo = Das dürfen nur Datenschutzbeauftragte und Administratoren.
refusal-still-weighed = Über den Widerspruch ist noch nicht entschieden. Bis dahin dürfen die Daten nur aufbewahrt werden.
refusal-view-not-heard = Halten Sie zuerst fest, was die Person von der Entscheidung hält, oder dass sie gefragt wurde und nichts gesagt hat.
refusal-not-independent = Jemand muss sie prüfen, der an der Entscheidung nicht beteiligt war und sie ändern darf.
refusal-proposed-before = Sie haben es vorgeschlagen. Jemand anders muss es bestätigen.
refusal-nothing-proposed = Nichts wartet auf eine zweite Person.
refusal-only-dpo-advises = Raten kann nur die oder der Datenschutzbeauftragte.
refusal-against-advice = Die oder der Datenschutzbeauftragte rät: { $advice }. Schreiben Sie zuerst auf, warum Sie anders entscheiden.
refusal-no-fee = Das Gesetz kennt hier kein Entgelt.
refusal-still-free = Die Person hatte { $answers } Antworten, die zählen, und { $free } sind kostenlos.
money = { $whole },{ $part } { $currency }
refusal-nothing-to-take-back = Es gibt nichts zurückzunehmen: Der Brief ist unterwegs, oder es ist seither etwas geschehen.
refusal-letter-waits = Der Brief zu dieser Entscheidung ist noch nicht hinaus: Nehmen Sie die Entscheidung stattdessen zurück.
refusal-not-closed = Dieser Fall ist schon offen.
refusal-decided-before = Um Ihre eigene Entscheidung geht es hier. Jemand anderes muss sie prüfen: eine Kollegin, ein Kollege oder die datenschutzbeauftragte Person.
refusal-not-the-same = Das ist nicht derselbe Antrag. Er muss von derselben Person kommen, dasselbe Recht betreffen, an dieselbe Organisation gehen und unter dieselben Gesetze fallen. Was nur getippt wurde, genügt dafür nicht.
refusal-not-answered-there = Jener Fall beantwortet diesen Antrag nicht: Er wurde geschlossen, bevor dieser Antrag kam, oder ohne Antwort.
refusal-clock-lost = Dieser Antrag muss bis { $safe } beantwortet sein, der andere Fall hat aber Zeit bis { $other }. Niemand darf wegen des Zusammenlegens länger warten: Legen Sie den anderen zu diesem, oder beantworten Sie beide.
refusal-unknown-regime = Ein Gesetz { $regime } gibt es nicht. Wählen Sie aus der Liste.
refusal-unknown-right = Kein Gesetz dieses Falls kennt dieses Recht.
refusal-unknown-right-under = { $regime } kennt dieses Recht nicht: { $right }.
law-no-rule-then = { $regime } hat für einen Antrag vom { $received } keine Regel zu diesem Recht: { $right }.
law-not-in-force = { $regime } gilt nicht für einen Antrag vom { $received }. Es gilt für Anträge, die ab { $from } eingehen.
law-before-receipt = Etwas trägt das Datum { $event } und läge damit vor dem Eingang am { $received }.
law-answer-before-question = Die Antwort trägt das Datum { $answered } und läge damit vor ihrer Frage vom { $asked }.
law-no-regime = Ein Antrag braucht mindestens ein Gesetz oder unser eigenes Versprechen.
law-out-of-range = Das Datum liegt außerhalb der Jahre, die berechnet werden können.
refusal-law = Das Datum konnte nicht berechnet werden: { $why }

ground-not-identified = Wir konnten nicht sicherstellen, wer fragt.
ground-unfounded-or-excessive = Der Antrag ist klar unbegründet oder wiederholt sich zu oft.
ground-rights-of-others = Es würde Ihnen Privates über einen anderen Menschen verraten.
ground-trade-secret = Es würde ein Geschäftsgeheimnis verraten.
ground-legal-obligation = Das Gesetz verpflichtet uns, dies aufzubewahren.
ground-legal-claims = Es wird gebraucht, um rechtliche Ansprüche durchzusetzen oder abzuwehren.
ground-free-expression = Es wird für die freie Meinung und Information gebraucht.
ground-compelling-grounds = In diesem Fall wiegen andere Gründe schwerer.
ground-no-automated-decision = Kein Computer hat allein etwas über Sie entschieden, das rechtliche Folgen für Sie hat oder Sie ähnlich stark trifft.
ground-data-are-right = Was wir haben, ist richtig.
ground-not-named = Das Gesetz erlaubt uns nicht, den Grund zu nennen.
ground-decision-stands = Jemand, der vorher nicht entschieden hat, hat es noch einmal geprüft. Unsere Antwort bleibt, wie sie war.
ground-further-copies = Sie hatten schon eine Kopie von uns. Eine weitere kostet, was sie uns kostet.
ground-more-than-free = Sie hatten so viele Antworten von uns, wie das Gesetz in dieser Zeit kostenlos macht.

remedy-authority = Sie können sich bei der Datenschutzbehörde beschweren: { $authority }, { $url }. Sie können sich auch dort beschweren, wo Sie wohnen oder arbeiten.
remedy-authority-abroad = Sie können sich bei der Datenschutzbehörde beschweren, wo Sie wohnen oder arbeiten.
remedy-authority-home = Sie können sich auch bei der Behörde beschweren, die dort zuständig ist, wo Sie wohnen: { $authority }, { $url }
remedy-court = Sie können vor Gericht gehen.
remedy-controller-uk = Sie können sich bei uns beschweren: { $contact }. Wir müssen dem nachgehen.
remedy-commissioner = Sie können sich beim Information Commissioner beschweren: { $authority }, { $url }
remedy-appeal = Sie können bei uns in angemessener Zeit Einspruch erheben: { $contact }. Dann sieht es sich noch einmal jemand an und antwortet Ihnen schriftlich.
remedy-attorney-general = Sie können sich beim Generalstaatsanwalt Ihres Bundesstaats beschweren: { $authority }, { $url }
remedy-regulator = Sie können sich bei der Behörde beschweren, die über dieses Gesetz wacht: { $authority }, { $url }
remedy-regulator-named = Sie können sich bei der Behörde beschweren, die über dieses Gesetz wacht: { $authority }.

reading-leads = { $date }: { $what }
due-label = Sie hören von uns spätestens am
due-label-closed = Beantwortet am
due-safe = Sicherer Tag:
due-target = Unser eigenes Ziel: { $date }, { $distance }
due-waits = Die Antwort ist fertig seit { $date }. { $days ->
    [0] Sie wartet auf die Freigabe.
    [one] Sie wartet seit 1 Tag auf die Freigabe.
   *[other] Sie wartet seit { $days } Tagen auf die Freigabe.
}
due-waited = Die Antwort wurde freigegeben: { $date }. { $days ->
    [0] Sie musste nicht warten.
    [one] Fertig war sie 1 Tag davor.
   *[other] Fertig war sie { $days } Tage davor.
}
due-why = Warum dieser Tag
due-law-version = Regel { $rule }, Fassung { $version } des Gesetzestextes.
due-calendar-version = Feiertage: Kalender { $calendar }, Fassung { $version }, bekannt bis { $horizon }. Quelle: { $source }
duty-acknowledge = Den Eingang bestätigen
duty-respond = Antworten
duty-notify-extension = Sagen, dass es länger dauert
duty-notify-refusal = Nein sagen, und warum
duty-pass-on = Dritte informieren
duty-settled = erledigt
due-warnings = Bitte beachten
due-share = { $share } % der Zeit sind vergangen
due-other-law = { $date }: nach { $law }
due-state-calm = in der Zeit
due-state-soon = bald fällig
due-state-late = überfällig
due-state-paused = die Frist ruht
due-state-done = beantwortet

again-title = Bitte noch einmal senden
again-text = Wir konnten unsere Unterlagen gerade nicht erreichen, deshalb wurde nichts geändert. Was Sie eingegeben haben, bleibt auf dieser Seite. Warten Sie ein paar Sekunden und drücken Sie dann den Knopf.
again-button = Noch einmal senden
again-typed = Was Sie geschrieben haben
