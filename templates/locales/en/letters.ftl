# Letters. Short sentences, no threats, nothing the reader typed.
letter-hello = Hello,
letter-bye = Kind regards
letter-team = The privacy team of { $controller }
letter-reference = Your reference: { $reference }
letter-contact = Questions? Write to our data protection officer: { $dpo }
letter-status = You can see where your request stands, write to us, or take it back here:
letter-free = This is free for you.
letter-at-the-latest = You will hear from us at the latest on:
letter-why = Why this date:
letter-remedies = If you do not agree:
letter-from-us = What our team wrote for you:
letter-words-on-page = Our words for you stand on your page. We ask for a code first, because this address is not confirmed yet:
letter-about = This is about: { $right }
letter-other-language = You asked for another language, and we do not have it yet. So that you know at once, this letter comes as it is. A person translates the letters that follow.

acknowledgement-subject = We have your request { $reference }
acknowledgement-received = We received your request on { $date }. Nothing is lost, and the time we have for it is running.
acknowledgement-about = You do not agree with our answer in { $reference }. Somebody who did not decide then looks at it now.
acknowledgement-confirm = Please show us that this address is yours. Open this page and press the button:
acknowledgement-code = Or open the page below and type this code:
acknowledgement-why-confirm = We ask because an answer may hold private things. They must reach you and nobody else.
acknowledgement-next = What happens next: a person looks at your request. If something is unclear, we ask you. Then you get an answer.
acknowledgement-not-you = You did not ask us anything? Then you need not do anything. Nobody gets your information.

status-code-subject = Your code for { $reference }
status-code-intro = Somebody wants to open the page of this request. If it is you, type this code there:
status-code-valid = The code works for 20 minutes, once.
status-code-not-you = If it is not you, do nothing. Without the code nobody gets in.

ask-identity-subject = A question about your request { $reference }
ask-identity-intro = Before we go on, we must be sure that it is you who asks. Please answer this:
ask-identity-how = Please answer on this page. Do not send a copy of your passport or identity card unless we asked you for it:
ask-stops = Until your answer is here, the time stands still. If your answer comes today, you hear from us at the latest on the day below. Each day we wait for it moves that day on:
ask-runs = The time we have keeps running while we wait for you.

ask-clarification-subject = A question about your request { $reference }
ask-clarification-intro = To find the right things we need to know what you mean:

question-undone-subject = You need not answer our question about request { $reference }
question-undone-intro = We sent you a question about your request. That was a mistake. You need not answer it, and it did not stop the time.
extension-undone-subject = Your request { $reference } does not take longer after all
extension-undone-intro = We wrote to you that we need more time for your request. That was a mistake. The earlier date holds.
reopened-subject = We look at your request { $reference } again
reopened-intro = You had an answer from us. We look at your request again, and somebody who did not decide before decides about it. You need not do anything. You get a new answer.
reopened-proof-intro = You showed us who you are. We open your request again and go on with it. You need not ask again.
reopened-date = The date for our answer stays the one it was:
duplicate-subject = Your request { $reference } is the same as another of yours
duplicate-intro = You asked us for the same thing twice. We answer both together, with your request { $reference }, which we received on { $date }. You do not wait longer because of this.
duplicate-where = Here you see where it stands, and the answer:
duplicate-wrong = You meant something else? Write to us, and we look at it again.
deed-erase = { $category }: deleted.
deed-correct = { $category }: corrected.
deed-restrict = { $category }: kept, but no longer used.
deed-stop = { $category }: we stopped using this in the way you object to.
deed-goes-on = { $category }: we go on using this in that way.
deed-not-used = { $category }: we do not use this in that way.
deed-consent-ended = { $category }: not used on your consent any more.
deed-nothing-held = { $category }: we hold nothing of yours.
deed-kept = { $category }: we keep this.
deed-kept-until = { $category }: we keep this until { $date }.
deed-told = We told everybody who got this information from us.
deed-not-told = We could not tell everybody who got this information from us. Ask us who got it, and we tell you.
deed-others-told = Some of this was public. We told others who show it that you want it deleted.
deed-others-not-told = Some of this was public. We could not tell everybody who shows it that you want it deleted.
deed-kept-fields = { $category }: we keep only this: { $fields }. The rest is deleted.
deed-kept-fields-until = { $category }: we keep only this: { $fields }, until { $date }. The rest is deleted.
deed-entry = { $category }, { $field }
deed-entry-kept = { $category }: we did not change this.
deed-entry-nothing-held = One thing you named: we hold nothing like it about you.
offer-opt-out = Some of what we keep is sold or shared with others. You can tell us to stop that. You need not prove who you are:
offer-deletion = You can also ask us to delete what we did not change:
restriction-lifting-subject = We will use your information again: { $reference }
restriction-lifting-intro = You asked us to keep your information and not to use it. We will soon end that. Before we do, we tell you why:
restriction-lifting-objection = Because you objected, we only kept your information and did not use it. We will soon end that. Before we do, we tell you why:
forwarded-subject = We passed your request { $reference } on
forwarded-intro = Another company decides about this information. We work for it and must not answer in its place. We passed your request on without delay:
forwarded-next = You will hear from that company. Its time to answer runs since your request reached us.
extension-subject = Your request { $reference } takes longer
extension-intro = We need more time for your request. The law allows this once, and we must tell you why:
extension-new-date = You will hear from us at the latest on:

