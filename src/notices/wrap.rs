//! Setting plain text at 72 characters.

const WIDTH: usize = 72;

/// Wraps each paragraph. Indented lines (dates, codes) and addresses stay whole; blank lines are never doubled.
pub fn wrap(text: &str) -> String {
    let mut out = String::new();
    let mut blank = true;
    for line in text.lines() {
        let line = line.trim_end();
        if line.is_empty() {
            if !blank {
                out.push('\n');
            }
            blank = true;
            continue;
        }
        blank = false;
        if line.starts_with("    ") {
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let hanging = if line.starts_with("- ") { "  " } else { "" };
        let mut width = 0;
        for word in line.split_whitespace() {
            let length = word.chars().count();
            if width > 0 && width + 1 + length > WIDTH {
                out.push('\n');
                out.push_str(hanging);
                width = hanging.len();
            } else if width > 0 {
                out.push(' ');
                width += 1;
            }
            out.push_str(word);
            width += length;
        }
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Lines that were broken only to fit the width, joined again. A line was broken there if the next word did not fit.
pub(super) fn joined(lines: &[&str]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut last = 0;
    for line in lines {
        let word = line.split_whitespace().next().unwrap_or_default().chars().count();
        match out.last_mut() {
            Some(open) if last + 1 + word > WIDTH => {
                open.push(' ');
                open.push_str(line);
            }
            _ => out.push((*line).to_owned()),
        }
        last = line.chars().count();
    }
    out
}
