//! The file itself: its parts, what they are and how they belong together.

use std::io::{Cursor, Write};

use sonae_domain::Lang;
use zip::write::SimpleFileOptions;

use super::xml::Xml;
use super::{DocxError, face};
use crate::block::Document;
use crate::font::Font;

const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const KINDS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// The names of everything that stands in a document.
pub(super) const NAMESPACES: &[(&str, &str)] = &[
    (
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    ("xmlns:r", KINDS),
    (
        "xmlns:wp",
        "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    ),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        "xmlns:pic",
        "http://schemas.openxmlformats.org/drawingml/2006/picture",
    ),
    ("xmlns:v", "urn:schemas-microsoft-com:vml"),
    ("xmlns:o", "urn:schemas-microsoft-com:office:office"),
    (
        "xmlns:mc",
        "http://schemas.openxmlformats.org/markup-compatibility/2006",
    ),
    (
        "xmlns:w14",
        "http://schemas.microsoft.com/office/word/2010/wordml",
    ),
    ("mc:Ignorable", "w14"),
];

/// The parts that differ from document to document.
#[derive(Default)]
pub(super) struct Parts {
    pub document: String,
    pub styles: String,
    pub numbering: String,
    /// Notes at the feet of pages, where there are any.
    pub footnotes: Option<String>,
    /// Header and footer of pages that stand, then of pages that lie.
    pub headers: Vec<(String, String)>,
    /// PNG.
    pub pictures: Vec<Vec<u8>>,
    /// The picture of the mark on the first page, in the last of the headers.
    pub mark: Option<Vec<u8>>,
}

/// Puts the file together. The same parts are the same bytes each time.
pub(super) fn pack(document: &Document, parts: &Parts) -> Result<Vec<u8>, DocxError> {
    let mut files: Vec<(String, Vec<u8>)> = vec![
        (
            "[Content_Types].xml".to_owned(),
            content_types(parts).into_bytes(),
        ),
        ("_rels/.rels".to_owned(), package_relations().into_bytes()),
        ("docProps/core.xml".to_owned(), core(document).into_bytes()),
        ("docProps/app.xml".to_owned(), app(document).into_bytes()),
        (
            "word/document.xml".to_owned(),
            parts.document.clone().into_bytes(),
        ),
        ("word/styles.xml".to_owned(), parts.styles.clone().into_bytes()),
        (
            "word/numbering.xml".to_owned(),
            parts.numbering.clone().into_bytes(),
        ),
        ("word/settings.xml".to_owned(), settings(parts).into_bytes()),
        (
            "word/fontTable.xml".to_owned(),
            font_table(document.lang).into_bytes(),
        ),
        (
            "word/_rels/document.xml.rels".to_owned(),
            document_relations(parts).into_bytes(),
        ),
    ];
    if let Some(notes) = &parts.footnotes {
        files.push(("word/footnotes.xml".to_owned(), notes.clone().into_bytes()));
    }
    for (index, (header, footer)) in parts.headers.iter().enumerate() {
        let number = index + 1;
        files.push((format!("word/header{number}.xml"), header.clone().into_bytes()));
        files.push((format!("word/footer{number}.xml"), footer.clone().into_bytes()));
    }
    for (index, picture) in parts.pictures.iter().enumerate() {
        files.push((format!("word/media/picture{}.png", index + 1), picture.clone()));
    }
    if let Some(mark) = &parts.mark {
        let number = parts.headers.len();
        let relation = (
            format!("rIdPicture{}", super::marks::PICTURE),
            format!("{KINDS}/image"),
            "media/mark.png".to_owned(),
        );
        files.push((
            format!("word/_rels/header{number}.xml.rels"),
            relations(&[relation]).into_bytes(),
        ));
        files.push(("word/media/mark.png".to_owned(), mark.clone()));
    }
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    let failed = |error: &dyn std::fmt::Display| DocxError::Write(error.to_string());
    for (name, bytes) in files {
        zip.start_file(name, options).map_err(|error| failed(&error))?;
        zip.write_all(&bytes).map_err(|error| failed(&error))?;
    }
    let file = zip.finish().map_err(|error| failed(&error))?;
    Ok(file.into_inner())
}

/// The parts beside the document itself that it refers to by their kind.
fn own_parts(parts: &Parts) -> Vec<&'static str> {
    let notes = parts.footnotes.is_some().then_some("footnotes");
    ["styles", "numbering", "settings", "fontTable"]
        .into_iter()
        .chain(notes)
        .collect()
}

fn content_types(parts: &Parts) -> String {
    let mut xml = Xml::part();
    let name = "http://schemas.openxmlformats.org/package/2006/content-types";
    xml.within("Types", &[("xmlns", name)], |xml| {
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("png", "image/png"),
        ] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        let mut part = |name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        };
        part("/word/document.xml", &format!("{WORD}.document.main+xml"));
        for one in own_parts(parts) {
            part(&format!("/word/{one}.xml"), &format!("{WORD}.{one}+xml"));
        }
        for number in 1..=parts.headers.len() {
            part(
                &format!("/word/header{number}.xml"),
                &format!("{WORD}.header+xml"),
            );
            part(
                &format!("/word/footer{number}.xml"),
                &format!("{WORD}.footer+xml"),
            );
        }
        part(
            "/docProps/core.xml",
            "application/vnd.openxmlformats-package.core-properties+xml",
        );
        part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        );
    });
    xml.into_string()
}

