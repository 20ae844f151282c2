//! Mails as a person reads them, and as a snapshot: with what changes from run to run masked.

use rightsdesk::mail::Outgoing;

/// Every mail as readable text.
pub fn all_mails(mails: &[Outgoing], origin: &str) -> String {
    let texts: Vec<String> = mails
        .iter()
        .map(|mail| {
            format!(
                "From: {} <{}>\nTo: {}\nSubject: {}\n\n{}",
                mail.from_name, mail.from, mail.to, mail.subject, mail.text
            )
        })
        .collect();
    masked(&texts.join("\n----------------------------------------\n\n"), origin)
}

/// A text with references, tokens, codes and the origin masked.
fn masked(text: &str, origin: &str) -> String {
    let mut out = String::new();
    for line in text.replace(origin, "https://privacy.example").split_inclusive('\n') {
        let trimmed = line.trim();
        if trimmed.len() == 9 && is_code(trimmed) {
            out.push_str(&line.replace(trimmed, "[code]"));
            continue;
        }
        let mut line = line.to_owned();
        if let Some(at) = line.find("/verify/") {
            let start = at + "/verify/".len();
            let end = line[start..].find(char::is_whitespace).map_or(line.len(), |end| start + end);
            line.replace_range(start..end, "[token]");
        }
        if let Some(at) = line.find("/desk/holds/") {
            let start = at + "/desk/holds/".len();
            let end = line[start..].find(char::is_whitespace).map_or(line.len(), |end| start + end);
            line.replace_range(start..end, "[hold]");
        }
        while let Some(at) =
            line.find("RD-").filter(|at| line.len() >= at + 12 && is_code(&line[at + 3..at + 12]))
        {
            line.replace_range(at..at + 12, "[reference]");
        }
        out.push_str(&line);
    }
    out
}

fn is_code(text: &str) -> bool {
    text.len() == 9
        && text
            .char_indices()
            .all(|(at, c)| if at == 4 { c == '-' } else { c.is_ascii_uppercase() || c.is_ascii_digit() })
}

/// The path of the confirmation link in a mail.
pub fn link_in(mail: &Outgoing) -> String {
    let at = mail.text.find("/verify/").unwrap_or_else(|| panic!("no link in:\n{}", mail.text));
    mail.text[at..].split_whitespace().next().expect("a path").to_owned()
}

/// The code in a mail.
pub fn code_in(mail: &Outgoing) -> String {
    mail.text
        .lines()
        .map(str::trim)
        .find(|line| is_code(line))
        .unwrap_or_else(|| panic!("no code in:\n{}", mail.text))
        .to_owned()
}