fee-subject = Your request { $reference } costs money this time
fee-intro = Our answers are free. This time the law lets us ask for money, and we ask for:
fee-why = This is why:
fee-choice = Our words say how to pay. You can also ask for less, write to us, or take your request back, on this page:
fee-stops = Until you pay, the time stands still. If you pay today, you hear from us at the latest on the day below. Each day we wait for it moves that day on:
fee-undone-subject = You need not pay for your request { $reference }
fee-undone-intro = We asked you for money for your request. That was a mistake. You need not pay, and it did not stop the time. Did you pay already? Write to us, and you get it back.

answer-ready-subject = The answer to your request { $reference } is ready
answer-ready-intro = Your answer is ready. You can open it here. We ask for a code first, so that only you can see it:
answer-ready-until = You can fetch it until:
answer-ready-partial = Some things are left out. Here is why:
answer-ready-contents = It holds your information, and also why we have it, who gets it, how long we keep it, and what your rights are.
answer-ready-portability = It holds what you gave us and what we recorded of your use, in files that other services can read.
answer-ready-nothing-moves = We searched by what you showed to be yours, such as this address. We found nothing that moves with you.
answer-ready-left-behind = Not in it: { $categories }. Ask for a copy of your information to see these, too.
answer-ready-categories = It says which kinds of information we hold about you, where we got them, why we have them, and who gets them. It does not hold the information itself.
answer-ready-recipients = It says who got which kind of your information from us.
answer-ready-automated = It says where a computer decides about you, how it does that, and what it means for you.
answer-part-subject = A first part of the answer to your request { $reference } is ready
answer-part-intro = We could not put everything together yet. So you do not wait for all of it, we give you now what we have. You can open it here. We ask for a code first, so that only you can see it:
answer-part-missing = This is still missing, and it comes later:
answer-part-owed = { $category } (from: { $source }): by { $date }
answer-part-next = You need not do anything. We write to you again when the rest is ready.

nothing-found-subject = We found nothing about you: { $reference }
nothing-found-intro = We searched for you, and we found nothing about you, apart from this request itself.
nothing-found-by = We searched by what you showed to be yours:
nothing-found-where = We looked for you here:
nothing-found-more = Could we know you by something else? Then we can search again, if you give us one of these and show that it is yours:
nothing-found-how = You can write to us on this page. Your answer is there, too:
nothing-found-page = Your answer says what your rights are.
appeal-outcome-subject = The answer to your appeal { $reference }
appeal-outcome-about = You did not agree with our answer in { $reference }. Somebody who did not decide then looked at it again.
appeal-outcome-stands = Our answer stays as it was. This is why:
appeal-outcome-partly = We change our answer in part. This is what we decided, and why:
appeal-outcome-changed = You were right, and we change our answer. This is what we decided, and why:
complaint-outcome-subject = The answer to your complaint { $reference }
complaint-outcome-about = You complained to us about our answer in { $reference }. Somebody who did not decide then looked into it.
complaint-outcome-stands = We found no mistake in our answer. This is why:
complaint-outcome-partly = You were right in part. This is what we found, and what we do about it:
complaint-outcome-changed = You were right. This is what we found, and what we do about it:

done-subject = Your request { $reference } is done
done-intro = What you asked for is done. This is the result:
done-partial = Not everything you asked for could be done. This is the result:

