# What `rightsdesk deadline` says about a date.
deadline-due-respond = Under { $law }, the answer to this request ({ $right }) is due on { $date } at the latest.
deadline-due-acknowledge = Under { $law }, the person must hear on { $date } at the latest that this request ({ $right }) arrived.
deadline-due-notify-extension = Under { $law }, if this request ({ $right }) takes longer, the person must be told so on { $date } at the latest.
deadline-due-notify-refusal = Under { $law }, if this request ({ $right }) is refused, the person must be told so on { $date } at the latest.
deadline-due-pass-on = Under { $law }, this request ({ $right }) must be passed on on { $date } at the latest.
deadline-safe = To be safe, act on { $date } at the latest: there is a serious reading of the law by which the time ends then.
deadline-paused = A question to the person is open, so the time stands still. The date is counted as if the answer came on the day of the question.
deadline-reading = The last day is { $date } { $what }.
deadline-rule = Counted by the rule { $rule } (law file, version { $version }) in the time zone { $zone }.
deadline-calendar = Public holidays are those of the calendar { $calendar } (version { $version }; source: { $source }).
deadline-horizon = They are known up to { $year }.
deadline-no-calendar = No calendar of public holidays was used.
