use serde::Deserialize;

/// A part of the papers about a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DrillPart {
    /// For whoever leads an exercise: what is read aloud when, and what is looked for.
    Script,
    /// Cards for the seats, to cut out.
    Seats,
    /// For whoever watches: what to look for, with room to write.
    Observer,
    /// What people mark: the messages as pictures, with boxes.
    Form,
    /// What is right, message by message.
    Solution,
    /// What was held when with whom.
    Facts,
    /// What came of it, in figures.
    Figures,
    /// What is to be done, by whom, until when.
    Findings,
    /// What else there is to say, or lines to write on.
    Remarks,
    /// Who took part.
    People,
}

impl DrillPart {
    /// The ends of the ids of its words, `drill-paper-<end>`.
    pub(super) fn words(self) -> &'static [&'static str] {
        match self {
            DrillPart::Script => &[
                "script",
                "number",
                "on",
                "leader",
                "observer",
                "people",
                "no-day",
                "before",
                "before-room",
                "before-cards",
                "before-clock",
                "before-calls",
                "read-first",
                "setting",
                "time",
                "reaches",
                "all",
                "ask",
                "look-for",
                "end",
                "back",
                "twist",
                "source",
            ],
            DrillPart::Seats => &["cut", "seat-foot", "seat-open"],
            DrillPart::Observer => &[
                "observer-sheet",
                "observer-how",
                "col-look",
                "col-done",
                "col-minute",
                "col-note",
                "time",
                "done-box",
                "observer-lines",
            ],
            DrillPart::Form => &[
                "form-under",
                "form-how",
                "name",
                "date",
                "message",
                "report",
                "ignore",
                "follow",
                "why",
            ],
            DrillPart::Solution => &[
                "solution",
                "solution-how",
                "col-number",
                "col-message",
                "col-answer",
                "col-signs",
                "genuine",
                "false",
                "solution-unsure",
            ],
            DrillPart::Facts => &[
                "kind",
                "kind-phishing",
                "kind-table-top",
                "exercise",
                "on",
                "leader",
                "observer",
                "people",
                "count-people",
                "count-mails",
                "no-day",
                "not-held",
            ],
            DrillPart::Figures => &[
                "sum-table-top",
                "sum-phishing",
                "none-seen",
                "none-said",
                "col-look",
                "col-how",
                "col-minute",
                "col-note",
                "state-in-time",
                "state-late",
                "state-done",
                "state-missed",
                "state-open",
                "minutes",
                "col-number",
                "col-message",
                "col-kind",
                "report-short",
                "ignore-short",
                "follow-short",
                "open-short",
                "genuine",
                "false",
                "time",
                "share",
            ],
            DrillPart::Findings => &[
                "col-what",
                "col-owner",
                "col-due",
                "col-stands",
                "finding-done",
                "finding-open",
                "finding-late",
            ],
            DrillPart::Remarks => &[],
            DrillPart::People => &["col-name", "col-role", "col-seat", "who-heads"],
        }
    }
}
