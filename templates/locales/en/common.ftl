# Words that pages and letters share.
product = rightsdesk
date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }
moment = { $date }, { $time }
list-and = { $most } and { $last }
in-days-today = today
in-days-future = { $days ->
    [one] in 1 day
   *[other] in { $days } days
}
in-days-past = { $days ->
    [one] 1 day ago
   *[other] { $days } days ago
}
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Mar
month-short-4 = Apr
month-short-5 = May
month-short-6 = Jun
month-short-7 = Jul
month-short-8 = Aug
month-short-9 = Sep
month-short-10 = Oct
month-short-11 = Nov
month-short-12 = Dec

language-own = English
language-en = English
language-de = German
language-fr = French
language-es = Spanish
language-it = Italian
language-nl = Dutch

right-access = See and get a copy of your information
right-access-categories = Learn what kinds of information we hold
right-recipients = Learn who received your information
right-rectification = Correct something that is wrong
right-erasure = Delete your information
right-restriction = Keep your information but stop using it
right-portability = Move your information to another service
right-objection = Stop using your information for something
right-opt-out = Stop selling or sharing your information
right-limit-sensitive = Limit the use of sensitive information
right-withdraw-consent = Take back a consent you gave
right-automated-decision-opt-out = Opt out of decisions made by a computer
right-automated-decision-access = Learn how a computer decided about you
right-automated-decision-review = Have a person look at a computer's decision
right-complaint = Complain about how we use your information
right-appeal = Appeal against an answer
right-inquiry = Ask a question about privacy
right-objection-marketing = Stop using your information for advertising

right-short-access = Access
right-short-access-categories = Access to categories
right-short-recipients = Recipients
right-short-rectification = Rectification
right-short-erasure = Erasure
right-short-restriction = Restriction
right-short-portability = Portability
right-short-objection = Objection
right-short-opt-out = Opt-out of sale and sharing
right-short-limit-sensitive = Limit of sensitive data
right-short-withdraw-consent = Withdrawal of consent
right-short-automated-decision-opt-out = Opt-out of automated decisions
right-short-automated-decision-access = Access to automated decisions
right-short-automated-decision-review = Review of an automated decision
right-short-complaint = Complaint
right-short-appeal = Appeal
right-short-inquiry = Inquiry
right-short-objection-marketing = Objection to direct marketing

