//! Makes a new guide or locale part of the next build.
fn main() {
    println!("cargo:rerun-if-changed=guides");
    println!("cargo:rerun-if-changed=locales");
}
