# Die Seiten der Mitarbeitenden.
desk-nav = Seiten des Arbeitsplatzes
sign-out = Abmelden
sign-in-title = Anmelden
sign-in-button = Anmelden
sign-in-wrong = Adresse, Passwort und Code passen nicht zusammen. Ein Code gilt nur einmal: Warten Sie auf den nächsten.
sign-in-too-many = Zu viele Versuche. Bitte warten Sie { $minutes } Min.
field-password = Passwort
field-totp = Code aus Ihrer Authenticator-App
sign-up-title = Zugang einrichten
sign-up-password = Wählen Sie ein Passwort
sign-up-password-hint = Mindestens 12 Zeichen. Gut sind ein paar Wörter hintereinander.
sign-up-app = Fügen Sie diesen Schlüssel in einer Authenticator-App hinzu. Geben Sie dann den Code ein, den sie zeigt:
sign-up-app-link = In der App auf diesem Gerät öffnen
sign-up-button = Zugang einrichten
sign-up-wrong-password = Wählen Sie ein Passwort mit 12 bis 256 Zeichen
sign-up-wrong-code = Das ist nicht der Code, den Ihre App jetzt zeigt. Prüfen Sie den Schlüssel und die Uhr des Geräts

role-handler = Sachbearbeitung
role-dpo = Datenschutzbeauftragte/r
role-auditor = Revision (liest nur)
role-admin = Administration

queue-title = Fälle
queue-state = Stand
queue-right = Recht
queue-mine = Nur meine
queue-open = Alle offenen
queue-all = Alle, auch geschlossene
queue-any-right = Alle Rechte
queue-filter = Anzeigen
queue-clear = Alle offenen anzeigen
queue-count = { $count ->
    [one] 1 Fall
   *[other] { $count } Fälle
}
queue-empty-title = Hier ist nichts
queue-empty = Fälle erscheinen hier, sobald jemand einen Antrag stellt: über das Portal oder über die API.
queue-empty-link = Portal öffnen
queue-lawful = gesetzliche Frist: { $date }
queue-more = Weitere Fälle

find-title = Gefunden
find-label = Zeichen, E-Mail, Telefon oder Kundennummer
find-button = Suchen
find-nothing = In Ihrem Bereich wurde nichts gefunden. Kennzeichen werden so gefunden, wie sie in einem Antrag standen.

tasks-title = Aufgaben
tasks-empty = Keine offenen Aufgaben. Sie erscheinen hier, wenn etwas von Hand zu tun ist.
tasks-due = Bis
tasks-what = Was
tasks-case = Fall
task-carry-out = Von Hand tun, worum gebeten wurde
task-pass-on = Dritte über den Widerspruch informieren
task-open = offen
task-done = erledigt
task-due = Zu erledigen bis { $date }.
task-result = Was wurde getan?
task-result-hint = Das steht Wort für Wort in der Antwort an die Person.
task-partial = Nicht alles, worum gebeten wurde, war möglich
task-finish = Als erledigt eintragen

outbox-title = Nicht zugestellt
outbox-text = Was auch nach vielen Versuchen nicht zugestellt oder erledigt werden konnte. Nichts geht verloren: Beheben Sie die Ursache und versuchen Sie es dann noch einmal.
outbox-empty = Alles wurde zugestellt.
outbox-what = Was
outbox-why = Warum
outbox-when = Abgebrochen
outbox-tries = { $tries ->
    [one] 1 Versuch
   *[other] { $tries } Versuche
}
outbox-again = Noch einmal versuchen
job-letter = Brief
job-timer = Erinnerung
job-gather = Suche in den Quellen
job-package = Antwortpaket
job-status-code = Code für die Statusseite

sessions-title = Anmeldungen
sessions-device = Browser
sessions-since = Seit
sessions-seen = Zuletzt genutzt
sessions-this = diese hier
sessions-end = Beenden

due-label-staff = Antwort fällig am
case-nobody = Niemand genannt
case-handler = Bearbeitung:
case-no-handler = noch niemand
case-possible = Was Sie jetzt tun können
case-nothing-possible = Nichts. Der Fall ist beantwortet, oder Ihre Rolle darf nur lesen.
case-impossible = Jetzt nicht möglich
case-to-package = Antwort ansehen und freigeben
case-see-package = Ansehen, was gefunden wurde
case-preview = Vorschau des Briefs
case-preview-due = Der Fall wäre dann am { $date } fällig.
case-preview-hint = Noch wurde nichts gesendet oder geändert. Was Sie eingegeben haben, steht weiter unten im Formular.
case-claims = Wer fragt
case-claims-hint = Was eingegeben wurde. Das sind Angaben, nicht geprüft. Nach ihnen wird nie gesucht.
case-proven = Nachgewiesen
case-nothing-proven = Noch nichts.
case-facts = Fakten
case-siblings = Andere Teile des Antrags { $reference }
case-message = Der Person schreiben
case-message-hint = Die Person bekommt eine E-Mail, dass eine Nachricht da ist. Der Text steht nur auf der sicheren Seite.
case-message-button = Nachricht senden
case-stale = { $name } hat diesen Fall am { $moment } geändert, nachdem diese Seite geladen wurde. Sehen Sie ihn sich noch einmal an. Was Sie eingegeben haben, steht noch unten.
case-kept = Was Sie geschrieben haben
letter-by-hand = muss mit der Post verschickt werden
letter-sent-by-hand = Ich habe ihn gedruckt und per Post geschickt
letter-waits = wartet auf den Versand

