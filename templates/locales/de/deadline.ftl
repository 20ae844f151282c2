# Was `rightsdesk deadline` über einen Tag sagt.
deadline-due-respond = Es gilt { $law }: Die Antwort auf diesen Antrag ({ $right }) ist spätestens am { $date } fällig.
deadline-due-acknowledge = Es gilt { $law }: Die Person muss spätestens am { $date } hören, dass dieser Antrag ({ $right }) angekommen ist.
deadline-due-notify-extension = Es gilt { $law }: Wenn dieser Antrag ({ $right }) länger dauert, muss die Person es spätestens am { $date } erfahren.
deadline-due-notify-refusal = Es gilt { $law }: Wenn dieser Antrag ({ $right }) abgelehnt wird, muss die Person es spätestens am { $date } erfahren.
deadline-due-pass-on = Es gilt { $law }: Dieser Antrag ({ $right }) muss spätestens am { $date } weitergegeben werden.
deadline-safe = Sicher ist, spätestens am { $date } zu handeln: Das Gesetz lässt sich ernsthaft so lesen, dass die Zeit dann endet.
deadline-paused = Eine Frage an die Person ist offen, darum ruht die Frist. Gezählt ist so, als käme die Antwort am Tag der Frage.
deadline-reading = Der letzte Tag ist { $date }, { $what }.
deadline-rule = Gezählt nach der Regel { $rule } (Gesetzesdatei, Version { $version }) in der Zeitzone { $zone }.
deadline-calendar = Feiertage sind die des Kalenders { $calendar } (Version { $version }; Quelle: { $source }).
deadline-horizon = Sie sind bis { $year } bekannt.
deadline-no-calendar = Ein Feiertagskalender wurde nicht benutzt.
