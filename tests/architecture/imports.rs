//! What a source text names of our own modules and of other crates, by text alone: no compiler, no macro expansion.

/// A word or a mark of Rust source, and its line from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Token<'a> {
    text: &'a str,
    line: usize,
}

/// A path of ours that a file names, such as `store::ledger::append`. The last part is `*` for a glob.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub path: Vec<String>,
    pub line: usize,
}

/// Every path below the crate's root that `text` names: by `use`, inline, by `super`, and by a name that an earlier
/// `use` brought in. `module` is the path of the file itself.
pub fn named(module: &[&str], text: &str) -> Vec<Named> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    let mut brought: Vec<(String, Vec<String>)> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at].text == "use" && tokens.get(at + 1).is_some() {
            let mut uses = Vec::new();
            at = tree(&tokens, at + 1, Vec::new(), &mut uses);
            for (written, name, line) in uses {
                if let Some(path) = resolve(module, &written, &brought) {
                    if let Some(name) = name {
                        brought.push((name, path.clone()));
                    }
                    found.push(Named { path, line });
                }
            }
            continue;
        }
        let starts = is_word(tokens[at].text) && (at == 0 || tokens[at - 1].text != "::");
        if starts && follows(&tokens, at, "::") {
            let mut written = vec![tokens[at].text.to_owned()];
            let line = tokens[at].line;
            while follows(&tokens, at, "::") && tokens.get(at + 2).is_some_and(|next| is_word(next.text)) {
                at += 2;
                written.push(tokens[at].text.to_owned());
            }
            if let Some(path) = resolve(module, &written, &brought) {
                found.push(Named { path, line });
            }
        }
        at += 1;
    }
    found
}

/// Every other crate that `text` names as the first part of a path or of a `use`.
pub fn crates(text: &str) -> Vec<(String, usize)> {
    let tokens = tokens(text);
    let first = |at: usize| at == 0 || tokens[at - 1].text != "::";
    let used = |at: usize| at > 0 && tokens[at - 1].text == "use";
    tokens
        .iter()
        .enumerate()
        .filter(|(at, token)| is_word(token.text) && first(*at) && (follows(&tokens, *at, "::") || used(*at)))
        .map(|(_, token)| (token.text.to_owned(), token.line))
        .collect()
}

/// Reads the tree of a `use`: each leaf as it is written, the name it brings in (none for a glob), and its line.
fn tree(
    tokens: &[Token<'_>],
    mut at: usize,
    prefix: Vec<String>,
    out: &mut Vec<(Vec<String>, Option<String>, usize)>,
) -> usize {
    let mut path = prefix;
    while let Some(token) = tokens.get(at) {
        match token.text {
            "::" => at += 1,
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token.text != "}") {
                    at = tree(tokens, at, path.clone(), out);
                    if tokens.get(at).is_some_and(|token| token.text == ",") {
                        at += 1;
                    }
                }
                return at + 1;
            }
            "*" => {
                path.push("*".to_owned());
                out.push((path, None, token.line));
                return at + 1;
            }
            word if is_word(word) => {
                if word != "self" || path.is_empty() {
                    path.push(word.to_owned());
                }
                if follows(tokens, at, "::") {
                    at += 2;
                    continue;
                }
                let line = token.line;
                let mut name = path.last().cloned();
                at += 1;
                if tokens.get(at).is_some_and(|token| token.text == "as") {
                    name = tokens.get(at + 1).map(|token| token.text.to_owned());
                    at += 2;
                }
                out.push((path, name, line));
                return at;
            }
            // Anything else ends the statement; never stay where we are.
            _ => return at + 1,
        }
    }
    at
}

/// The path below the crate's root, if it is one of ours.
fn resolve(module: &[&str], written: &[String], brought: &[(String, Vec<String>)]) -> Option<Vec<String>> {
    let (first, rest) = written.split_first()?;
    let mut base: Vec<String> = match first.as_str() {
        "crate" | "rightsdesk" => Vec::new(),
        "self" => module.iter().map(|part| (*part).to_owned()).collect(),
        "super" => {
            let above = 1 + rest.iter().take_while(|part| *part == "super").count();
            module[..module.len().saturating_sub(above)].iter().map(|part| (*part).to_owned()).collect()
        }
        word => brought.iter().rev().find(|(name, _)| name == word)?.1.clone(),
    };
    base.extend(rest.iter().skip_while(|part| *part == "super").cloned());
    (!base.is_empty()).then_some(base)
}

fn follows(tokens: &[Token<'_>], at: usize, text: &str) -> bool {
    tokens.get(at + 1).is_some_and(|token| token.text == text)
}

fn is_word(text: &str) -> bool {
    text.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Splits a text into words and marks; comments, strings and characters are left out.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut out = Vec::new();
    let mut line = 1;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            block_comment(rest)
        } else if let Some(length) = string(rest) {
            length
        } else if c == '\'' {
            character_or_lifetime(rest)
        } else if c.is_alphanumeric() || c == '_' {
            let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            out.push(Token { text: &rest[..length], line });
            length
        } else {
            let length = if rest.starts_with("::") { 2 } else { c.len_utf8() };
            if !c.is_whitespace() {
                out.push(Token { text: &rest[..length], line });
            }
            length
        };
        line += rest[..length].matches('\n').count();
        rest = &rest[length..];
    }
    out
}

fn block_comment(rest: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while at < rest.len() {
        if rest[at..].starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest[at..].starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    rest.len()
}

/// Length of the string literal that starts here, with its prefix: `"…"`, `b"…"`, `r#"…"#`.
fn string(rest: &str) -> Option<usize> {
    let prefix = rest.find(|c: char| !matches!(c, 'b' | 'c' | 'r')).unwrap_or(rest.len());
    let raw = rest[..prefix].contains('r');
    let hashes = if raw { rest[prefix..].chars().take_while(|c| *c == '#').count() } else { 0 };
    let open = prefix + hashes;
    if prefix > 2 || !rest[open..].starts_with('"') {
        return None;
    }
    let body = &rest[open + 1..];
    if raw {
        let close = format!("\"{}", "#".repeat(hashes));
        return Some(body.find(&close).map_or(rest.len(), |end| open + 1 + end + close.len()));
    }
    let mut escaped = false;
    for (at, c) in body.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(open + 1 + at + 1),
            _ => {}
        }
    }
    Some(rest.len())
}

/// `'x'` and `'\n'` are characters; `'a` is a lifetime, of which only the mark is skipped.
fn character_or_lifetime(rest: &str) -> usize {
    let mut inner = rest[1..].char_indices();
    match inner.next() {
        Some((_, '\\')) => {
            let after = inner.nth(1).map_or(rest.len() - 1, |(at, _)| at);
            rest[1 + after..].find('\'').map_or(rest.len(), |end| 1 + after + end + 1)
        }
        Some((_, c)) if rest[1 + c.len_utf8()..].starts_with('\'') => 2 + c.len_utf8(),
        _ => 1,
    }
}
