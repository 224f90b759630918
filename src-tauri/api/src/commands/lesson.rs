//! Lessons: which the company needs and who still lacks them, one lesson with its slides, and messages as pictures.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sonae_content::{Content, MailKind, Module};
use sonae_diagrams::svg;
use sonae_documents::{MessagePicture, MessageSigns, message_picture, message_picture_in};
use sonae_domain::Lang;
use sonae_guide::education::{
    LessonSlide, LessonStanding, SlideLine, StillLacking, lesson as slides, lesson_standings, mail_signs,
    officer, suggested,
};
use ts_rs::TS;

use super::{DrawnPicture, IdArgs, Nothing};
use crate::call::Call;
use crate::error::WireError;

/// So many of those who lack a lesson are named in the list; all of them are on its page.
const NAMED: usize = 3;

/// All lessons, as they stand in the company.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LessonsView {
    /// The lessons, by their numbers.
    pub lessons: Vec<LessonLine>,
    /// How many people work here.
    pub people: u32,
    /// The one to teach first; null where nobody lacks any.
    pub suggested: Option<String>,
}

/// A lesson in the list.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LessonLine {
    /// The lesson; its words are in the locale files.
    pub module: Module,
    /// Whether this company needs it.
    pub needed: bool,
    /// How many of those who work here have one of its roles.
    pub learners: u32,
    /// How many of them it has still to reach.
    pub lacking: u32,
    /// The first few of them.
    pub first_lacking: Vec<StillLacking>,
    /// When it was held last.
    #[ts(type = "string | null")]
    pub held: Option<Date>,
    /// The next day for which it is meant.
    #[ts(type = "string | null")]
    pub next: Option<Date>,
    /// How many questions there are about it.
    pub questions: u32,
}

/// One lesson.
#[derive(Clone, Debug, Serialize, TS)]
pub struct LessonPage {
    /// As it stands in the list.
    pub line: LessonLine,
    /// All whom it has still to reach.
    pub lacking: Vec<StillLacking>,
    /// Its slides.
    pub slides: Vec<LessonSlide>,
    /// The messages that it shows.
    pub mails: Vec<LessonMail>,
    /// The one to turn to, by name; null while nobody is named.
    pub officer: Option<String>,
}

/// A drawn message of a lesson.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct LessonMail {
    /// The message.
    pub id: String,
    /// How it is drawn.
    pub kind: MailKind,
    /// Whether it is harmless.
    pub genuine: bool,
    /// What there is to see on it.
    pub signs: Vec<SlideLine>,
}

/// A message to draw.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct DrawMessage {
    /// The message.
    pub mail: String,
    /// Its language.
    pub lang: Lang,
    /// Whether the numbers of its signs stand at its parts.
    #[serde(default)]
    pub marked: bool,
    /// The parts that have a letter, in the order of their letters.
    #[serde(default)]
    pub letters: Vec<String>,
    /// How wide it is at most, in pixels. Together with `height` the shape of the room that it is to fill.
    pub width: f32,
    /// How high the room is that it is to fill; any height where nothing is said.
    #[serde(default)]
    pub height: Option<f32>,
}

/// A message that is drawn.
#[derive(Clone, Debug, Serialize, TS)]
pub struct DrawnMessage {
    /// The picture.
    pub picture: DrawnPicture,
    /// Where its parts stand with their signs.
    pub areas: Vec<PartArea>,
}

/// Where a part of a message stands in its picture, in parts of the whole: 0 to 1.
#[derive(Clone, Debug, Serialize, TS)]
pub struct PartArea {
    /// The part.
    pub part: String,
    /// Left.
    pub x: f32,
    /// Top.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height.
    pub height: f32,
}

/// All lessons with who still lacks them.
pub fn lessons(call: &Call<'_>, _: Nothing) -> Result<LessonsView, WireError> {
    let file = call.file()?;
    let today = call.api.today();
    let people = file.people.iter().filter(|person| person.works_on(today));
    let standings = lesson_standings(call.content(), &file, today);
    Ok(LessonsView {
        people: count(people.count()),
        suggested: suggested(&standings).map(|own| own.module.clone()),
        lessons: standings
            .into_iter()
            .filter_map(|standing| line(call.content(), &standing))
            .collect(),
    })
}

/// One lesson: its slides, its messages, who still lacks it.
pub fn lesson(call: &Call<'_>, args: IdArgs) -> Result<LessonPage, WireError> {
    let (content, file) = (call.content(), call.file()?);
    let courses = &content.courses;
    let unknown = || WireError::new("not-found").with("id", &args.id);
    let module = courses.module(&args.id).ok_or_else(unknown)?;
    let standings = lesson_standings(content, &file, call.api.today());
    let own = standings.into_iter().find(|own| own.module == module.id);
    let standing = own.ok_or_else(unknown)?;
    let mails = module.mails.iter().filter_map(|id| courses.mail(id));
    Ok(LessonPage {
        line: line(content, &standing).ok_or_else(unknown)?,
        lacking: standing.lacking,
        slides: slides(courses, module),
        mails: mails
            .map(|mail| LessonMail {
                id: mail.id.clone(),
                kind: mail.kind,
                genuine: mail.genuine,
                signs: mail_signs(mail),
            })
            .collect(),
        officer: officer(&file).map(str::to_owned),
    })
}

/// Draws a message as it is drawn on paper.
pub fn draw_message(call: &Call<'_>, args: DrawMessage) -> Result<DrawnMessage, WireError> {
    let content = call.content();
    let mail = content.courses.mail(&args.mail);
    let mail = mail.ok_or_else(|| WireError::new("not-found").with("id", &args.mail))?;
    let signs = match (args.marked, args.letters.is_empty()) {
        (true, _) => MessageSigns::Marks,
        (false, false) => MessageSigns::Letters(&args.letters),
        (false, true) => MessageSigns::None,
    };
    let width = args.width.clamp(240.0, 4_000.0);
    let picture = match args.height {
        Some(height) => message_picture_in(content, mail, args.lang, signs, (width, height.max(100.0))),
        None => message_picture(content, mail, args.lang, signs, width),
    };
    Ok(picture.into())
}

impl From<MessagePicture> for DrawnMessage {
    fn from(drawn: MessagePicture) -> Self {
        let MessagePicture { drawing, alt, areas } = drawn;
        let (width, height) = (drawing.width.max(1.0), drawing.height.max(1.0));
        let areas = areas.into_iter().map(|(part, area)| PartArea {
            part,
            x: area.x / width,
            y: area.y / height,
            width: area.w / width,
            height: area.h / height,
        });
        DrawnMessage {
            areas: areas.collect(),
            picture: DrawnPicture {
                svg: svg::svg(&drawing, &alt),
                width: drawing.width,
                height: drawing.height,
            },
        }
    }
}

fn line(content: &Content, standing: &LessonStanding) -> Option<LessonLine> {
    let module = content.courses.module(&standing.module)?;
    Some(LessonLine {
        needed: standing.needed,
        learners: standing.learners,
        lacking: count(standing.lacking.len()),
        first_lacking: standing.lacking.iter().take(NAMED).cloned().collect(),
        held: standing.held,
        next: standing.next,
        questions: count(module.questions.len()),
        module: module.clone(),
    })
}

fn count(of: usize) -> u32 {
    u32::try_from(of).unwrap_or(u32::MAX)
}
