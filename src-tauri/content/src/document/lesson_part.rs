use serde::Deserialize;

/// A paper about a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LessonPart {
    /// The slides, one a page.
    Slides,
    /// What those who come take along to read.
    Handout,
    /// Cards to cut out, with the three dos.
    Card,
}

impl LessonPart {
    /// The words that it says beside those of the lesson.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            LessonPart::Slides => &[
                "number",
                "idea",
                "why",
                "example",
                "look",
                "signs",
                "genuine",
                "do-1",
                "do-2",
                "do-3",
                "story",
                "ask",
                "wrong",
                "take-away",
                "officer",
                "officer-unnamed",
            ],
            LessonPart::Handout => &[
                "number",
                "idea",
                "dos",
                "wrong",
                "name",
                "date",
                "notes",
                "officer",
                "officer-unnamed",
            ],
            LessonPart::Card => &["cut-print", "turn-to", "officer", "officer-unnamed"],
        }
    }
}
