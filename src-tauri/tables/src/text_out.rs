use crate::LedgerColumn;
use crate::ledger::{Ledger, Out};
use crate::text::guarded;

/// The ledger as comma-separated text that Excel opens as it is: UTF-8 with the mark that says so. Cells that a
/// spreadsheet would take for a formula are guarded.
pub fn write_csv(ledger: &Ledger) -> Vec<u8> {
    let mut text = String::from('\u{feff}');
    let names = LedgerColumn::written().map(|column| ledger.name(column).to_owned());
    write_row(names, &mut text);
    for asset in &ledger.assets {
        let cells = LedgerColumn::written().map(|column| match ledger.cell(column, asset) {
            Out::Nothing => String::new(),
            Out::Text(text) => guarded(&text),
            Out::Number(number) => number.to_string(),
            Out::Day(day) => day.to_string(),
        });
        write_row(cells, &mut text);
    }
    text.into_bytes()
}

fn write_row(cells: impl Iterator<Item = String>, text: &mut String) {
    for (at, cell) in cells.enumerate() {
        if at > 0 {
            text.push(',');
        }
        // A quote only where it is needed: the file may be read by a person too.
        match cell.contains(['"', ',', '\n', '\r', ';', '\t']) {
            true => {
                text.push('"');
                text.push_str(&cell.replace('"', "\"\""));
                text.push('"');
            }
            false => text.push_str(&cell),
        }
    }
    text.push_str("\r\n");
}