fact-received = Eingegangen
fact-channel = Eingangsweg
fact-residence = Wohnsitz
fact-laws = Gesetze
fact-capacity = Für wen
fact-reply = Gewünschte Antwort
fact-language = Sprache
fact-assurance = Wie sicher wir sind
fact-gpc = Global Privacy Control
fact-gpc-yes = Der Browser hat Sec-GPC: 1 gesendet
fact-name = Name
fact-postal-address = Postanschrift
fact-on-behalf-of = Im Namen von
fact-agent = Vertreten durch
channel-portal = Portal
channel-api = API
channel-mail = E-Mail
channel-letter = Brief
channel-call = Telefon
reply-none = Keine Antwort gewünscht
identifier-email = E-Mail-Adresse
identifier-phone = Telefonnummer
identifier-customer-id = Kundennummer
identifier-account = Konto
identifier-postal-address = Postanschrift
assurance-none = Nichts gezeigt
assurance-mailbox = Das Postfach gehört der Person
assurance-account = Im Konto angemeldet
assurance-matched-data = Kannte Daten, die wir haben
assurance-declaration = Hat eine Erklärung unterschrieben
assurance-document = Ein Dokument wurde gesehen
assurance-mandate = Eine Vollmacht wurde gezeigt
proven-mailbox = durch Link oder Code
proven-account = durch Anmeldung
proven-staff = durch { $name }

action-take-up = Übernehmen
action-approve = Genehmigen
action-release = Antwort freigeben
action-gather-again = Noch einmal suchen
action-prove = Nachweis eintragen
action-ask-identity = Nach der Identität fragen
action-answer-identity = Identität ist gezeigt
action-ask-clarification = Fragen, was gemeint ist
action-answer-clarification = Jetzt ist es klar
action-extend = Verlängern
action-refuse = Ablehnen
action-hint-take-up = Der Fall liegt dann bei Ihnen.
action-hint-approve = Die Quellen werden nach dem durchsucht, was nachgewiesen ist, oder eine Aufgabe wird angelegt.
action-hint-release = Sehen Sie zuerst jeden Teil an.
action-hint-gather-again = Was vorher gefunden wurde, wird ersetzt.
action-hint-prove = Gesucht wird nur nach dem, was nachgewiesen ist. Schreiben Sie auf, woher Sie es wissen.
action-hint-ask-identity = Fragen Sie nur nach dem, was Sie brauchen. Im Brief steht, ob die Frist stillsteht.
action-hint-answer-identity = Die Frist läuft weiter.
action-hint-ask-clarification = Im Brief steht, ob die Frist stillsteht.
action-hint-answer-clarification = Die Frist läuft weiter.
action-hint-extend = Nur einmal möglich. Die Person muss rechtzeitig erfahren, warum.
action-hint-refuse = Der Brief nennt den Grund, die Vorschrift und die Rechtsbehelfe.
action-text-take-up = Notiz
action-text-approve = Notiz
action-text-release = Notiz
action-text-gather-again = Notiz
action-text-answer-identity = Notiz
action-text-answer-clarification = Notiz
action-text-prove = Woher wissen Sie, dass es der Person gehört?
action-text-ask-identity = Ihre Frage an die Person
action-text-ask-clarification = Ihre Frage an die Person
action-text-extend = Warum dauert es länger?
action-text-refuse = Erklären Sie es der Person
field-ground = Grund
field-kind = Was ist es?
field-value = Der Wert
field-why = Warum
wrong-no-ground = Wählen Sie einen Grund
wrong-no-kind = Wählen Sie, was es ist
wrong-no-value = Geben Sie einen Wert ein, der zu dieser Art passt
wrong-no-text = Bitte schreiben Sie das auf

