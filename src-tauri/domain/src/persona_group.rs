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
    /// What an own viewpoint is called: 来る時間. Empty for the others, and until it is named.
    pub own_view: String,
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
    /// Another respect; [`PersonaGroup::own_view`] names it.
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

/// How each group stands: by viewpoint, own ones by name as they were added, and as the groups were added within one.
pub fn group_standings(file: &CompanyFile) -> Vec<GroupStanding> {
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
    viewpoints(&file.persona_groups)
        .into_iter()
        .flat_map(|(_, _, groups)| groups)
        .map(standing)
        .collect()
}

/// The groups under the viewpoints that they were found from: the source's four, then own ones by name, each in the
/// order in which it was added. A viewpoint without groups is left out.
pub fn viewpoints(groups: &[PersonaGroup]) -> Vec<(Viewpoint, &str, Vec<&PersonaGroup>)> {
    let mut found: Vec<(Viewpoint, &str, Vec<&PersonaGroup>)> = Vec::new();
    for view in Viewpoint::ALL {
        for group in groups.iter().filter(|group| group.view == view) {
            let own = match view {
                Viewpoint::Own => group.own_view.trim(),
                _ => "",
            };
            match found
                .iter_mut()
                .find(|(other, name, _)| *other == view && *name == own)
            {
                Some((_, _, groups)) => groups.push(group),
                None => found.push((view, own, vec![group])),
            }
        }
    }
    found
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
            ..PersonaGroup::default()
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

    #[test]
    fn own_viewpoints_stand_apart_by_their_names() {
        let group = |id: &str, view, own_view: &str| PersonaGroup {
            id: id.into(),
            view,
            own_view: own_view.into(),
            name: id.to_owned(),
        };
        let groups = [
            group("morning", Viewpoint::Own, "来る時間"),
            group("first", Viewpoint::Own, ""),
            group("near", Viewpoint::Region, "left over"),
            group("evening", Viewpoint::Own, "来る時間 "),
        ];
        let found: Vec<String> = viewpoints(&groups)
            .into_iter()
            .map(|(_, own, groups)| {
                let ids: Vec<&str> = groups.iter().map(|group| group.id.as_str()).collect();
                format!("{own}:{}", ids.join(","))
            })
            .collect();
        assert_eq!(found, [":near", "来る時間:morning,evening", ":first"]);
    }
}