regime-gdpr = the EU's data protection law (GDPR)
regime-uk-gdpr = the UK's data protection law (UK GDPR)
regime-ccpa = California's privacy law (CCPA)
regime-us-va = Virginia's privacy law
regime-us-co = Colorado's privacy law
regime-us-ct = Connecticut's privacy law
regime-us-ut = Utah's privacy law
regime-us-tx = Texas' privacy law
regime-us-or = Oregon's privacy law
regime-us-mt = Montana's privacy law
regime-us-ia = Iowa's privacy law
regime-us-de = Delaware's privacy law
regime-us-nj = New Jersey's privacy law
regime-us-nh = New Hampshire's privacy law
regime-us-ne = Nebraska's privacy law
regime-us-tn = Tennessee's privacy law
regime-us-mn = Minnesota's privacy law
regime-us-md = Maryland's privacy law
regime-us-in = Indiana's privacy law
regime-us-ky = Kentucky's privacy law
regime-us-ri = Rhode Island's privacy law
regime-us-fl = Florida's privacy law
regime-us-ok = Oklahoma's privacy law
regime-us-al = Alabama's privacy law
regime-lgpd = Brazil's data protection law (LGPD)
regime-pipeda = Canada's privacy law (PIPEDA)
regime-quebec = Quebec's privacy law
regime-fadp = Switzerland's data protection law (FADP)
regime-dpdp = India's data protection law (DPDP Act)
regime-pipa = South Korea's data protection law (PIPA)
regime-appi = Japan's data protection law (APPI)
regime-pdpa = Singapore's data protection law (PDPA)
regime-au-privacy = Australia's privacy law (Privacy Act 1988)
regime-nz-privacy = New Zealand's privacy law (Privacy Act 2020)
regime-popia = South Africa's data protection law (POPIA)
regime-pipl = China's data protection law (PIPL)
regime-kvkk = Türkiye's data protection law (KVKK)
regime-none = our own promise
regime-short-gdpr = GDPR
regime-short-uk-gdpr = UK GDPR
regime-short-ccpa = CCPA
regime-short-us-va = Virginia law
regime-short-us-co = Colorado law
regime-short-us-ct = Connecticut law
regime-short-us-ut = Utah law
regime-short-us-tx = Texas law
regime-short-us-or = Oregon law
regime-short-us-mt = Montana law
regime-short-us-ia = Iowa law
regime-short-us-de = Delaware law
regime-short-us-nj = New Jersey law
regime-short-us-nh = New Hampshire law
regime-short-us-ne = Nebraska law
regime-short-us-tn = Tennessee law
regime-short-us-mn = Minnesota law
regime-short-us-md = Maryland law
regime-short-us-in = Indiana law
regime-short-us-ky = Kentucky law
regime-short-us-ri = Rhode Island law
regime-short-us-fl = Florida law
regime-short-us-ok = Oklahoma law
regime-short-us-al = Alabama law
regime-short-lgpd = LGPD
regime-short-pipeda = PIPEDA
regime-short-quebec = Quebec law
regime-short-fadp = FADP
regime-short-dpdp = DPDP Act
regime-short-pipa = PIPA
regime-short-appi = APPI
regime-short-pdpa = PDPA
regime-short-au-privacy = Australian law
regime-short-nz-privacy = New Zealand law
regime-short-popia = POPIA
regime-short-pipl = PIPL
regime-short-kvkk = KVKK
regime-short-none = own promise

state-received = Received
state-awaiting-identity = Waiting to know who you are
state-awaiting-clarification = Waiting for your answer
state-awaiting-fee = Waiting for a fee
state-in-review = Being looked at
state-in-progress = Being worked on
state-awaiting-approval = Being checked
state-fulfilled = Done
state-partly-fulfilled = Partly done
state-refused = Refused
state-withdrawn = Taken back
state-unverified = Closed: we could not tell who asked
state-duplicate = Closed: the same as another request
state-forwarded = Passed on

stop-identity = who you are
stop-clarification = what you mean
stop-fee = the fee

day-off-named = { $date } ({ $name })
step-received-locally = Your request reached us on { $date }.
step-fresh-start = The time starts anew on { $date }, when your answer about { $stop } reached us.
step-months-added = { $months ->
    [one] One month later is { $date }.
   *[other] { $months } months later is { $date }.
}
step-months-added-extended = With the extension it is { $months } months, counted in one step: { $date }.
step-clamped = That month has no day { $wanted }, so its last day counts: { $date }.
step-calendar-days-added = { $days } days later is { $date }.
step-calendar-days-added-extended = With the extension it is { $days } days, counted in one step: { $date }.
step-business-days-added = { $days } business days later is { $date } (calendar { $calendar }).
step-working-days-added = { $days } working days later is { $date } (calendar { $calendar }).
step-hours-added = { $hours } hours later is { $moment }.
step-starts-on-receipt = The day it reached us counts as the first day.
step-suspended = { $days ->
    [one] One day is added because we waited for an answer about { $stop }: { $date }.
   *[other] { $days } days are added because we waited for an answer about { $stop }: { $date }.
}
step-days-excluded = { $days ->
    [one] One day of waiting for an answer about { $stop } does not count: { $date }.
   *[other] { $days } days of waiting for an answer about { $stop } do not count: { $date }.
}
step-stop-ignored = On { $date } we asked about { $stop }. Under this law that does not stop the time.
step-stop-late = On { $date } we asked about { $stop }. That was too late to stop the time.
step-stop-needs-notice = On { $date } we asked about { $stop }. Under this law that stops the time only after a notice, so it is not counted.
step-extension-too-late = You were told too late that it takes longer: that had to be done by { $date }. So the longer time does not count.
step-extended-until = You were told that it takes until { $date }.
step-extension-ignored = This law knows no extension, so none is counted.
step-rolled = Nothing is due on { $over }, so the last day is { $date }.

