//! What the invented people wrote.

/// Subject, what was asked, what was answered.
pub(super) const TICKETS: [(&str, &str, &str); 8] = [
    (
        "Too many calls",
        "I get 429 all the time.",
        "your plan allows 60 calls a minute. A pause between calls helps.",
    ),
    (
        "Changing my card",
        "How do I pay with another card?",
        "you find it under Settings, Billing, Change card.",
    ),
    ("Wrong language", "The console is suddenly in French.", "the language is under Settings, Preferences."),
    (
        "Refund",
        "I was billed after I cancelled.",
        "we gave the money back today. It takes three days to arrive.",
    ),
    (
        "Second account",
        "Can I have one account for work and one for me?",
        "yes, each with its own e-mail address.",
    ),
    ("Slow answers", "Since Monday answers take a minute.", "one of our machines was broken. It is mended."),
    (
        "Deleting a key",
        "I put a key on the internet by mistake.",
        "we switched it off at once. Please make a new one.",
    ),
    (
        "VAT number",
        "My bill lacks our VAT number.",
        "please write it under Settings, Billing; new bills will show it.",
    ),
];

/// What was asked of the model, and what it answered.
pub(super) const PROMPTS: [(&str, &str); 7] = [
    (
        "Write a birthday rhyme for my sister who keeps bees.",
        "Today the hive hums just for you, a year as golden as its brew.",
    ),
    (
        "Explain compound interest to a child.",
        "You put coins in a jar, and the jar adds coins. Next year it adds coins for those coins too.",
    ),
    (
        "My cover letter is too long. Shorten it.",
        "I bring eight years of workshop experience and I finish what I start.",
    ),
    (
        "What can I cook with lentils and one lemon?",
        "A warm lentil salad: boil the lentils, add lemon, oil and parsley.",
    ),
    ("Translate: Wo ist der nächste Bahnhof?", "Where is the nearest railway station?"),
    ("Why does my bread not rise?", "Most often the yeast is old or the water was too hot."),
    (
        "Name three things to see in Lyon in one day.",
        "The old town, the basilica on the hill, and the silk workshops.",
    ),
];
