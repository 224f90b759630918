//! The specimens as files to look at: `cargo test -p sonae-documents --test print -- --ignored`.

#![allow(clippy::expect_used, clippy::unwrap_used)]

mod specimen;

use sonae_documents::{docx, lay_out, pdf, xlsx};

#[test]
#[ignore = "makes files to look at, in the folder for tests' files under target"]
fn print_every_specimen() {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("specimens");
    std::fs::create_dir_all(&folder).unwrap();
    for (name, document) in specimen::all() {
        let layout = lay_out(&document);
        let file = pdf::write(&document, &layout, &mut |_, _| true).expect("the PDF is written");
        std::fs::write(folder.join(format!("{name}.pdf")), file).unwrap();
        let file = docx::write(&document).expect("the Word file is written");
        std::fs::write(folder.join(format!("{name}.docx")), file).unwrap();
        let file = xlsx::write(&document).expect("the Excel file is written");
        std::fs::write(folder.join(format!("{name}.xlsx")), file).unwrap();
    }
}
