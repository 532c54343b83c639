//! The `wegwijs` program; everything is in the library.

fn main() -> std::process::ExitCode {
    wegwijs::cli::main()
}
