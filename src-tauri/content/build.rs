//! The assets are embedded by a macro that Cargo cannot see through: say here what it depends on.
fn main() {
    for folder in [
        "catalogue",
        "worksheets",
        "documents",
        "courses",
        "papers",
        "locales",
        "samples",
    ] {
        println!("cargo::rerun-if-changed=../../assets/{folder}");
    }
}
