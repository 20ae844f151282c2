# The pages of staff.
desk-nav = Pages of the desk
sign-out = Sign out
sign-in-title = Sign in
sign-in-button = Sign in
sign-in-wrong = Address, password or code are not right together. A code can be used once: wait for the next one.
sign-in-too-many = Too many tries. Please wait { $minutes } minutes
field-password = Password
field-totp = Code from your authenticator app
sign-up-title = Set up your access
sign-up-password = Choose a password
sign-up-password-hint = At least 12 characters. A few words in a row are good.
sign-up-app = Add this key to an authenticator app, then type the code it shows:
sign-up-app-link = Open in the app on this device
sign-up-button = Set up my access
sign-up-wrong-password = Choose a password with 12 to 256 characters
sign-up-wrong-code = This is not the code your app shows now. Check the key and the clock of the device

role-handler = handler
role-dpo = data protection officer
role-auditor = auditor (reads only)
role-admin = administrator

queue-title = Queue
queue-state = State
queue-right = Right
queue-mine = Only mine
queue-open = All open
queue-all = All, also closed
queue-any-right = All rights
queue-filter = Show
queue-clear = Show all open
queue-count = { $count ->
    [one] 1 case
   *[other] { $count } cases
}
queue-empty-title = Nothing here
queue-empty = Cases appear here as soon as somebody asks: by the portal, or by the API.
queue-empty-link = Open the portal
queue-lawful = lawful until { $date }
queue-more = More cases

find-title = Found
find-label = Reference, e-mail, telephone or customer number
find-button = Find
find-nothing = Nothing found in your scope. Identifiers are found as they were typed into a request.

tasks-title = Tasks
tasks-empty = No open tasks. They appear here when something must be done by hand.
tasks-due = By
tasks-what = What
tasks-case = Case
task-carry-out = Do what was asked, by hand
task-pass-on = Tell third parties about the opt-out
task-open = open
task-done = done
task-due = To be done by { $date }.
task-result = What was done?
task-result-hint = This goes into the answer to the person, word for word.
task-partial = Not everything that was asked could be done
task-finish = Record as done

outbox-title = Not delivered
outbox-text = What could not be delivered or done, even after many tries. Nothing is dropped: mend the cause, then send it again.
outbox-empty = Everything was delivered.
outbox-what = What
outbox-why = Why
outbox-when = Given up
outbox-tries = { $tries ->
    [one] 1 try
   *[other] { $tries } tries
}
outbox-again = Try again
job-letter = Letter
job-timer = Reminder
job-gather = Search of the sources
job-package = Answer package
job-status-code = Code for the status page

sessions-title = Sign-ins
sessions-device = Browser
sessions-since = Since
sessions-seen = Last used
sessions-this = this one
sessions-end = End

due-label-staff = Answer due on
case-nobody = Nobody named
case-handler = Handled by
case-no-handler = nobody yet
case-possible = What you can do now
case-nothing-possible = Nothing. The case has its answer, or your role only reads.
case-impossible = Not possible now
case-to-package = Look at the answer and release it
case-see-package = See what was found
case-preview = Preview the letter
case-preview-due = The case would then be due on { $date }.
case-preview-hint = Nothing was sent or changed yet. What you typed is still in the form below.
case-claims = Who asks
case-claims-hint = What was typed. Claims, not checked, and never used to search.
case-proven = Proven
case-nothing-proven = Nothing yet.
case-facts = Facts
case-siblings = Other parts of request { $reference }
case-message = Write to the person
case-message-hint = They get an e-mail that a message is here. The words stand only on the safe page.
case-message-button = Send message
case-stale = { $name } changed this case on { $moment }, after this page was made. Look at it again; what you typed is kept below.
case-kept = What you typed
letter-by-hand = must be sent by post
letter-sent-by-hand = I printed it and sent it by post
letter-waits = waits to be sent

fact-received = Received
fact-channel = How
fact-residence = Lives in
fact-laws = Laws
fact-capacity = For whom
fact-reply = Answer wanted
fact-language = Language
fact-assurance = How sure we are
fact-gpc = Global Privacy Control
fact-gpc-yes = The browser sent Sec-GPC: 1
fact-name = Name
fact-postal-address = Postal address
fact-on-behalf-of = On behalf of
fact-agent = Agent
channel-portal = Portal
channel-api = API
channel-mail = E-mail
channel-letter = Letter
channel-call = Telephone
reply-none = No answer wanted
identifier-email = E-mail address
identifier-phone = Telephone number
identifier-customer-id = Customer number
identifier-account = Account
identifier-postal-address = Postal address
assurance-none = Nothing shown
assurance-mailbox = The mailbox is theirs
assurance-account = Signed in to the account
assurance-matched-data = Knew data we hold
assurance-declaration = Signed a declaration
assurance-document = A document was seen
assurance-mandate = A mandate was shown
proven-mailbox = by link or code
proven-account = by signing in
proven-staff = by { $name }

