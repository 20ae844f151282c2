//! Letters on paper, read back from the file as a reader of PDF sees it.

use crate::support::{pdf_info, pdf_text, pdf_words};
use crate::words::WORDS;
use rightsdesk::notices::{MOST_LETTERS, Paper, PaperError, PaperForm, print, wrap};

const MM: f64 = 72.0 / 25.4;

fn letter(form: PaperForm) -> Paper {
    Paper {
        say: WORDS.speech("de"),
        form,
        large: false,
        sender: "MiniMax GmbH".to_owned(),
        letterhead: vec!["Beispielweg 1".to_owned(), "10115 Berlin".to_owned()],
        to: ["Zoë Ångström-Łukasiewicz", "Straße des Überflusses 12", "10117 Berlin"]
            .map(str::to_owned)
            .to_vec(),
        date: "24. November 2026".to_owned(),
        reference: "RD-7KQ2-M4XC".to_owned(),
        subject: "Wir haben Ihre Anfrage RD-7KQ2-M4XC".to_owned(),
        text: wrap(
            "Guten Tag,\n\nwir haben Ihre Anfrage am Montag, 23. November 2026 bekommen. Nichts ist verloren, und die \
             Zeit, die wir dafür haben, läuft schon.\n\n    Mittwoch, 23. Dezember 2026\n\nWenn Sie nicht \
             einverstanden sind:\n\n- Sie können sich an eine Behörde wenden, auch ohne einen Anwalt, und das kostet Sie \
             nichts.\n- Sie können klagen.\n\nMit freundlichen Grüßen\nDas Datenschutzteam von MiniMax",
        ),
    }
}

#[test]
fn a_letter_says_everything_once_and_in_order() {
    let text = pdf_text(&print(&[letter(PaperForm::Din5008)]).expect("a file"));
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "Zoë Ångström-Łukasiewicz Straße des Überflusses 12 10117 Berlin",
        "Ihr Zeichen RD-7KQ2-M4XC",
        "Wir haben Ihre Anfrage RD-7KQ2-M4XC",
        "Mittwoch, 23. Dezember 2026",
        "• Sie können sich an eine Behörde wenden, auch ohne einen Anwalt, und das kostet Sie nichts.",
        "RD-7KQ2-M4XC · Seite 1 von 1",
    ] {
        assert!(plain.contains(said), "{said} is not in: {plain}");
    }
    assert_eq!(plain.matches("Nichts ist verloren").count(), 1);
}

#[test]
fn a_letter_can_be_read_aloud() {
    let info = pdf_info(&print(&[letter(PaperForm::Din5008)]).expect("a file"));
    for said in [
        "Tagged:          yes",
        "Title:           Wir haben Ihre Anfrage RD-7KQ2-M4XC",
        "PDF subtype:     PDF/UA",
    ] {
        let found = info.contains(said) || said.starts_with("PDF subtype") && !info.contains("PDF subtype");
        assert!(found, "{said} is not in:\n{info}");
    }
}

#[test]
fn the_address_stands_in_the_window_of_the_envelope() {
    // Left, top, right and bottom of what shows: DIN 5008 form B, and no. 10 wherever a folded sheet slips to.
    let windows = [
        (PaperForm::Din5008, [20.0 * MM, 62.7 * MM, 105.0 * MM, 90.0 * MM], "A4"),
        (PaperForm::UsNo10, [0.875 * 72.0, 2.5 * 72.0, 4.375 * 72.0, 3.167 * 72.0], "letter"),
    ];
    for (form, [left, top, right, bottom], size) in windows {
        let file = print(&[letter(form)]).expect("a file");
        assert!(pdf_info(&file).contains(&format!("({size})")), "{}", pdf_info(&file));
        let words = pdf_words(&file);
        for word in ["Zoë", "Ångström-Łukasiewicz", "Überflusses", "10117"] {
            let (_, [x0, y0, x1, y1]) = words.iter().find(|(known, _)| known == word).expect(word);
            // A point of grace for the blank above and below the signs.
            let inside = *x0 >= left && *y0 >= top - 1.0 && *x1 <= right && *y1 <= bottom + 2.0;
            assert!(inside, "{form:?}: {word} at {x0} {y0} {x1} {y1}");
        }
        let others = words.iter().filter(|(_, [x0, y0, x1, y1])| {
            *x1 > left && *x0 < right && *y1 > top + 2.0 && *y0 < bottom - 2.0
        });
        assert!(others.count() <= 8, "{form:?}: nothing but the address shows");
    }
}

#[test]
fn large_print_is_large_and_as_whole() {
    let long = "Ein Satz, der etwas sagt und nicht aufhört, bevor er zu Ende ist. ".repeat(60);
    let text = |large| Paper { text: wrap(&long), large, ..letter(PaperForm::Din5008) };
    let (small, large) = (print(&[text(false)]).expect("a file"), print(&[text(true)]).expect("a file"));
    let height = |file: &[u8]| {
        let words = pdf_words(file);
        let (_, [_, y0, _, y1]) = words.iter().find(|(word, _)| word == "aufhört,").expect("the word");
        y1 - y0
    };
    assert!(height(&large) / height(&small) > 1.6, "{} {}", height(&large), height(&small));
    for file in [&small, &large] {
        let text = pdf_text(file).replace('\u{c}', " ");
        assert_eq!(text.matches("aufhört").count(), 60, "every page has its words");
    }
    assert!(pdf_text(&large).matches("Seite ").count() > pdf_text(&small).matches("Seite ").count());
}

#[test]
fn several_letters_are_one_file_and_each_counts_its_own_pages() {
    let file = print(&[letter(PaperForm::Din5008), letter(PaperForm::UsNo10)]).expect("a file");
    assert!(pdf_info(&file).contains("Pages:           2"), "{}", pdf_info(&file));
    assert_eq!(pdf_text(&file).matches("Seite 1 von 1").count(), 2);
}

#[test]
fn what_cannot_be_set_whole_is_refused() {
    let chinese = Paper { text: "您好".to_owned(), ..letter(PaperForm::Din5008) };
    assert_eq!(print(&[chinese]).unwrap_err(), PaperError::Character('您'));
    let lines = (1..30).map(|line| format!("Zeile {line}")).collect();
    let endless = Paper { to: lines, ..letter(PaperForm::Din5008) };
    assert_eq!(print(&[endless]).unwrap_err(), PaperError::Address);
    let many: Vec<Paper> = (0..=MOST_LETTERS).map(|_| letter(PaperForm::Din5008)).collect();
    assert_eq!(print(&many).unwrap_err(), PaperError::Count);
    assert_eq!(print(&[]).unwrap_err(), PaperError::Count);
}

#[test]
fn paper_has_the_size_people_have() {
    for (residence, form) in [
        ("DE", PaperForm::Din5008),
        ("GB-SCT", PaperForm::Din5008),
        ("US-CA", PaperForm::UsNo10),
        ("CA-QC", PaperForm::UsNo10),
        ("", PaperForm::Din5008),
    ] {
        assert_eq!(PaperForm::of(residence), form, "{residence}");
    }
}
