//! Sets the sample documents as PDF, SVG and text, to be looked at: `cargo run --example specimen -- out`.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use std::path::PathBuf;
use std::time::Instant;

use sonae_documents::{lay_out, pdf, svg, text};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "out".into()));
    std::fs::create_dir_all(&out)?;
    for (name, document) in specimen::all() {
        let start = Instant::now();
        let layout = lay_out(&document);
        let laid = start.elapsed();
        let bytes = pdf::write(&document, &layout, &mut |_, _| true)?;
        let all = start.elapsed();
        println!(
            "{name}: {} pages, {} kB, layout {laid:?}, all {all:?}",
            layout.pages.len(),
            bytes.len() / 1024
        );
        std::fs::write(out.join(format!("{name}.pdf")), bytes)?;
        std::fs::write(out.join(format!("{name}.txt")), text::pages(&layout))?;
        for (number, page) in svg::pages(&layout).iter().enumerate() {
            std::fs::write(out.join(format!("{name}-{}.svg", number + 1)), page)?;
        }
        for uncovered in &layout.uncovered {
            println!("  no font has {:?} in {}", uncovered.character, uncovered.place);
        }
    }
    Ok(())
}
