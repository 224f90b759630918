//! Pages as PDF: the only place that knows the PDF library. It makes the document and its pages; what is drawn on them,
//! the faces and the file are written here in the words of PDF, because that is what takes time and room.
//!
//! `faces` and `content` say what is drawn, `sheet` marks it with what it is, `structure` grows the tree of that, and
//! `tags`, `embed`, `outline`, `info` and `tail` write objects.

mod below;
mod codes;
mod content;
mod embed;
mod faces;
mod icc;
mod images;
mod info;
mod line;
mod outline;
mod sheet;
mod structure;
mod subset;
mod tags;
mod tail;

use std::collections::BTreeMap;

use lopdf::{Document as File, Object, ObjectId, StringFormat, dictionary};
use printpdf::{Mm, PdfDocument, PdfPage, PdfSaveOptions, Pt};
use sonae_domain::Lang;

use crate::block::Document;
use crate::ops::{Layout, Op, Page};
use codes::Codes;
use content::Pen;
use faces::Faces;
use images::Images;
use sheet::{Drawn, PageLink, WATERMARK};
use structure::{Kid, Structure};

/// Why a PDF was not made.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    /// It was asked to stop.
    #[error("cancelled")]
    Cancelled,
    /// An embedded font cannot be read.
    #[error("a font cannot be read")]
    Font,
    /// The file cannot be put together.
    #[error("the PDF cannot be written: {0}")]
    Write(String),
}

/// Makes the PDF of a laid-out document: tagged, with its fonts, by PDF/UA-1 and PDF/A-2a. `progress` is told pages
/// done and pages in all, and stops the work by returning false.
///
/// # Errors
/// `Cancelled`; the others only when the program itself is damaged.
pub fn write(
    document: &Document,
    layout: &Layout,
    progress: &mut dyn FnMut(usize, usize) -> bool,
) -> Result<Vec<u8>, PdfError> {
    let broken = |error: lopdf::Error| PdfError::Write(error.to_string());
    let mut file = blank(document, layout);
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    let count = layout.pages.len();
    if pages.len() != count {
        return Err(PdfError::Write("pages are missing".to_owned()));
    }
    let faces = Faces::of(layout);
    let shared = resources(&mut file, &faces)?;
    let images = Images::embed(&mut file, layout);
    // Lines of Japanese are not parted by spaces.
    let spaced = document.lang == Lang::En;
    let mut structure = Structure::of(document);
    let mut marked = Vec::with_capacity(count);
    let mut links = Vec::new();
    let mut watermarks = Watermarks::default();
    for (number, id) in pages.iter().enumerate() {
        if !progress(number, count) {
            return Err(PdfError::Cancelled);
        }
        let drawn = sheet::draw(layout, number, (&faces, &images), &mut structure, spaced);
        let own = (shared, &images, &mut watermarks);
        page(&mut file, layout, (number, *id), &drawn, own).map_err(broken)?;
        marked.push(drawn.marked);
        links.extend(drawn.links.into_iter().map(|link| (number, link)));
    }
    structure.finish();
    let links = annotations(&mut file, layout, &pages, links, &mut structure).map_err(broken)?;
    let tree = tags::tags(
        &mut file,
        &structure,
        &tags::Marked {
            pages: &pages,
            content: &marked,
            links: &links,
        },
    );
    let outline = outline::outline(&mut file, layout, &pages);
    info::say(&mut file, document).map_err(broken)?;
    let catalog = file.catalog_mut().map_err(broken)?;
    catalog.set("StructTreeRoot", Object::Reference(tree));
    if let Some(outline) = outline {
        catalog.set("Outlines", Object::Reference(outline));
        catalog.set("PageMode", "UseOutlines");
    }
    let bytes = tail::bytes(&file);
    if !progress(count, count) {
        return Err(PdfError::Cancelled);
    }
    Ok(bytes)
}

/// The document with its pages, blank.
fn blank(document: &Document, layout: &Layout) -> File {
    let mut pdf = PdfDocument::new(&document.title);
    let size = |points: f32| Mm::from(Pt(points));
    let pages = layout.pages.iter();
    let pages = pages.map(|page| PdfPage::new(size(page.width), size(page.height), Vec::new()));
    pdf.with_pages(pages.collect());
    pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new())
}

/// What pages use, by its names: the faces, and what is said of what is not read.
fn resources(file: &mut File, faces: &Faces) -> Result<ObjectId, PdfError> {
    let mut names = lopdf::Dictionary::new();
    // Codes are the same in all faces, but for one of very many characters.
    let mut encodings: Vec<(Codes, Object)> = Vec::new();
    for face in faces.all() {
        let known = encodings.iter().find(|(codes, _)| *codes == face.codes);
        let encoding = known.map(|(_, encoding)| encoding.clone());
        let encoding = encoding.unwrap_or_else(|| embed::encoding(file, face.codes));
        encodings.push((face.codes, encoding.clone()));
        let font = embed::embed(file, face, encoding)?;
        names.set(format!("F{}", face.font as usize), Object::Reference(font));
    }
    let names = file.add_object(names);
    let shared = dictionary! {
        "Font" => Object::Reference(names),
        "Properties" => sheet::properties(),
    };
    Ok(file.add_object(shared))
}

