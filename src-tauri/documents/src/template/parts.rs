//! The parts that papers share: head, facts, articles, signature.

use sonae_content::{ApprovalDefinition, Class, ParagraphDefinition};
use sonae_domain::Lang;

use super::Binder;
use crate::block::{Approval, Block, ClauseParagraph, Span, Text, plain};

impl Binder<'_> {
    pub(super) fn head(&self, approvals: &[ApprovalDefinition]) -> Block {
        let id = &self.definition.id;
        let class = (self.definition.class != Class::Public).then(|| self.text("doc-class-internal"));
        let approvals = approvals
            .iter()
            .map(|approval| Approval {
                label: self.text(&format!("doc-approval-{}", approval.id)),
                role: plain(self.role(&approval.person)),
                date: self.text("doc-approval-date"),
            })
            .collect();
        Block::Head {
            class,
            over: self.prose(&format!("{id}.over")),
            title: plain(self.text(id)),
            under: self.prose(&format!("{id}.under")),
            approvals,
        }
    }

    pub(super) fn fact(&self, item: &str) -> (Text, Text) {
        let label = plain(self.text(&format!("{}.fact-{item}", self.definition.id)));
        let value = match item {
            "number" => plain(self.definition.number.as_str()),
            "version" => plain(self.version()),
            _ => self
                .definition
                .slots
                .get(item)
                .map(|slot| self.slot(slot))
                .unwrap_or_default(),
        };
        (label, value)
    }

    pub(super) fn clause(&self, id: &str, paragraphs: &[ParagraphDefinition], number: usize) -> Block {
        let key = self.key(id);
        let heading: String = self.prose(&key).into_iter().map(|span| span.text).collect();
        let number = number.to_string();
        let args = [("number", number.as_str()), ("heading", heading.as_str())];
        let heading = self
            .content
            .words
            .get(self.lang, "doc-clause", &args)
            .unwrap_or(heading);
        let paragraphs = paragraphs
            .iter()
            .filter(|paragraph| {
                paragraph
                    .when
                    .as_ref()
                    .is_none_or(|rule| rule.holds(&self.file.answers))
            })
            .map(|paragraph| ClauseParagraph {
                text: self.prose(&format!("{key}.{}", paragraph.id)),
                items: self
                    .held(&paragraph.items)
                    .map(|item| self.prose(&format!("{key}.{}", item.id)))
                    .collect(),
            })
            .collect();
        Block::Clause {
            anchor: id.to_owned(),
            heading: plain(heading),
            paragraphs,
        }
    }

    pub(super) fn signature(&self, date: &str, person: &str) -> Block {
        let mut enacted = plain(self.text("doc-enacted"));
        enacted.push(Span {
            text: if self.lang == Lang::Ja { "　" } else { " " }.into(),
            ..Span::default()
        });
        enacted.extend(self.answer(date));
        Block::Signature {
            date: enacted,
            company: self.answer("company.name"),
            role: plain(self.role(person)),
            name: self.answer(person),
            caption: self.text("doc-signature"),
            seal: self.text("doc-seal"),
        }
    }
}