gathered-title = Was für { $reference } gefunden wurde
package-text = Das ist die ganze Antwort, so wie sie hinausgehen würde. Sehen Sie sie an. Lassen Sie nur aus, was ein Grund erlaubt.
package-back = Zurück zum Fall
package-empty = Noch wurde nichts durchsucht. Genehmigen Sie zuerst den Antrag.
package-records = { $count ->
    [one] 1 Eintrag
   *[other] { $count } Einträge
}
package-looked-at = angesehen
package-needs-look = bitte ansehen
package-left-out = ausgelassen
package-undisclosed = Gespeichert, wird aber nie herausgegeben:
package-review = Ich habe es angesehen
package-withhold = Auslassen
package-restore = Wieder aufnehmen
package-release-text = Die Antwort wird gepackt und der Person 14 Tage lang angeboten. Zum Öffnen braucht sie einen neuen Code.
outcome-found = gefunden
outcome-none = durchsucht, nichts gefunden
outcome-never-collected = nie erhoben
outcome-not-searched = nicht durchsucht
outcome-failed = konnte nicht durchsucht werden

who-person = die Person
who-system = rightsdesk
who-somebody = Jemand
who-former = ehemaliges Teammitglied
suppression-sale-share = Verkauf und Weitergabe
suppression-limit-sensitive = Nutzung sensibler Daten
suppression-marketing = Werbung
desk-stop-identity = der Identität
desk-stop-clarification = dem, was gemeint ist
desk-stop-fee = einer Gebühr
desk-event-opened = Der Antrag wurde aufgenommen.
desk-event-clock-set = Die Fristen wurden berechnet. Fällig: { $due }. Sicherer Tag: { $safe }.
desk-event-assurance-raised = Jetzt ist sicherer, wer fragt: { $assurance }
desk-event-identifier-proven = Als nachgewiesen eingetragen: { $kind }
desk-event-taken-up = Übernommen.
desk-event-stop-asked = Gefragt nach { $stop }.
desk-event-stop-answered = Beantwortet ist die Frage nach { $stop }.
desk-event-extended = Verlängert.
desk-event-approved = Genehmigt.
desk-event-gathered = { $items ->
    [one] 1 Teil
   *[other] { $items } Teile
} gefunden. Durchsucht: { $sources }.
desk-event-unsearched = Nicht durchsucht: { $sources }.
desk-event-reviewed = Ein Teil der Antwort wurde angesehen.
desk-event-withheld = Ein Teil der Antwort ist ausgelassen: { $ground }
desk-event-restored = Ein Teil der Antwort wurde wieder aufgenommen.
desk-event-released = Die Antwort wurde freigegeben.
desk-event-package-offered = Die Antwort kann abgeholt werden.
desk-event-package-fetched = Die Antwort wurde abgeholt.
desk-event-suppressed = Ab jetzt gesperrt: { $kind }. { $entries ->
    [one] 1 Eintrag
   *[other] { $entries } Einträge
} im Sperrverzeichnis.
desk-event-task-opened = Aufgabe: { $task }
desk-event-task-done = Aufgabe erledigt.
desk-event-letter-handed-over = Brief gesendet: { $letter }
desk-event-message-received = Nachricht von der Person.
desk-event-message-sent = Nachricht an die Person.
desk-event-closed = Abgeschlossen: { $outcome }
desk-event-closed-late = Abgeschlossen nach dem letzten Tag der gesetzlichen Frist: { $outcome }
desk-event-refused = Abgelehnt. { $ground }
desk-timer-acknowledge-by = Der letzte Tag für die Eingangsbestätigung ist vorbei.
desk-timer-extend-by = Der letzte Tag, um eine Verlängerung mitzuteilen, ist vorbei.
desk-timer-safe-due = Der sichere Tag ist vorbei.
desk-timer-due = Der letzte Tag der gesetzlichen Frist ist vorbei.
desk-timer-package-ends = Die Antwort wird nicht mehr angeboten.
desk-timer-pass-on = Der letzte Tag, um Dritte zu informieren, ist vorbei.

desk-trouble-not-found-title = Diese Seite gibt es nicht
desk-trouble-not-found = Es gibt sie nicht, oder sie liegt nicht in Ihrem Bereich.
desk-trouble-not-our-form-title = Dieses Formular konnte nicht angenommen werden
desk-trouble-not-our-form = Die Seite war zu lange offen, oder das Formular kam nicht von hier. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal. Es wurde nichts geändert.
desk-trouble-not-allowed-title = Ihre Rolle darf das nicht
desk-trouble-not-allowed = Die Revision liest nur. Um die Installation kümmert sich die Administration.
desk-trouble-unavailable-title = Bitte versuchen Sie es gleich noch einmal
desk-trouble-unavailable = Die Datenbank ist gerade nicht erreichbar. Es wurde nichts geändert. Laden Sie die Seite in ein paar Sekunden neu.
desk-trouble-shredded-title = Dieser Antrag wurde gelöscht
desk-trouble-shredded = Seine persönlichen Daten wurden für immer gelöscht. Was geschehen ist, bleibt aufgezeichnet.
desk-trouble-internal-title = Etwas ist schiefgegangen
desk-trouble-internal = Es ist im Protokoll notiert. Es wurde nichts geändert.