reading-disputed-day-worked = if the disputed holiday is a working day
reading-no-suspension = if the question did not stop the time
reading-answer-day-counts = if the day of the question counts
reading-after-notice = if a notice was given and the question stopped the time
reading-next-full-hour = if the hour in which it happened does not count (Reg. 1182/71 art. 3(1))
reading-receipt-day-counts = if the day of receipt is day one
reading-saturday-is-business-day = if Saturday is a business day (Civ. Code 9)
reading-state-employee-list = by the state employees' list of holidays
reading-CCP-12a = if a last day on a day off moves (CCP 12a)
reading-general-statute-rolls = if a last day on a day off moves, as a general law of the place says
reading-app-rules-15-working-days = if the rules for apps apply: 15 working days

warning-disputed-day = Lawyers differ whether { $date } ({ $name }) is a public holiday here. To be safe, act on the earlier date.
warning-own-holiday = { $date } ({ $name }) is a holiday that your organisation added to the calendar.
warning-own-working-day = { $date } is a holiday in the public calendar. Your organisation took it out, so it counts as a working day.
own-day-why = Why: { $reason } ({ $author })
warning-horizon-passed = Public holidays are known only up to { $year }. Check this date by hand.
warning-not-verified = Not every provision of the rule { $rule } was compared with the law's own text yet.
warning-weekends-only = No calendar of public holidays is set: only weekends were skipped.
warning-signed-off = Not every provision of the rule { $rule } was compared with the law's own text. Your organisation answers for it since { $date }.
warning-only-after-notice = This law stops the time for a question about { $stop } only after a notice to the person. It is not counted unless your organisation decides so.
warning-extension-without-day = This law sets no length for an extension, and no day was named. So the first period still counts.
warning-refusal-after-extension = EU law gives no longer time for a refusal. It was due in the first month.

