//! The parts that papers share: head, facts, articles, signature.

use sonae_content::{ApprovalDefinition, Class};
use sonae_domain::Lang;

use super::Binder;
use crate::block::{Approval, Block, Span, Text, plain};

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
