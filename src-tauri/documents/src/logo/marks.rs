use std::sync::Arc;

use super::Logo;

/// What stands at the head of the first page beside the words: the company's logo or, in its place, whoever helped to
/// make the paper. Neither is a part of what a document says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Marks {
    /// The company's logo.
    pub logo: Option<CompanyMark>,
    /// The letterhead of an advisor. It takes the place of the logo.
    pub letterhead: Option<Letterhead>,
}

impl Marks {
    /// Whether anything is printed.
    pub(crate) fn any(&self) -> bool {
        self.logo.is_some() || self.letterhead.is_some()
    }

    /// The picture that is printed, if any.
    pub(crate) fn picture(&self) -> Option<&Arc<Logo>> {
        match &self.letterhead {
            Some(letterhead) => letterhead.logo.as_ref(),
            None => self.logo.as_ref().map(|mark| &mark.logo),
        }
    }
}

/// The logo of the company whose paper it is.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyMark {
    /// The picture.
    pub logo: Arc<Logo>,
    /// What it is to a reader who cannot see it: しおさい商店のロゴ.
    pub alt: String,
}

/// Who helped to make a paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Letterhead {
    /// The name in one or two lines, printed at the head beside the logo.
    pub names: Vec<String>,
    /// Their logo.
    pub logo: Option<Arc<Logo>>,
    /// The line of the footer: 作成支援：… with where to reach them.
    pub foot: String,
    /// The same without that, for papers that have no room for it.
    pub foot_short: String,
}