refusal-closed = This request has its answer already.
refusal-not-now = This does not fit where the request stands now.
refusal-read-only = Your role may read, but not decide.
refusal-not-yours = This step belongs to somebody else.
refusal-identity-not-proven = First we must be surer who is asking. The person has not confirmed the address yet.
refusal-not-sure-enough = This law needs { $points } pieces of information that match what we hold, or a sign-in to the account. So far there are: { $shown }. Record what is proven, or ask.
refusal-not-sure-enough-declaration = This law needs { $points } pieces of information that match what we hold and a signed declaration, or a sign-in to the account. Pieces so far: { $shown }. Record what is proven, or ask.
refusal-is-identified = It is shown who asks. Then the request is answered, or refused on a ground.
refusal-not-asked = The person was not asked who they are, or our letter did not reach them. Ask first.
refusal-still-time = The person still has time to show who they are. This is possible from { $until } on.
refusal-question-open = A question to the person is still open.
refusal-no-such-question = No such question is open.
refusal-may-not-ask = The law does not let you ask for proof of identity for this.
refusal-not-extendable = The law knows no extension for this.
refusal-not-extended = It was not extended, so there is nothing to take back.
refusal-already-extended = It was extended once already, and the law allows no more.
refusal-too-late = The person had to be told of an extension by { $limit }. That day has passed.
refusal-day-not-named = This law sets no length for the extra time. Name the day by which you will answer, after { $after }.
refusal-outcome-missing = Say what came of it: done, nothing held, or kept.
refusal-tasks-open = A task of this request is not done yet.
refusal-done-already = Something was done already, so it can no longer be refused as a whole.
refusal-only-processor = We only process this information for another company. That company answers: pass the request on.
refusal-not-restricted = No restriction is in force.
refusal-announced-already = The person was told already that the restriction ends.
refusal-not-told-yet = The person must be told first. The letter must have gone before the restriction is lifted.
refusal-reason-missing = Please write down why.
refusal-ground-not-valid = This ground is not valid under every law of the case.
refusal-not-reviewed = Some items must be looked at before the answer goes.
refusal-not-searched = Some sources could not be searched. Search again, or release what is ready and name the rest.
refusal-nothing-missing = Everything was searched: release the whole answer.
refusal-rest-not-named = Name a day ahead for everything that is missing.
refusal-waits-for-copy = The person asked for a copy first ({ $copy }): what is erased cannot be shown any more. It waits for that answer, at the longest until { $until }, or until the person says that it should go on. Its time keeps running.
refusal-field-not-named = Say where it stands: choose the field.
refusal-not-weighed = Weigh all the circumstances before it is left as it is, and mark each of them.
refusal-on-hold = A legal hold covers this: it must not be erased. The hold is looked at again on { $review }.
refusal-day-not-ahead = Choose a day that is still ahead.
refusal-nothing-left = Everything found is left out. That is a refusal: it needs its ground and must name the remedies.
refusal-nothing-proven = Nothing is proven to be this person's, so there is nothing to search by.
refusal-mandate-not-shown = Somebody asks for another person. First record an identifier of that person as proven, and write down how the mandate was shown. The asker's own address is not used to search.
refusal-capacity-not-shown = Somebody asks for another person. Record what was seen first: { $missing }.
refusal-held-not-checked = The sources have not said yet whether they held what was proven before the request. Have them asked again.
refusal-not-held = Nothing is held here under what was proven. Record that nothing was held, or prove another identifier first.
refusal-held-since-after = What was proven was put there only after the request came, so it proves nothing here. Prove another identifier, or do not act on these records.
refusal-proof-too-weak = The request rests on a stronger proof: { $needed }. A new address needs one that is at least as strong.
refusal-future-receipt = The date of receipt lies in the future.
refusal-no-law = A case runs under one law at least. Where none applies, choose our own promise.
refusal-promise-stands-alone = Our own promise is for where no law applies. Choose it alone, or choose the laws without it.
refusal-nothing-changed = That is what the case says already.
refusal-items-withheld = Something is left out of the answer, and the further law may not allow that. Put it back first, or ask the sources again.
refusal-after-event = On { $event } the person was asked something, or was told that it takes longer. The request must have reached us before that.
refusal-safe-date-passed = The safe date, { $safe }, has passed. A data protection officer must first write down why the answer goes out after it.
refusal-only-dpo = Only a data protection officer or an administrator may do this.
refusal-still-weighed = The objection is not decided yet. Until then the data may only be kept.
refusal-view-not-heard = First record what the person thinks of the decision, or that they were asked and said nothing.
refusal-not-independent = Somebody who had no part in the decision, and who may change it, must look at it.
refusal-proposed-before = You proposed it. Somebody else must confirm it.
refusal-nothing-proposed = Nothing waits for a second person.
refusal-only-dpo-advises = Only a data protection officer advises.
refusal-against-advice = The data protection officer advised to { $advice }. Write down first why you decide otherwise.
refusal-no-fee = The law gives no fee here.
refusal-still-free = The person had { $answers } answers that count, and { $free } are free.
money = { $whole }.{ $part } { $currency }
refusal-nothing-to-take-back = There is nothing to take back: the letter is on its way, or something was done since.
refusal-letter-waits = The letter of this decision has not gone yet: take the decision back instead.
refusal-not-closed = This case is open already.
refusal-decided-before = You made the decision that this is about. Somebody else must look at it: a colleague or the data protection officer.
refusal-not-the-same = That is not the same request. It must be of the same person, for the same right, at the same organisation and under the same laws. Nothing may rest on an identifier that was only typed.
refusal-not-answered-there = That case gives no answer to this request: it was closed before this request arrived, or without an answer.
refusal-clock-lost = This request must be answered by { $safe }, but the other case may take until { $other }. Nobody may wait longer because of a merge: merge the other one into this, or answer both.
refusal-unknown-regime = There is no law { $regime }. Choose from the list.
refusal-unknown-right = No law of this case knows that right.
refusal-unknown-right-under = { $regime } does not know the right: { $right }.
law-no-rule-then = { $regime } has no rule for a request of { $received } about this right: { $right }.
law-not-in-force = { $regime } does not hold for a request of { $received }. It holds for those that arrive from { $from } on.
law-before-receipt = Something is dated { $event }, before the request arrived on { $received }.
law-answer-before-question = The answer is dated { $answered }, before its question of { $asked }.
law-no-regime = A request needs at least one law, or our own promise.
law-out-of-range = The date lies outside the years that can be computed.
refusal-law = The date could not be computed: { $why }

