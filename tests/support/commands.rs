//! The commands that there are, from the program itself.

/// Every command, by the words that call it; the program itself by none.
pub fn commands() -> Vec<Vec<String>> {
    fn below(command: &clap::Command, path: &[String], all: &mut Vec<Vec<String>>) {
        all.push(path.to_vec());
        for sub in command.get_subcommands() {
            below(sub, &[path, &[sub.get_name().to_owned()]].concat(), all);
        }
    }
    let mut all = Vec::new();
    below(&wegwijs::cli::command(None), &[], &mut all);
    all
}

/// The command that these words call, with everything that it takes.
pub fn described(path: &[String]) -> clap::Command {
    let mut root = wegwijs::cli::command(None);
    root.build();
    let found = path
        .iter()
        .fold(&root, |command, name| command.find_subcommand(name).unwrap());
    found.clone()
}
