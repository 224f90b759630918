//! The register of information: its lines as IPA's ledger has them, and the scale by which they are rated.

use sonae_domain::{
    Answer, Aspect, Grade, Importance, ImportanceRule, InformationAsset, Lang, PersonalData, importance,
};

use super::{Binder, dates};
use crate::block::{Align, Block, Column, Span, Table, Text, plain};

/// Rows to write in by hand where the register is empty.
const BLANK_ROWS: usize = 6;

impl Binder<'_> {
    pub(super) fn asset_register(&self) -> Block {
        let mut columns: Vec<Column> = [
            ("asset-name", Align::Left),
            ("asset-note", Align::Left),
            ("asset-users", Align::Left),
            ("doc-asset-managed", Align::Left),
            ("asset-kept", Align::Left),
            ("asset-personal-short", Align::Left),
            ("asset-retention", Align::Left),
            ("asset-registered", Align::Left),
        ]
        .map(|(head, align)| self.head_of(head, align))
        .into();
        columns.extend(
            Aspect::ALL.map(|aspect| self.head_of(&format!("asset-{}.short", aspect.id()), Align::Center)),
        );
        columns.push(self.head_of("asset-importance", Align::Center));
        let mut rows: Vec<Vec<Text>> = Vec::new();
        // Lines of one kind of work stand under its name, which would need a column otherwise; under one name even where
        // they were registered at different times.
        let mut works: Vec<&str> = Vec::new();
        for asset in &self.file.assets {
            if !works.contains(&asset.business.trim()) {
                works.push(asset.business.trim());
            }
        }
        for work in works {
            rows.push(vec![plain(match work {
                "" => self.text("doc-asset-no-business"),
                name => name.to_owned(),
            })]);
            let own = self
                .file
                .assets
                .iter()
                .filter(|asset| asset.business.trim() == work);
            rows.extend(own.map(|asset| self.asset(asset)));
        }
        if rows.is_empty() {
            rows = vec![vec![Text::new(); columns.len()]; BLANK_ROWS];
        }
        Block::Table(Table {
            columns,
            rows,
            continued: self.text("doc-continued"),
            ..Table::default()
        })
    }

    /// What each grade of each side means.
    pub(super) fn asset_scale(&self) -> Block {
        let mut columns = vec![self.head_of("doc-asset-grade", Align::Left)];
        columns
            .extend(Aspect::ALL.map(|aspect| self.head_of(&format!("asset-{}", aspect.id()), Align::Left)));
        let rows = Grade::ALL.map(|grade| {
            // The grades have the same names on all sides.
            let mut row = vec![plain(
                self.text(&format!("asset-confidentiality.option-{}", grade.value())),
            )];
            row.extend(Aspect::ALL.map(|aspect| {
                let key = format!("asset-{}.option-{}-note", aspect.id(), grade.value());
                plain(self.text(&key))
            }));
            row
        });
        Block::Table(Table {
            columns,
            rows: rows.into(),
            ..Table::default()
        })
    }

    fn head_of(&self, id: &str, align: Align) -> Column {
        Column {
            head: plain(self.text(id)),
            align,
        }
    }

    fn asset(&self, asset: &InformationAsset) -> Vec<Text> {
        let owner = asset.owner.as_ref().and_then(|id| self.file.person(id.as_str()));
        let medium = asset
            .medium
            .map(|medium| self.text(&format!("asset-medium.option-{}", medium.id())));
        let registered = asset.registered.map(|day| dates::in_cell(day, self.lang));
        let owner = owner.map(|person| person.called().to_owned());
        let mut cells: Vec<Text> = [
            asset.name.clone(),
            asset.note.clone(),
            asset.users.clone(),
            self.both(Some(asset.department.clone()), owner),
            self.both(medium, Some(self.place(asset))),
            self.personal(asset),
            asset.retention.clone(),
            registered.unwrap_or_default(),
        ]
        .map(plain)
        .into();
        cells.extend(Aspect::ALL.map(|aspect| match asset.grade(aspect) {
            Some(grade) => plain(grade.value().to_string()),
            None => Text::new(),
        }));
        cells.push(self.importance(asset));
        cells
    }

    /// The place, with the devices, systems and services that it does not name already.
    pub(super) fn place(&self, asset: &InformationAsset) -> String {
        let [worksheet, field] = InformationAsset::INVENTORY;
        let rows = self.file.answers.rows(worksheet, field);
        let mut parts = vec![asset.place.trim()];
        for id in &asset.kept_on {
            let row = rows.iter().find(|row| row.id == *id);
            if let Some(Answer::Text(name)) = row.and_then(|row| row.fields.get("name"))
                && !asset.place.contains(name.trim())
            {
                parts.push(name.trim());
            }
        }
        parts.retain(|part| !part.is_empty());
        parts.join(&self.text("frame-comma"))
    }

    /// Two things in one cell.
    fn both(&self, first: Option<String>, second: Option<String>) -> String {
        let parts: Vec<String> = [first, second]
            .into_iter()
            .flatten()
            .filter(|part| !part.trim().is_empty())
            .collect();
        parts.join(match self.lang {
            Lang::Ja => "：",
            Lang::En => ": ",
        })
    }

    fn personal(&self, asset: &InformationAsset) -> String {
        let word = |id: &str| self.text(&format!("asset-personal-short.option-{id}"));
        match &asset.personal {
            None => String::new(),
            Some(kinds) if kinds.is_empty() => word("none"),
            Some(kinds) => {
                let words: Vec<String> = PersonalData::ALL
                    .iter()
                    .filter(|kind| kinds.contains(kind))
                    .map(|kind| word(kind.id()))
                    .collect();
                words.join(&self.text("frame-comma"))
            }
        }
    }

    /// The figure in bold, with the mark of the rule that gave it where that is not the greatest grade.
    fn importance(&self, asset: &InformationAsset) -> Text {
        let Some(Importance { value, rule }) = importance(asset) else {
            return plain(self.text("doc-asset-open"));
        };
        let mark = match rule {
            ImportanceRule::PersonalData => "※",
            ImportanceRule::Vital => "★",
            ImportanceRule::Greatest(_) => "",
        };
        vec![Span {
            text: format!("{}{mark}", value.value()),
            bold: true,
            ..Span::default()
        }]
    }
}