ground-not-identified = We could not make sure who is asking.
ground-unfounded-or-excessive = The request is clearly without basis, or repeats itself too often.
ground-rights-of-others = It would tell you private things about somebody else.
ground-trade-secret = It would give away a business secret.
ground-legal-obligation = The law obliges us to keep this.
ground-legal-claims = It is needed to make or defend a legal claim.
ground-free-expression = It is needed for free speech and information.
ground-compelling-grounds = There are strong reasons that weigh more in this case.
ground-no-automated-decision = No computer made a decision about you by itself that has legal effects for you or hits you as hard.
ground-data-are-right = What we hold is right.
ground-not-named = The law does not let us say why.
ground-decision-stands = Somebody who did not decide before looked at it again. Our answer stays as it was.
ground-further-copies = You had a copy from us before. A further copy costs what making it costs us.
ground-more-than-free = You had as many answers from us as the law makes free in this time.

remedy-authority = You can complain to the data protection authority: { $authority }, { $url }. You can also complain where you live or work.
remedy-authority-abroad = You can complain to the data protection authority where you live or work.
remedy-authority-home = You can also complain to the authority where you live: { $authority }, { $url }
remedy-court = You can go to court.
remedy-controller-uk = You can complain to us: { $contact }. We must look into it.
remedy-commissioner = You can complain to the Information Commissioner: { $authority }, { $url }
remedy-appeal = You can appeal to us within a reasonable time: { $contact }. Somebody looks at it again and answers you in writing.
remedy-attorney-general = You can complain to the attorney general of your state: { $authority }, { $url }
remedy-regulator = You can complain to the authority that watches over this law: { $authority }, { $url }
remedy-regulator-named = You can complain to the authority that watches over this law: { $authority }.

reading-leads = { $date }: { $what }
due-label = You will hear from us at the latest on
due-label-closed = Answered on
due-safe = To be safe:
due-target = Our own target: { $date }, { $distance }
due-waits = The answer has been ready since { $date }. { $days ->
    [0] It waits for its release.
    [one] It has waited for its release for 1 day.
   *[other] It has waited for its release for { $days } days.
}
due-waited = The answer was released on { $date }. { $days ->
    [0] It did not wait.
    [one] It was ready 1 day before that.
   *[other] It was ready { $days } days before that.
}
due-why = Why this date
due-law-version = Rule { $rule }, version { $version } of the law's text.
due-calendar-version = Public holidays: calendar { $calendar }, version { $version }, known up to { $horizon }. Source: { $source }
duty-acknowledge = Say that the request arrived
duty-respond = Answer it
duty-notify-extension = Tell the person that it takes longer
duty-notify-refusal = Say no, and why
duty-pass-on = Tell third parties
duty-settled = settled
due-warnings = Please note
due-share = { $share } % of the time has gone by
due-other-law = { $date }: under { $law }
due-state-calm = on time
due-state-soon = soon due
due-state-late = late
due-state-paused = the time stands still
due-state-done = answered

again-title = Please send this again
again-text = We could not reach our records just now, so nothing was changed. What you entered is kept on this page. Wait a few seconds, then press the button.
again-button = Send again
again-typed = What you wrote
