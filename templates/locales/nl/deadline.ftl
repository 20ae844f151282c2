# Wat `rightsdesk deadline` over een datum zegt.
deadline-due-respond = Onder { $law } moet dit verzoek ({ $right }) uiterlijk op { $date } een antwoord hebben.
deadline-due-acknowledge = Onder { $law } moet de persoon uiterlijk op { $date } weten dat dit verzoek ({ $right }) is aangekomen.
deadline-due-notify-extension = Onder { $law } moet de persoon het uiterlijk op { $date } weten als dit verzoek ({ $right }) langer duurt.
deadline-due-notify-refusal = Onder { $law } moet de persoon het uiterlijk op { $date } weten als dit verzoek ({ $right }) wordt afgewezen.
deadline-due-pass-on = Onder { $law } moet dit verzoek ({ $right }) uiterlijk op { $date } aan anderen zijn doorgegeven.
deadline-safe = Doe het voor de zekerheid uiterlijk op { $date }: er is een serieuze lezing van de wet waarbij de termijn dan eindigt.
deadline-paused = Er staat een vraag aan de persoon open, dus de termijn staat stil. De datum is geteld alsof het antwoord op de dag van de vraag kwam.
deadline-reading = De laatste dag is { $date } { $what }.
deadline-rule = Geteld volgens de regel { $rule } (wetsbestand, versie { $version }) in de tijdzone { $zone }.
deadline-calendar = De feestdagen zijn die van de kalender { $calendar } (versie { $version }; bron: { $source }).
deadline-horizon = Ze zijn bekend tot en met { $year }.
deadline-no-calendar = Er is geen kalender met feestdagen gebruikt.