course-still-held = While we looked at your objection we only kept your information and did not use it. That goes on. Before we use it again, we write to you.
course-will-be-held = As soon as we know that this address is yours, we only keep your information and do not use it, until we have decided.
course-consent-earlier = What we did before you took your consent back stays allowed. From now on it is not.
course-consent-stays = Your consent is still taken back. If you want to give it again, do it where you gave it.

answered-subject = The answer to your question { $reference }
answered-intro = You asked us a question about privacy. This is our answer:
answered-more = Is something still unclear? Write to us on this page.

reviewed-subject = A person looked at the decision: { $reference }
reviewed-intro = You asked that a person looks at a decision that a computer made about you. Somebody who had no part in it did so, after you could say what you think of it.
reviewed-changed = The result: the decision was changed.
reviewed-stands = The result: the decision stays as it was.

refusal-subject = The answer to your request { $reference }
refusal-intro = We looked at your request with care. We cannot do what you ask. This is why:
refusal-provision = The law: { $cites }

identity-reminder-subject = Our question about your request { $reference } still waits for you
identity-reminder-intro = We asked you something because we must be sure that it is you who asks. We have no answer from you yet. Our question stands on this page, and you can answer there:
identity-reminder-help = You cannot answer it, or you do not want to? Tell us there as well. We write to you this once and do not remind you again.
confirm-reminder-subject = Your address for request { $reference } is not confirmed yet
confirm-reminder-intro = On { $date } we received a request from this address. We cannot go on before we know that the address is yours. We write to you this once and do not remind you again.
unverified-subject = We could not find out who asked: { $reference }
unverified-intro = We could not be sure that it is you who asks. That is why we did not do what was asked: private things must not reach somebody else. Nobody got any information.
unverified-continued = The law lets us answer a part all the same. We go on with: { $right }. You need not ask again. The reference of this part: { $reference }
unverified-policy = Which kinds of information we have about people stands in our privacy policy: { $url }
unverified-policy-ask = Which kinds of information we have about people stands in our privacy policy. Ask for it here: { $dpo }
unverified-later = You can still show us who you are, also now. Then we open your request again. Use this page:

withdrawn-subject = You took back your request { $reference }
withdrawn-intro = You took this back. We stopped working on it. You can ask again at any time:

suppressed-subject = It is done: { $reference }
suppressed-sale-share = We recorded your opt-out. From { $date } on we must not sell or share your information.
suppressed-limit-sensitive = We recorded your limit. From { $date } on we may use your sensitive information only for what you asked us for.
suppressed-marketing = We recorded your objection. From { $date } on we must not use your information for advertising.
suppressed-profiling = We recorded your opt-out. From { $date } on we must not let a computer decide about you in the ways the law lets you refuse.
suppressed-consent = We recorded that you took back your consent. From { $date } on we must not use your information on that consent.
suppressed-consent-next = We now stop each use that rested on it, and tell you which, at the latest on:
suppressed-no-asking = We do not ask you to change your mind before { $date }.
suppressed-proof = You need not prove anything or do anything more.
suppressed-pass-on = We also tell the companies that got your information from us, at the latest on:

message-subject = A message about your request { $reference }
message-intro = There is a new message for you. You can read it and answer here:
address-confirm-subject = Is this your address? ({ $reference })
address-confirm-intro = Somebody wants our letters about a request to go to this address.
address-confirm-button = If it was you, please open this link and press the button:
address-confirm-then = Then we look at it. The link works for seven days.
address-confirm-not-you = If it was not you, you need not do anything. Nothing will come to you.
address-changed-subject = Letters about your request will go to another address ({ $reference })
address-changed-intro = Somebody gave us another address for the letters about your request, and showed us that it is theirs. Our letters will go there from this day on:
address-changed-was-you = If it was you, you need not do anything.
address-changed-not-you = If it was not you, please stop it before that day. Open the page of your request with a code from this mailbox, and press the button on it:
address-changed-or-write = You can also write to us.

sign-up-subject = Your access to rightsdesk

