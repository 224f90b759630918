use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_domain::{
    Approval, ApprovalMethod, Comment, CommentId, DocumentCare, Lang, PersonId, Stage, Strictness,
};
use ts_rs::TS;

use super::{Added, Stored, id_or_new};
use crate::call::Call;
use crate::error::WireError;
use crate::file;

/// Who sees to a document. How far it is, is said by commands of their own.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct PutDocumentCare {
    /// The document.
    pub document: String,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// When it is looked at again, `YYYY-MM-DD`.
    #[ts(type = "string | null")]
    pub next_review: Option<Date>,
    /// Who gets it.
    pub distribution: String,
    /// How strict it is written; null: as the company's rules in general.
    pub strictness: Option<Strictness>,
}

/// Moves a document between being written and being looked at. What was approved is so no longer.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SetDocumentStage {
    /// The document.
    pub document: String,
    /// Whether others look at it now.
    pub review: bool,
}

/// Something to say about a document.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CommentDocument {
    /// The document.
    pub document: String,
    /// By whom, by name.
    pub by: String,
    /// The key of the passage that it is about; empty for the whole document.
    pub clause: String,
    /// The words.
    pub text: String,
}

/// Says of a comment whether it has been dealt with.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct SettleComment {
    /// The document.
    pub document: String,
    /// The comment.
    pub comment: String,
    /// Whether it has.
    pub settled: bool,
}

/// Names a comment.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct CommentArgs {
    /// The document.
    pub document: String,
    /// The comment.
    pub comment: String,
}

/// That somebody has approved a document as it is now.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct ApproveDocument {
    /// The document.
    pub document: String,
    /// The language in which it was read.
    pub lang: Lang,
    /// Who, by name.
    pub name: String,
    /// In which role.
    pub role: String,
    /// On which day; today when nothing is said.
    #[ts(type = "string | null")]
    pub on: Option<Date>,
    /// In which way.
    pub method: ApprovalMethod,
}

/// Stores who sees to a document, when it is looked at again and who gets it.
pub fn put_document_care(call: &Call<'_>, args: PutDocumentCare) -> Result<Stored, WireError> {
    change(call, "document-care", &args.document, |care| {
        care.owner = args.owner;
        care.next_review = args.next_review;
        care.distribution = args.distribution.trim().to_owned();
        care.strictness = args.strictness;
        Ok(())
    })
}

/// Begins or ends that others look at a document.
pub fn set_document_stage(call: &Call<'_>, args: SetDocumentStage) -> Result<Stored, WireError> {
    change(call, "document-stage", &args.document, |care| {
        care.stage = if args.review { Stage::Review } else { Stage::Draft };
        care.approval = None;
        Ok(())
    })
}

/// Adds a comment. A document that somebody comments on is being looked at.
pub fn comment_document(call: &Call<'_>, args: CommentDocument) -> Result<Added, WireError> {
    let text = args.text.trim().to_owned();
    if text.is_empty() {
        return Err(WireError::new("comment-empty"));
    }
    let id = CommentId(id_or_new(""));
    let comment = Comment {
        id: id.clone(),
        on: call.api.today(),
        by: args.by.trim().to_owned(),
        clause: args.clause,
        text,
        settled: false,
    };
    change(call, "document-comment", &args.document, |care| {
        care.comments.push(comment);
        if care.stage == Stage::Draft {
            care.stage = Stage::Review;
        }
        Ok(())
    })?;
    Ok(call.added(id))
}

/// Says of a comment whether it has been dealt with.
pub fn settle_comment(call: &Call<'_>, args: SettleComment) -> Result<Stored, WireError> {
    change(call, "document-comment-settled", &args.document, |care| {
        let own = care
            .comments
            .iter_mut()
            .find(|own| own.id.as_str() == args.comment);
        own.ok_or_else(|| WireError::new("not-found").with("id", &args.comment))?
            .settled = args.settled;
        Ok(())
    })
}

/// Removes a comment; it can be taken back.
pub fn remove_comment(call: &Call<'_>, args: CommentArgs) -> Result<Stored, WireError> {
    change(call, "document-comment-removed", &args.document, |care| {
        let before = care.comments.len();
        care.comments.retain(|own| own.id.as_str() != args.comment);
        match care.comments.len() < before {
            true => Ok(()),
            false => Err(WireError::new("not-found").with("id", &args.comment)),
        }
    })
}

/// Stores that somebody has approved a document as it is now: it counts until the document says something else.
pub fn approve_document(call: &Call<'_>, args: ApproveDocument) -> Result<Stored, WireError> {
    let name = args.name.trim().to_owned();
    if name.is_empty() {
        return Err(WireError::new("approval-nameless"));
    }
    let company = call.file()?;
    let today = call.api.today();
    let bound = file::bind(&company, &args.document, None, args.lang, today)?;
    if !bound.missing.is_empty() {
        return Err(WireError::new("document-incomplete").with("count", bound.missing.len()));
    }
    change(call, "document-approved", &args.document, |care| {
        care.stage = Stage::Approved;
        care.approval = Some(Approval {
            name,
            role: args.role.trim().to_owned(),
            on: args.on.unwrap_or(today),
            method: args.method,
            digest: bound.digest,
            lang: args.lang,
        });
        Ok(())
    })
}

/// Changes what is said of a document in one edit.
fn change(
    call: &Call<'_>,
    label: &str,
    document: &str,
    change: impl FnOnce(&mut DocumentCare) -> Result<(), WireError>,
) -> Result<Stored, WireError> {
    if call.content().document(document).is_none() {
        return Err(WireError::new("not-found").with("id", document));
    }
    let mut care = call.file()?.document(document);
    change(&mut care)?;
    call.edit(label, |edit| edit.put_document_care(&care))?;
    Ok(call.stored())
}
