//! What the program says about itself.

use super::process::{program, ran};

fn help(path: &[&str]) -> String {
    let here = std::env::temp_dir();
    let args: Vec<&str> = path.iter().copied().chain(["--help"]).collect();
    ran(program(&here, &args)).well().out.clone()
}

/// Names of the commands a help text lists.
fn listed(help: &str) -> Vec<String> {
    let Some((_, after)) = help.split_once("Commands:\n") else { return Vec::new() };
    let lines = after.lines().take_while(|line| line.starts_with("  "));
    let names = lines.filter_map(|line| line.split_whitespace().next());
    names.filter(|name| *name != "help").map(str::to_owned).collect()
}

/// Every command with its path, groups included.
fn commands(path: &[String]) -> Vec<Vec<String>> {
    let words: Vec<&str> = path.iter().map(String::as_str).collect();
    let mut all = vec![path.to_vec()];
    for name in listed(&help(&words)) {
        all.extend(commands(&[path, &[name]].concat()));
    }
    all
}

#[test]
fn every_command_has_help_with_one_example_that_can_be_typed() {
    let all = commands(&[]);
    let names: Vec<String> = all.iter().map(|path| path.join(" ")).collect();
    for promised in [
        "demo",
        "serve",
        "migrate",
        "check-config",
        "doctor",
        "deadline",
        "staff add",
        "token add",
        "ledger verify",
    ] {
        assert!(names.iter().any(|name| name == promised), "{promised} is not among {names:?}");
    }
    for path in &all {
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        let text = help(&words);
        let examples: Vec<&str> = text.split("Example:\n").skip(1).collect();
        let [example] = examples.as_slice() else { panic!("one example for {words:?}:\n{text}") };
        let typed: Vec<&str> =
            example.trim().strip_prefix("rightsdesk ").expect("a command").split(' ').collect();
        assert!(typed.starts_with(&words), "{typed:?} is an example of {words:?}");
        // Asked for help at its end, a command is read and not done: an argument it does not know is an error.
        let quoted: Vec<&str> = typed.iter().map(|word| word.trim_matches('"')).collect();
        let joined = quoted.join(" ").replace("Dana Ruiz", "Dana");
        help(&joined.split(' ').collect::<Vec<_>>());
    }
}

#[test]
fn without_a_command_the_help_is_shown_and_a_wrong_one_is_named() {
    let here = std::env::temp_dir();
    let none = ran(program(&here, &[]));
    assert!(none.code == 2 && none.err.contains("Usage: rightsdesk"), "{}", none.err);
    let wrong = ran(program(&here, &["serv"]));
    assert!(wrong.code == 2 && wrong.err.contains("'serv'") && wrong.err.contains("serve"), "{}", wrong.err);
    let scope = ran(program(&here, &["token", "add", "crm", "--scope", "everything"]));
    assert!(scope.code == 2 && scope.err.contains("use submit, read, act or all"), "{}", scope.err);
    assert!(scope.out.is_empty(), "errors go to stderr");
}
