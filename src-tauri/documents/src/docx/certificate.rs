//! A certificate in Word: the same words in the same order, without the frame of the printed page.

use super::Writer;
use super::paragraph::Paragraph;
use super::run::{runs, said};
use crate::block::{Align, Certificate, plain};

impl Writer<'_> {
    pub(super) fn certificate(&mut self, certificate: &Certificate) {
        let middle = |style: &'static str| Paragraph {
            align: Some(Align::Center),
            ..Paragraph::new(style)
        };
        self.put(middle("Title"), &runs(&certificate.title));
        if !said(&certificate.role).is_empty() {
            self.put(middle("Subtitle"), &runs(&certificate.role));
        }
        self.put(middle("SignatureName"), &runs(&certificate.name));
        self.put(Paragraph::new("BodyText"), &runs(&certificate.text));
        for list in &certificate.lists {
            self.heading(2, "", &list.heading);
            for (name, day) in &list.items {
                let mut line = name.clone();
                line.extend(plain("\u{2003}"));
                line.extend(day.iter().cloned());
                self.put(Paragraph::new("TableText"), &runs(&line));
            }
        }
        self.signature(
            &certificate.date,
            (
                &certificate.company,
                &certificate.signer_role,
                &certificate.signer,
            ),
            "",
            &certificate.seal,
        );
    }
}
