# The answer package: what is held about a person, and everything art. 15 wants told.
package-title = Your information at { $controller }
package-intro = You asked us for a copy of your information. Here it is.
package-intro-partial = Some things are left out. Where something is left out, we say so, and why.
package-received = Your request reached us on { $date }.
package-made = We put this together on { $date }.
package-how = We searched only by what you showed us is yours, such as your e-mail address.
package-files = The file data.json says the same as this page, in a form that computers can read.
package-not-your-language = You asked for another language, and we do not have it yet. If you need this in your language, write to us, and a person translates it for you.
package-other-language = Some texts are written down only in another language: { $languages }. They stand in slanted letters.
package-contents = What is in here
package-found = { $count ->
    [one] We found 1 entry.
   *[other] We found { $count } entries.
}
package-none = We searched here and found nothing about you.
package-never-collected = This was never switched on for you. So we never collected it.
package-not-searched = We could not search here.
package-failed = We could not search here.
package-part = This is a part of the answer. The rest comes later:
package-last-part = This is the rest of the answer. What you got before is not in here again.
package-changed-after = We did not look here. The address you showed us was entered here only after you asked us. If it is about you, please write to us.
package-withheld = { $count ->
    [one] 1 entry is left out.
   *[other] { $count } entries are left out.
}
package-never-disclosed = We also hold this about you, but we show it to nobody:
package-entry = Entry { $number }
package-about = What we do with it
package-purpose = What we use it for
package-legal-basis = Why we may use it
package-recipients = Who gets it
package-recipients-none = Nobody outside our organisation.
package-retention = How long we keep it
package-origin = Where we got it
package-rights = Your rights
package-rights-intro = You can ask us for this at any time. It costs you nothing:
package-rights-where = You can ask here:
package-complaint = If you are not happy
package-automated = Decisions by a computer alone
package-automated-none = We let no computer decide about you alone.
package-automated-logic = How it decides
package-automated-consequences = What it can mean for you
package-transfers = Sent to other countries
package-transfers-none = We send your information to no country where this data protection law does not apply.
package-transfers-safeguard = How it is kept safe there
package-contact = Who to ask
package-yes = yes
package-no = no

# Why it is not known what a source holds. Staff read these.
why-nothing-to-match = Nothing that is proven can be compared here. Prove another identifier, then search again.
why-unreachable = The source could not be reached. Search again later, or ask whoever runs it.
why-not-answered = The source did not answer. A table or column may be missing, or we may not read it.
why-too-many = There are more entries than we gather by machine. Have them exported by hand, or raise most_records in the data map.
package-intro-portability = You asked us for your information in a form that you can take elsewhere. Here it is.
package-intro-categories = You asked us which kinds of information we hold about you. Here they are. The information itself is not in here.
package-intro-recipients = You asked us who got your information from us. Here is the answer.
package-intro-automated = You asked us how a computer decides about you. Here is the answer.
package-files-tables = The file data.json says the same as this page, in a form that computers can read. The folder csv holds each kind of information as a table.
package-held = We hold this about you.
package-who-received = Who got your information
package-not-included = What is not in here
package-not-included-why = We may hold more than this. What you did not give us, and what we do not use by your consent or our contract with you, does not move with you. Ask for a copy of your information to see it.
package-sold-to = Sold to, or shared for advertising with
package-sold-to-none = Nobody. We do not sell it, and we do not share it for advertising.
why-changed-after = Entries match, but what was proven was put there only after the request came. Look at this: prove another identifier and search again, or leave them out.
