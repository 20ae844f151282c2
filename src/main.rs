//! The command line: wiring, nothing else.

fn main() -> std::process::ExitCode {
    rightsdesk::commands::main()
}