fn relations(all: &[(String, String, String)]) -> String {
    let mut xml = Xml::part();
    xml.within("Relationships", &[("xmlns", RELATIONS)], |xml| {
        for (id, kind, target) in all {
            xml.empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)]);
        }
    });
    xml.into_string()
}

fn package_relations() -> String {
    let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    relations(&[
        (
            "rId1".to_owned(),
            format!("{KINDS}/officeDocument"),
            "word/document.xml".to_owned(),
        ),
        ("rId2".to_owned(), core.to_owned(), "docProps/core.xml".to_owned()),
        (
            "rId3".to_owned(),
            format!("{KINDS}/extended-properties"),
            "docProps/app.xml".to_owned(),
        ),
    ])
}

fn document_relations(parts: &Parts) -> String {
    let own = |id: String, kind: &str, target: String| (id, format!("{KINDS}/{kind}"), target);
    let mut all: Vec<(String, String, String)> = own_parts(parts)
        .into_iter()
        .map(|part| own(format!("rId-{part}"), part, format!("{part}.xml")))
        .collect();
    for number in 1..=parts.headers.len() {
        all.push(own(
            format!("rIdHeader{number}"),
            "header",
            format!("header{number}.xml"),
        ));
        all.push(own(
            format!("rIdFooter{number}"),
            "footer",
            format!("footer{number}.xml"),
        ));
    }
    for number in 1..=parts.pictures.len() {
        all.push(own(
            format!("rIdPicture{number}"),
            "image",
            format!("media/picture{number}.png"),
        ));
    }
    relations(&all)
}

fn core(document: &Document) -> String {
    let language = match document.lang {
        Lang::Ja => "ja-JP",
        Lang::En => "en-US",
    };
    let date = format!("{}T00:00:00Z", document.date);
    let mut xml = Xml::part();
    let names = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    xml.within("cp:coreProperties", &names, |xml| {
        let mut said = |name: &str, words: &str| {
            xml.within(name, &[], |xml| {
                xml.text(words);
            });
        };
        said("dc:title", &document.title);
        said("dc:creator", &document.company);
        said("dc:language", language);
        said("cp:lastModifiedBy", &document.company);
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.within(name, &[("xsi:type", "dcterms:W3CDTF")], |xml| {
                xml.text(&date);
            });
        }
    });
    xml.into_string()
}

fn app(document: &Document) -> String {
    let mut xml = Xml::part();
    let name = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    xml.within("Properties", &[("xmlns", name)], |xml| {
        xml.within("Application", &[], |xml| {
            xml.text("Sonae");
        });
        xml.within("Company", &[], |xml| {
            xml.text(&document.company);
        });
    });
    xml.into_string()
}

fn settings(parts: &Parts) -> String {
    let mut xml = Xml::part();
    xml.within("w:settings", NAMESPACES, |xml| {
        xml.val("w:defaultTabStop", "840");
        xml.val("w:characterSpacingControl", "compressPunctuation");
        if parts.footnotes.is_some() {
            xml.within("w:footnotePr", &[], |xml| {
                for id in ["-1", "0"] {
                    xml.empty("w:footnote", &[("w:id", id)]);
                }
            });
        }
        xml.within("w:compat", &[], |xml| {
            xml.empty(
                "w:compatSetting",
                &[
                    ("w:name", "compatibilityMode"),
                    ("w:uri", "http://schemas.microsoft.com/office/word"),
                    ("w:val", "15"),
                ],
            );
        });
        xml.empty("w:themeFontLang", &[("w:val", "en-US"), ("w:eastAsia", "ja-JP")]);
        xml.val("w:decimalSymbol", ".");
        xml.val("w:listSeparator", ",");
    });
    xml.into_string()
}

/// What takes the place of a face that a machine does not have: BIZ UD comes with Japanese Windows.
fn font_table(lang: Lang) -> String {
    let (gothic, mincho) = match lang {
        Lang::Ja => ("Yu Gothic", "Yu Mincho"),
        Lang::En => ("Segoe UI", "Cambria"),
    };
    let mut xml = Xml::part();
    xml.within("w:fonts", NAMESPACES, |xml| {
        for (font, instead, family) in [(Font::Gothic, gothic, "swiss"), (Font::Mincho, mincho, "roman")] {
            xml.within("w:font", &[("w:name", face(font))], |xml| {
                xml.val("w:altName", instead);
                xml.val("w:charset", "80");
                xml.val("w:family", family);
                xml.val("w:pitch", "variable");
            });
        }
    });
    xml.into_string()
}
