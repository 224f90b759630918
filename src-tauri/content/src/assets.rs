use include_dir::{Dir, File, include_dir};
use serde::de::DeserializeOwned;

use crate::ContentError;

static CATALOGUE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/catalogue");
static WORKSHEETS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/worksheets");
static DOCUMENTS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/documents");
static COURSES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/courses");
static PAPERS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/papers");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/locales");
static SAMPLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../assets/samples");

/// An embedded text file.
pub(crate) struct Asset {
    /// Path under `assets/`, for messages.
    pub path: String,
    /// File name without its ending: the id of what it holds.
    pub stem: String,
    /// The text.
    pub text: &'static str,
}

impl Asset {
    /// Parses TOML.
    pub(crate) fn toml<T: DeserializeOwned>(&self) -> Result<T, ContentError> {
        toml::from_str(self.text).map_err(|source| ContentError::Toml {
            asset: self.path.clone(),
            source: Box::new(source),
        })
    }
}

fn collect(root: &str, dir: &'static Dir<'static>, extension: &str, into: &mut Vec<Asset>) {
    for file in dir.files() {
        if file.path().extension().is_some_and(|found| found == extension) {
            into.extend(asset(root, file));
        }
    }
    for folder in dir.dirs() {
        collect(root, folder, extension, into);
    }
}

fn asset(root: &str, file: &'static File<'static>) -> Option<Asset> {
    let path = file.path().to_string_lossy().replace('\\', "/");
    let stem = file.path().file_stem()?.to_string_lossy().into_owned();
    Some(Asset {
        path: format!("{root}/{path}"),
        stem,
        text: file.contents_utf8()?,
    })
}

fn all(root: &str, dir: &'static Dir<'static>, extension: &str) -> Vec<Asset> {
    let mut found = Vec::new();
    collect(root, dir, extension, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// One file of the catalogue, by its path there.
pub(crate) fn catalogue(path: &str) -> Result<Asset, ContentError> {
    let missing = || ContentError::Missing {
        asset: format!("catalogue/{path}"),
    };
    CATALOGUE
        .get_file(path)
        .and_then(|file| asset("catalogue", file))
        .ok_or_else(missing)
}

/// All files in a folder of the catalogue, in the order of their names.
pub(crate) fn catalogue_folder(name: &str) -> Vec<Asset> {
    let mut found = Vec::new();
    if let Some(dir) = CATALOGUE.get_dir(name) {
        collect("catalogue", dir, "toml", &mut found);
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// One file of the courses, by its path there.
pub(crate) fn course(path: &str) -> Result<Asset, ContentError> {
    let missing = || ContentError::Missing {
        asset: format!("courses/{path}"),
    };
    COURSES
        .get_file(path)
        .and_then(|file| asset("courses", file))
        .ok_or_else(missing)
}

/// All files in a folder of the courses, in the order of their names.
pub(crate) fn courses(folder: &str) -> Vec<Asset> {
    let mut found = Vec::new();
    if let Some(dir) = COURSES.get_dir(folder) {
        collect("courses", dir, "toml", &mut found);
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// All worksheets.
pub(crate) fn worksheets() -> Vec<Asset> {
    all("worksheets", &WORKSHEETS, "toml")
}

/// All documents.
pub(crate) fn documents() -> Vec<Asset> {
    all("documents", &DOCUMENTS, "toml")
}

/// All papers about one thing of many.
pub(crate) fn papers() -> Vec<Asset> {
    all("papers", &PAPERS, "toml")
}

/// All locale files of a language.
pub(crate) fn locale(lang: sonae_domain::Lang) -> Vec<Asset> {
    let Some(dir) = LOCALES.get_dir(lang.tag()) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    collect("locales", dir, "ftl", &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// All sample companies: one file a language in a folder named like the sample.
pub(crate) fn samples() -> Vec<Asset> {
    all("samples", &SAMPLES, "json")
}
