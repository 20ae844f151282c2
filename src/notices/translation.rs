//! What no translation of a letter may change or leave out.

/// What must stand in the translation of a letter as it stands in the letter: addresses, references and codes, and every
/// number, so that no day, no year and no provision is lost. Each once, in the order of the letter.
pub fn must_stay(letter: &str) -> Vec<String> {
    let mut must: Vec<String> = Vec::new();
    for word in letter.split_whitespace() {
        let word = word.trim_matches(|c: char| ".,;:!?()\"".contains(c));
        let found = match word {
            _ if is_whole(word) => vec![word.to_owned()],
            _ => numbers(word).map(str::to_owned).collect(),
        };
        for one in found {
            if !must.contains(&one) {
                must.push(one);
            }
        }
    }
    must
}

/// What of [`must_stay`] a translation lacks.
pub fn lacks(letter: &str, translation: &str) -> Vec<String> {
    let there: Vec<&str> = translation.split_whitespace().flat_map(numbers).collect();
    let mut must = must_stay(letter);
    must.retain(|one| match is_whole(one) {
        true => !translation.contains(one.as_str()),
        false => !there.contains(&one.as_str()),
    });
    must
}

/// Addresses, and references and codes of capitals and digits.
fn is_whole(word: &str) -> bool {
    let is_code = word.contains('-')
        && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-')
        && word.chars().any(|c| c.is_ascii_uppercase());
    word.contains("://") || word.contains('@') || is_code
}

fn numbers(word: &str) -> impl Iterator<Item = &str> {
    word.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty())
}