letter-name-acknowledgement = acknowledgement
letter-name-status-code = code
letter-name-ask-identity = question about identity
letter-name-ask-clarification = question
letter-name-question-undone = question taken back
letter-name-extension-undone = extension taken back
letter-name-fee = fee
letter-name-fee-undone = fee taken back
letter-name-reopened = we look at it again
letter-name-duplicate = the same as another request
letter-name-restriction-lifting = end of the restriction announced
letter-name-forwarded = passed on
letter-name-extension = extension
letter-name-answer-ready = the answer is ready
letter-name-answer-part = a part of the answer is ready
letter-name-nothing-found = nothing was found
letter-name-appeal-outcome = answer to the appeal
letter-name-complaint-outcome = answer to the complaint
letter-name-done = done
letter-name-answered = answer to a question
letter-name-reviewed = decision looked at by a person
letter-name-refusal = refusal
letter-name-identity-reminder = reminder of our question about identity
letter-name-confirm-reminder = reminder to confirm the address
letter-name-unverified = we could not find out who asked
letter-name-withdrawn = taken back
letter-name-suppressed = opt-out in effect
letter-name-message = there is a message
letter-name-address-confirm = question to a new address
letter-name-address-changed = letter about a new address

# Letters to staff.
reminder-subject = Request { $reference }: answer it by { $date }
reminder-about = Request { $reference } has no answer yet. It is about: { $right }. To be safe, the answer goes out by:
reminder-gone = Of the time since this date was set, { $share } % is gone.
reminder-lawful = The last lawful day is { $date }. After the safe date an answer needs the recorded reason of a data protection officer.
reminder-handler = You get this letter because you handle this request.
reminder-anybody = You get this letter because nobody handles this request yet. Please take it up, or make sure that somebody does.
reminder-dpo = You get this letter because you answer for data protection. Please make sure that the answer goes out in time.
reminder-wait-over = It waited for the copy that was asked for at the same time. It waits no longer, although the copy has not gone: the erasure is to be done in its own time.
hold-review-subject = Look at a legal hold: { $date }
hold-review-intro = A legal hold is to be looked at again on this day:
hold-review-what = Keep it until another day, or release it. Until then nothing that it covers is erased.
digest-subject = { $count ->
    [one] Due: 1 request
   *[other] Due: { $count } requests
}
digest-intro = This is what is due now. The days are those on which an answer is still safe.
digest-late = { $count ->
    [one] Late: 1 request
   *[other] Late: { $count } requests
}
digest-soon = { $count ->
    [one] Due within 7 days: 1 request
   *[other] Due within 7 days: { $count } requests
}
digest-waiting = { $count ->
    [one] Waits for you: 1 request
   *[other] Wait for you: { $count } requests
}
digest-case = { $reference }, { $right }: { $date }, { $distance }
digest-desk = All requests are at the desk:

# On paper, and for who wished it in easy words.
paper-date = Date
paper-reference = Your reference
paper-page = Page { $page } of { $pages }
paper-status = To write to us, to ask where your request stands, or to take it back, send a letter to our address and give your reference. If you gave us an e-mail address, you can also do it here:
paper-answer = Please send your answer to our address and give your reference. Do not send a copy of your passport or identity card unless we asked you for it. If you gave us an e-mail address, you can also answer here:
paper-enclosed = Your answer is ready. You find it enclosed with this letter.
easy-received = We got your request on { $date }.
easy-about = Your request: { $right }
easy-by = We answer you by this day at the latest:
easy-confirm = Is this your address? Please open this page and press the button:
easy-code = Or open this page and type this code:
easy-next = A person looks at your request now. Then you get an answer.
easy-page = Here you can see how far we are. You can also write to us here:
easy-write = You can write us a letter. Write your reference on it. If you gave us an e-mail address, you can also use this page:
easy-ask-identity = We need to know that it is really you. Please tell us this:
easy-ask-clarification = We have a question. Please tell us this:
easy-answer-page = Please answer here. Do not send a copy of your passport or identity card, unless we asked for it:
easy-answer-write = Please write your answer in a letter. Write your reference on it. Do not send a copy of your passport or identity card, unless we asked for it. If you gave us an e-mail address, you can also answer here:
easy-stops = We wait for your answer. If you answer today, we answer you by this day. If you answer later, the day is later too:
easy-runs = We go on while we wait for you. We answer you by this day:
easy-extension = We need more time for your request. This is why:
easy-refusal = We looked at your request. We say no. This is why:
easy-ready = Your answer is here. First we ask you for a code. Then only you can see it:
easy-enclosed = Your answer is here. It is in the same envelope as this letter.
easy-until = You can get it until this day:
easy-contents = In it you find your information. You also find why we have it, who gets it, and what your rights are.
