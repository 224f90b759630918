//! What was read out of a newer file, as a text that people can read: what is known here in its words, all else under the
//! names it has in the file.

use std::collections::BTreeMap;

use serde_json::{Map, Value};
use sonae_content::Content;
use sonae_domain::Lang;
use sonae_store::{NewerContents, NewerTable};

/// Tables that tell how the file came to be, not what the company wrote. They are in the JSON.
const BEHIND: [&str; 6] = ["meta", "edit", "change", "blob", "merge", "sheet_row"];

pub(crate) struct NewerText<'a> {
    content: &'a Content,
    lang: Lang,
    /// Digest of what is kept → the name of its file.
    kept: BTreeMap<&'a str, &'a str>,
    /// Line of a table in a worksheet → which table.
    rows: BTreeMap<&'a str, &'a str>,
}

impl<'a> NewerText<'a> {
    pub(crate) fn of(content: &'a Content, lang: Lang, contents: &'a NewerContents) -> Self {
        let lines = |table: &str| {
            let found = contents.tables.iter().find(|one| one.name == table);
            found.map(|table| table.rows.as_slice()).unwrap_or_default()
        };
        let pairs = |table: &str, key: &str, value: &str| -> BTreeMap<&'a str, &'a str> {
            let pair = |row: &'a Map<String, Value>| Some((text(row, key)?, text(row, value)?));
            lines(table).iter().filter_map(pair).collect()
        };
        NewerText {
            content,
            lang,
            kept: pairs("blob", "sha256", "bytes"),
            rows: pairs("sheet_row", "id", "field"),
        }
    }

    /// The whole text: a heading for each table, a block for each of its lines.
    pub(crate) fn write(&self, head: &str, contents: &NewerContents) -> String {
        let mut out = format!("{head}\n");
        let told = contents
            .tables
            .iter()
            .filter(|table| !table.rows.is_empty() && !BEHIND.contains(&table.name.as_str()));
        for table in told {
            let kind = table.name.replace('_', "-");
            let name = self.word(&format!("log-kind-{kind}")).unwrap_or(kind);
            out.push_str(&format!("\n\n■ {name} ({})\n", table.rows.len()));
            match table.name.as_str() {
                "answer" => self.answers(table, &mut out),
                _ => self.records(table, &mut out),
            }
        }
        out
    }

    fn answers(&self, table: &NewerTable, out: &mut String) {
        for row in &table.rows {
            let worksheet = text(row, "worksheet").unwrap_or_default();
            let field = text(row, "field").unwrap_or_default();
            let within = text(row, "row").unwrap_or_default();
            let id = match self.rows.get(within) {
                Some(table) => format!("{worksheet}-{table}-{field}"),
                None => format!("{worksheet}-{field}"),
            };
            let question = self.word(&format!("{id}.label")).or_else(|| self.word(&id));
            let value = row.get("value").unwrap_or(&Value::Null);
            let mut said = String::new();
            self.value(Some(&id), value, &mut said);
            out.push_str(&format!("\n{}\n    {said}\n", question.unwrap_or(id)));
        }
    }

    fn records(&self, table: &NewerTable, out: &mut String) {
        for row in &table.rows {
            out.push('\n');
            for (column, value) in row.iter().filter(|(_, value)| is_something(value)) {
                self.column(column, value, 0, out);
            }
        }
    }

    fn column(&self, column: &str, value: &Value, depth: usize, out: &mut String) {
        let indent = "    ".repeat(depth);
        let name = self.word(&format!("log-field-{column}"));
        let name = name.as_deref().unwrap_or(column);
        if let Value::Object(parts) = value {
            // What is kept in one piece in the file is no heading of its own.
            let depth = match column {
                "sheet" => depth,
                _ => {
                    out.push_str(&format!("{indent}{name}:\n"));
                    depth + 1
                }
            };
            for (column, value) in parts.iter().filter(|(_, value)| is_something(value)) {
                self.column(column, value, depth, out);
            }
        } else {
            let mut said = String::new();
            self.value(None, value, &mut said);
            out.push_str(&format!(
                "{indent}{name}: {}\n",
                said.replace('\n', &format!("\n{indent}    "))
            ));
        }
    }

    /// A value in words; of an answer with the words of its choices.
    fn value(&self, question: Option<&str>, value: &Value, out: &mut String) {
        match value {
            Value::Null => {}
            Value::String(text) => {
                let choice = question.and_then(|id| self.word(&format!("{id}.option-{text}")));
                out.push_str(choice.as_deref().unwrap_or(text));
                if let Some(file) = self.kept.get(text.as_str()) {
                    out.push_str(&format!(" ({file})"));
                }
            }
            Value::Array(values) => {
                for (at, value) in values.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { " / " });
                    self.value(question, value, out);
                }
            }
            Value::Object(parts) if parts.contains_key("unknown") => {
                out.push_str(&self.content.words.text(self.lang, "word-unknown"));
            }
            Value::Bool(yes) => {
                let word = if *yes { "word-yes" } else { "word-no" };
                out.push_str(&self.content.words.text(self.lang, word));
            }
            other => out.push_str(&other.to_string()),
        }
    }

    fn word(&self, id: &str) -> Option<String> {
        self.content.words.get(self.lang, id, &[])
    }
}

fn text<'a>(row: &'a Map<String, Value>, column: &str) -> Option<&'a str> {
    row.get(column).and_then(Value::as_str)
}

fn is_something(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty(),
        Value::Array(values) => !values.is_empty(),
        Value::Object(parts) => !parts.is_empty(),
        _ => true,
    }
}
