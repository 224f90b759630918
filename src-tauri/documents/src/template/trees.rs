//! Who answers to whom, and who calls whom.

use sonae_diagrams::{TreeBox, told};
use sonae_domain::{Answer, Lang, Person, Row};

use super::Binder;
use crate::block::Block;
use crate::tree_picture;

/// How many people each calls.
const CALLS: usize = 2;

impl Binder<'_> {
    /// The posts of the worksheet `roles`, each beneath the one that it reports to.
    pub(super) fn org_chart(&self) -> Vec<Block> {
        let rows = self.file.answers.rows("roles", "posts");
        let above = above(rows);
        let roots: Vec<usize> = (0..rows.len()).filter(|index| above[*index].is_none()).collect();
        let boxes: Vec<TreeBox> = roots.iter().map(|root| self.post(rows, &above, *root)).collect();
        if boxes.is_empty() {
            return self.drawn_tree(&[self.usual_posts()], false, "doc-tree.reports");
        }
        self.drawn_tree(&boxes, false, "doc-tree.reports")
    }

    /// The posts that nearly every company has, with lines to write names on.
    fn usual_posts(&self) -> TreeBox {
        let post = |role: &str, below| TreeBox {
            key: role.to_owned(),
            role: self.text(&format!("roles-posts-role.option-{role}")),
            name: String::new(),
            phone: None,
            below,
        };
        let beneath = ["department", "system", "education"].map(|role| post(role, Vec::new()));
        post(
            "representative",
            vec![
                post("security-officer", beneath.to_vec()),
                post("audit", Vec::new()),
            ],
        )
    }

    fn post(&self, rows: &[Row], above: &[Option<usize>], index: usize) -> TreeBox {
        let row = &rows[index];
        let cell = |column: &str| self.cell("roles.posts", column, row);
        let (role, body) = (cell("role"), cell("body"));
        // Several departments have the same role: each is called by its own name.
        let role = match (text_of(row, "role"), body.as_str()) {
            (Some("department" | "other"), body) if !body.is_empty() => body.to_owned(),
            _ => role,
        };
        let below = (0..rows.len()).filter(|other| above[*other] == Some(index));
        TreeBox {
            key: row.id.to_string(),
            role,
            name: cell("person"),
            phone: None,
            below: below.map(|other| self.post(rows, above, other)).collect(),
        }
    }

    /// The people of the company, the first called by who sees to security, each calling two.
    pub(super) fn call_tree(&self) -> Vec<Block> {
        let mut people = self.first_to_know();
        for person in &self.file.people {
            if !people.iter().any(|own| own.id == person.id) {
                people.push(person);
            }
        }
        if people.is_empty() {
            return self.drawn_tree(&blank_calls(), true, "doc-tree.calls");
        }
        let root = self.called_from(&people, 0);
        self.drawn_tree(&[root], true, "doc-tree.calls")
    }

    fn called_from(&self, people: &[&Person], index: usize) -> TreeBox {
        let person = people[index];
        let below = (1..=CALLS)
            .map(|step| index * CALLS + step)
            .filter(|other| *other < people.len());
        TreeBox {
            key: person.id.to_string(),
            role: person.role.clone(),
            name: person.name.clone(),
            phone: Some(self.phone_of(person)),
            below: below.map(|other| self.called_from(people, other)).collect(),
        }
    }

    fn drawn_tree(&self, boxes: &[TreeBox], arrows: bool, words: &str) -> Vec<Block> {
        if boxes.is_empty() {
            return Vec::new();
        }
        let name = |own: &TreeBox| match (own.role.as_str(), own.name.as_str()) {
            ("", name) => name.to_owned(),
            (role, "") => role.to_owned(),
            (role, name) if self.lang == Lang::Ja => format!("{role}（{name}）"),
            (role, name) => format!("{role} ({name})"),
        };
        let say = |above: &TreeBox, below: &[TreeBox]| {
            let between = if self.lang == Lang::Ja { "、" } else { "; " };
            let below: Vec<String> = below.iter().map(name).collect();
            let args = [("above", name(above)), ("below", below.join(between))];
            self.say(words, &args.each_ref().map(|(key, value)| (*key, value.as_str())))
        };
        let alt = told(boxes, &say).join(if self.lang == Lang::Ja { "" } else { " " });
        let alt = if alt.is_empty() {
            boxes.iter().map(name).collect::<Vec<_>>().join(", ")
        } else {
            alt
        };
        vec![Block::Diagram {
            drawing: tree_picture(boxes, false, arrows),
            alt,
            centred: true,
        }]
    }
}

/// Boxes to fill in by hand, while nobody is named.
fn blank_calls() -> Vec<TreeBox> {
    let blank = |below| TreeBox {
        phone: Some(String::new()),
        below,
        ..TreeBox::default()
    };
    let two = || vec![blank(Vec::new()), blank(Vec::new())];
    vec![blank(vec![blank(two()), blank(two())])]
}

fn text_of<'r>(row: &'r Row, column: &str) -> Option<&'r str> {
    row.fields.get(column).and_then(Answer::text)
}

/// For each post the one that it reports to: the first with that role. Posts that would report to themselves through
/// others stand on their own.
fn above(rows: &[Row]) -> Vec<Option<usize>> {
    let mut above: Vec<Option<usize>> = rows
        .iter()
        .enumerate()
        .map(|(index, row)| {
            let to = text_of(row, "reports-to")?;
            let found = rows.iter().position(|other| text_of(other, "role") == Some(to))?;
            (found != index).then_some(found)
        })
        .collect();
    for index in 0..rows.len() {
        let mut at = above[index];
        let mut steps = 0;
        while let Some(next) = at {
            steps += 1;
            if next == index || steps > rows.len() {
                above[index] = None;
                break;
            }
            at = above[next];
        }
    }
    above
}

#[cfg(test)]
mod tests {
    use sonae_domain::RowId;

    use super::*;

    fn post(id: &str, role: &str, to: &str) -> Row {
        let fields = [("role", role), ("reports-to", to)];
        Row {
            id: RowId(id.into()),
            fields: fields
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(key, value)| (key.to_owned(), Answer::Text(value.to_owned())))
                .collect(),
        }
    }

    #[test]
    fn posts_stand_beneath_the_first_of_the_role_that_they_report_to() {
        let rows = [
            post("a", "representative", ""),
            post("b", "security-officer", "representative"),
            post("c", "department", "security-officer"),
            post("d", "department", "department"),
            post("e", "audit", "nobody"),
        ];
        assert_eq!(above(&rows), [None, Some(0), Some(1), Some(2), None]);
    }

    #[test]
    fn a_ring_of_posts_is_opened() {
        let rows = [
            post("a", "system", "audit"),
            post("b", "audit", "system"),
            post("c", "other", "other"),
        ];
        let above = above(&rows);
        assert!(above.iter().any(Option::is_none));
        assert_eq!(above[2], None);
        assert_eq!(above.iter().take(2).filter(|own| own.is_some()).count(), 1);
    }
}
