//! What the grades of a risk, the table between them and its levels mean in this company.

use sonae_domain::{Answer, Grade, RiskBands, RiskLevel, likelihood};
use sonae_guide::risk_bands;

use super::Binder;
use crate::block::{Align, Block, Column, Table, Text, plain, strong};

/// The values that importance times likelihood can have.
const VALUES: [u8; 6] = [1, 2, 3, 4, 6, 9];
/// The worksheet on which a company says it in its own words.
const SCALES: &str = "risk-scales";

impl Binder<'_> {
    pub(super) fn risk_scales(&self) -> Vec<Block> {
        vec![self.grades(), self.likelihoods(), self.levels_of_risk()]
    }

    fn scale_table(&self, caption: &str, columns: Vec<Column>, rows: Vec<Vec<Text>>) -> Block {
        Block::Table(Table {
            caption: match caption {
                "" => Text::new(),
                caption => plain(self.risk_words(caption, &[])),
            },
            continued: self.text("doc-continued"),
            columns,
            rows,
            ..Table::default()
        })
    }

    fn scale_column(&self, head: &str, align: Align) -> Column {
        Column {
            head: plain(self.text(head)),
            align,
        }
    }

    /// What the company says, or the words that come with the program.
    fn meaning(&self, field: &str, usual: &str) -> Text {
        let own = self
            .file
            .answers
            .get(SCALES, field)
            .and_then(Answer::text)
            .map(str::trim)
            .filter(|own| !own.is_empty());
        plain(own.map_or_else(|| self.text(usual), str::to_owned))
    }

    fn grades(&self) -> Block {
        let scales = ["importance", "threat", "vulnerability"];
        let mut columns = vec![self.risk_column("grade", Align::Center)];
        columns.extend(scales.map(|scale| self.scale_column(&format!("risk-{scale}"), Align::Left)));
        let rows = Grade::ALL.map(|grade| {
            let value = grade.value();
            let mut row = vec![strong(&plain(value.to_string()))];
            row.extend(scales.map(|scale| {
                let usual = format!("risk-{scale}.option-{value}-note");
                self.meaning(&format!("{scale}-{value}"), &usual)
            }));
            row
        });
        self.scale_table("", columns, rows.into())
    }

    /// The likelihood for each pair of threat and vulnerability.
    fn likelihoods(&self) -> Block {
        let (threat, vulnerability) = (self.text("risk-threat"), self.text("risk-vulnerability"));
        let named = |name: &str, grade: Grade| {
            let value = grade.value().to_string();
            plain(self.risk_words("scale-graded", &[("name", name), ("value", &value)]))
        };
        let mut columns = vec![Column {
            head: Text::new(),
            align: Align::Left,
        }];
        columns.extend(Grade::ALL.map(|grade| Column {
            head: named(&vulnerability, grade),
            align: Align::Center,
        }));
        let rows = Grade::ALL.map(|own| {
            let mut row = vec![strong(&named(&threat, own))];
            row.extend(Grade::ALL.map(|weak| plain(likelihood(own, weak).value().to_string())));
            row
        });
        let mut table = self.scale_table("scale-likelihood", columns, rows.into());
        if let Block::Table(table) = &mut table {
            table.widths = vec![1.0; 4];
        }
        table
    }

    fn levels_of_risk(&self) -> Block {
        let columns = vec![
            self.risk_column("size", Align::Center),
            self.risk_column("scale-value", Align::Left),
            self.risk_column("scale-means", Align::Left),
        ];
        let bands = risk_bands(&self.file.answers);
        let rows = RiskLevel::ALL.map(|level| {
            let id = level.id();
            let (figured, judged) = (
                self.text(&format!("risk-level.option-{id}")),
                self.text(&format!("risk-judged.option-{id}")),
            );
            let name = if figured == judged {
                figured
            } else {
                self.risk_words("scale-level", &[("figured", &figured), ("judged", &judged)])
            };
            let values: Vec<String> = values(bands, level).iter().map(u8::to_string).collect();
            let values = match values.as_slice() {
                [] => "—".to_owned(),
                values => self.listed(values),
            };
            let usual = format!("risk-level.option-{id}-note");
            vec![
                strong(&plain(name)),
                plain(values),
                self.meaning(&format!("level-{id}"), &usual),
            ]
        });
        self.scale_table("scale-levels", columns, rows.into())
    }
}

/// The values that lie in a level, the least first.
pub(super) fn values(bands: RiskBands, level: RiskLevel) -> Vec<u8> {
    VALUES
        .into_iter()
        .filter(|value| bands.level(*value) == level)
        .collect()
}
