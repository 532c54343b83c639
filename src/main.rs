//! The `wegwijs` program; everything is in the library.

/// That C library's own asks the system for memory again and again: `show` had 939 page faults with it, and has 411.
#[cfg(target_env = "musl")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    wegwijs::cli::main()
}