action-take-up = Take it up
action-approve = Approve
action-release = Release the answer
action-gather-again = Search again
action-prove = Record something as proven
action-ask-identity = Ask who they are
action-answer-identity = Identity is shown
action-ask-clarification = Ask what they mean
action-answer-clarification = It is clear now
action-extend = Extend
action-refuse = Refuse
action-hint-take-up = You become the handler.
action-hint-approve = The sources are searched by what is proven, or a task is made.
action-hint-release = Look at every item first.
action-hint-gather-again = What was found before is replaced.
action-hint-prove = Only what is proven is used to search. Write down how you know.
action-hint-ask-identity = Ask only for what you need. The letter says whether the time stands still.
action-hint-answer-identity = The time goes on.
action-hint-ask-clarification = The letter says whether the time stands still.
action-hint-answer-clarification = The time goes on.
action-hint-extend = Once only, and the person must be told why in time.
action-hint-refuse = The letter names the ground, the provision and the remedies.
action-text-take-up = Note
action-text-approve = Note
action-text-release = Note
action-text-gather-again = Note
action-text-answer-identity = Note
action-text-answer-clarification = Note
action-text-prove = How do you know that it is theirs?
action-text-ask-identity = Your question to the person
action-text-ask-clarification = Your question to the person
action-text-extend = Why does it take longer?
action-text-refuse = Explain it to the person
field-ground = Ground
field-kind = What is it?
field-value = The value
field-why = Why
wrong-no-ground = Choose a ground
wrong-no-kind = Choose what it is
wrong-no-value = Enter a value that can be one of this kind
wrong-no-text = Please write this down

gathered-title = What was found for { $reference }
package-text = This is the whole answer as it would go. Look at it, and leave out only what a ground allows.
package-back = Back to the case
package-empty = Nothing was searched yet. Approve the request first.
package-records = { $count ->
    [one] 1 record
   *[other] { $count } records
}
package-looked-at = looked at
package-needs-look = needs a look
package-left-out = left out
package-undisclosed = Held, but never handed out:
package-review = I looked at it
package-withhold = Leave this out
package-restore = Put it back
package-release-text = The answer is packed and offered to the person for 14 days, behind a fresh code.
outcome-found = found
outcome-none = searched, nothing found
outcome-never-collected = never collected
outcome-not-searched = not searched
outcome-failed = could not be searched

who-person = the person
who-system = rightsdesk
who-somebody = Somebody
who-former = a former colleague
suppression-sale-share = sale and sharing
suppression-limit-sensitive = use of sensitive information
suppression-marketing = advertising
desk-stop-identity = who they are
desk-stop-clarification = what they mean
desk-stop-fee = a fee
desk-event-opened = The request was recorded.
desk-event-clock-set = The dates were computed: due { $due }, to be safe { $safe }.
desk-event-assurance-raised = Now surer who is asking: { $assurance }
desk-event-identifier-proven = Recorded as proven: { $kind }
desk-event-taken-up = Taken up.
desk-event-stop-asked = Asked about { $stop }.
desk-event-stop-answered = Answered: { $stop }.
desk-event-extended = Extended.
desk-event-approved = Approved.
desk-event-gathered = { $items ->
    [one] 1 item
   *[other] { $items } items
} found. Searched: { $sources }.
desk-event-unsearched = Not searched: { $sources }.
desk-event-reviewed = An item was looked at.
desk-event-withheld = An item is left out: { $ground }
desk-event-restored = An item was put back.
desk-event-released = The answer was released.
desk-event-package-offered = The answer can be fetched.
desk-event-package-fetched = The answer was fetched.
desk-event-suppressed = In effect: no { $kind }. { $entries ->
    [one] 1 entry
   *[other] { $entries } entries
} in the register.
desk-event-task-opened = Task: { $task }
desk-event-task-done = Task done.
desk-event-letter-handed-over = Letter sent: { $letter }
desk-event-message-received = Message from the person.
desk-event-message-sent = Message to the person.
desk-event-closed = Closed: { $outcome }
desk-event-closed-late = Closed after the last lawful day: { $outcome }
desk-event-refused = refused. { $ground }
desk-timer-acknowledge-by = The last day to acknowledge has passed.
desk-timer-extend-by = The last day to tell of an extension has passed.
desk-timer-safe-due = The safe date has passed.
desk-timer-due = The last lawful day has passed.
desk-timer-package-ends = The answer is no longer offered.
desk-timer-pass-on = The last day to tell third parties has passed.

desk-trouble-not-found-title = There is no such page
desk-trouble-not-found = It does not exist, or it is not in your scope.
desk-trouble-not-our-form-title = This form could not be accepted
desk-trouble-not-our-form = The page was open for too long, or the form did not come from here. Go back, reload and try again. Nothing was changed.
desk-trouble-not-allowed-title = Your role may not do this
desk-trouble-not-allowed = Auditors read. Looking after the installation is for administrators.
desk-trouble-unavailable-title = Please try again in a moment
desk-trouble-unavailable = The database cannot be reached just now. Nothing was changed. Reload in a few seconds.
desk-trouble-shredded-title = This request was erased
desk-trouble-shredded = Its personal data was deleted for good. The record of what happened is still there.
desk-trouble-internal-title = Something went wrong
desk-trouble-internal = It was noted in the log. Nothing was changed.