/// Puts on a page what is drawn on it.
fn page(
    file: &mut File,
    layout: &Layout,
    (number, id): (usize, ObjectId),
    drawn: &Drawn,
    (shared, images, watermarks): (ObjectId, &Images, &mut Watermarks),
) -> lopdf::Result<()> {
    let content = file.add_object(embed::stream(lopdf::Dictionary::new(), &drawn.content));
    let mut resources = Object::Reference(shared);
    let mut objects = lopdf::Dictionary::new();
    if drawn.watermark {
        let behind = watermarks.on(file, &layout.pages[number]);
        objects.set("W", Object::Reference(behind));
    }
    for image in &drawn.images {
        objects.set(format!("I{image}"), Object::Reference(images.object(*image)));
    }
    if !objects.is_empty() {
        let mut own = file.get_dictionary(shared)?.clone();
        own.set("XObject", objects);
        resources = Object::Dictionary(own);
    }
    let page = file.get_dictionary_mut(id)?;
    for stray in ["TrimBox", "CropBox", "Annots"] {
        page.remove(stray.as_bytes());
    }
    page.set("Contents", Object::Reference(content));
    page.set("Resources", resources);
    page.set("StructParents", tags::integer(number));
    page.set("Tabs", "S");
    Ok(())
}

/// The word of a draft, drawn once for all pages of a size.
#[derive(Default)]
struct Watermarks(BTreeMap<(u32, u32), ObjectId>);

impl Watermarks {
    fn on(&mut self, file: &mut File, page: &Page) -> ObjectId {
        let size = (page.width.to_bits(), page.height.to_bits());
        *self.0.entry(size).or_insert_with(|| {
            let mut pen = Pen::default();
            for op in &page.ops {
                let Op::Watermark { outlines, .. } = op else {
                    continue;
                };
                for outline in outlines {
                    let corners = outline.iter().map(|(x, y)| (*x, page.height - y));
                    pen.path(corners, true, None, Some(&WATERMARK));
                }
            }
            let area = vec![0.into(), 0.into(), page.width.into(), page.height.into()];
            let form = dictionary! { "Type" => "XObject", "Subtype" => "Form", "BBox" => area };
            file.add_object(embed::stream(form, &pen.finish()))
        })
    }
}

/// What links are in the file: the annotation, its page and its element.
type Links = Vec<(ObjectId, usize, usize)>;

/// The links on pages.
fn annotations(
    file: &mut File,
    layout: &Layout,
    pages: &[ObjectId],
    links: Vec<(usize, PageLink)>,
    structure: &mut Structure,
) -> lopdf::Result<Links> {
    let mut made = Links::new();
    for (page, link) in links {
        let Some(target) = layout.target(&link.to) else {
            continue;
        };
        let own = file.add_object(dictionary! {
            "Type" => "Annot",
            "Subtype" => "Link",
            "Rect" => link.area.iter().map(|edge| Object::Real(*edge)).collect::<Vec<_>>(),
            "Border" => vec![0.into(), 0.into(), 0.into()],
            // It is printed as everything is: with nothing of its own to see.
            "F" => 4,
            "Contents" => words(&link.words),
            "Dest" => destination(layout, pages, target),
            "StructParent" => tags::link_key(pages.len(), made.len()),
        });
        let page_of = file.get_dictionary_mut(pages[page])?;
        let mut annotations = match page_of.get(b"Annots") {
            Ok(Object::Array(annotations)) => annotations.clone(),
            _ => Vec::new(),
        };
        annotations.push(Object::Reference(own));
        page_of.set("Annots", annotations);
        structure.elements[link.element].kids.push(Kid::Link(made.len()));
        made.push((own, page, link.element));
    }
    Ok(made)
}

/// A place on a page, a line above where it is.
fn destination(layout: &Layout, pages: &[ObjectId], (page, y): (usize, f32)) -> Object {
    let height = layout.pages.get(page).map_or(842.0, |page| page.height);
    Object::Array(vec![
        pages
            .get(page)
            .map_or(Object::Null, |page| Object::Reference(*page)),
        Object::Name(b"XYZ".to_vec()),
        Object::Null,
        Object::Real(height - y + 12.0),
        Object::Null,
    ])
}

/// Words as PDF has them: as they are in ASCII, else in UTF-16.
fn words(text: &str) -> Object {
    if text.is_ascii() {
        return Object::String(text.as_bytes().to_vec(), StringFormat::Literal);
    }
    let mut bytes = vec![0xFE, 0xFF];
    bytes.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    Object::String(bytes, StringFormat::Literal)
}
