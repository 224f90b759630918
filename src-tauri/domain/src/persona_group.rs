use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{CompanyFile, PersonaGroupId, PersonaId};

/// Customers who are alike in one respect (scope S01, grouping).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(default)]
pub struct PersonaGroup {
    /// Stays when the name changes.
    pub id: PersonaGroupId,
    /// The respect in which they are alike.
    pub view: Viewpoint,
    /// What they are called: 近くに住む人.
    pub name: String,
}

/// How customers are told apart: the four viewpoints of the source, or one's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Viewpoint {
    /// Where they come from.
    Region,
    /// How old they are.
    Age,
    /// Why they buy.
    Motive,
    /// How they buy.
    Usage,
    /// Another respect.
    #[default]
    Own,
}

impl Viewpoint {
    /// All, the source's four first.
    pub const ALL: [Viewpoint; 5] = [
        Viewpoint::Region,
        Viewpoint::Age,
        Viewpoint::Motive,
        Viewpoint::Usage,
        Viewpoint::Own,
    ];
}

/// What stands behind a group and who stands for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GroupStanding {
    /// The group.
    pub group: PersonaGroupId,
    /// How many notes were placed into it.
    #[ts(type = "number")]
    pub notes: usize,
    /// The personas that stand for it. Nobody: the group is not served yet.
    pub personas: Vec<PersonaId>,
}

/// How each group stands: by viewpoint, and as they were added within one.
pub fn group_standings(file: &CompanyFile) -> Vec<GroupStanding> {
    let of = |view: Viewpoint| {
        let groups = file.persona_groups.iter();
        groups.filter(move |group| group.view == view)
    };
    let standing = |group: &PersonaGroup| GroupStanding {
        group: group.id.clone(),
        notes: file
            .persona_notes
            .iter()
            .filter(|note| note.groups.contains(&group.id))
            .count(),
        personas: file
            .personas
            .iter()
            .filter(|persona| persona.groups.contains(&group.id))
            .map(|persona| persona.id.clone())
            .collect(),
    };
    Viewpoint::ALL.into_iter().flat_map(of).map(standing).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Persona, PersonaNote};

    #[test]
    fn a_group_that_no_persona_stands_for_is_not_served() {
        let group = |id: &str, view| PersonaGroup {
            id: id.into(),
            view,
            name: id.to_owned(),
        };
        let file = CompanyFile {
            persona_groups: vec![
                group("gift", Viewpoint::Motive),
                group("near", Viewpoint::Region),
                group("far", Viewpoint::Region),
            ],
            persona_notes: vec![PersonaNote {
                groups: vec!["gift".into(), "near".into()],
                ..PersonaNote::default()
            }],
            personas: vec![Persona {
                id: "yamada".into(),
                groups: vec!["near".into()],
                ..Persona::default()
            }],
            ..CompanyFile::default()
        };
        let found: Vec<_> = group_standings(&file)
            .into_iter()
            .map(|standing| (standing.group.0, standing.notes, standing.personas.len()))
            .collect();
        assert_eq!(
            found,
            [
                ("near".to_owned(), 1, 1),
                ("far".to_owned(), 0, 0),
                ("gift".to_owned(), 1, 0)
            ]
        );
    }
}
