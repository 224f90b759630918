//! Logos in the file, each once however many pages show it.

use std::sync::Arc;

use lopdf::{Document as File, Object, ObjectId, Stream, dictionary};

use crate::logo::Logo;
use crate::ops::{Layout, Op};

/// The logos of a document, by number.
pub(super) struct Images(Vec<(Arc<Logo>, ObjectId)>);

impl Images {
    /// Puts every logo of the pages into the file.
    pub(super) fn embed(file: &mut File, layout: &Layout) -> Self {
        let mut images = Images(Vec::new());
        for op in layout.pages.iter().flat_map(|page| &page.ops) {
            if let Op::Image { logo, .. } = op
                && images.number(logo).is_none()
            {
                let object = file.add_object(image(logo));
                images.0.push((Arc::clone(logo), object));
            }
        }
        images
    }

    /// The number of a logo.
    pub(super) fn number(&self, logo: &Arc<Logo>) -> Option<usize> {
        self.0
            .iter()
            .position(|(own, _)| Arc::ptr_eq(own, logo) || own == logo)
    }

    /// A logo by its number.
    pub(super) fn object(&self, number: usize) -> ObjectId {
        self.0.get(number).map_or((0, 65_535), |(_, object)| *object)
    }
}

/// A picture as PDF has it: the packed rows of a PNG as they are. It is opaque, so that no page needs transparency.
fn image(logo: &Logo) -> Object {
    let (width, height) = logo.pixels();
    let (width, height) = (i64::from(width), i64::from(height));
    let dictionary = dictionary! {
        "Type" => "XObject",
        "Subtype" => "Image",
        "Width" => width,
        "Height" => height,
        "ColorSpace" => "DeviceRGB",
        "BitsPerComponent" => 8,
        "Filter" => "FlateDecode",
        "DecodeParms" => dictionary! {
            "Predictor" => 15,
            "Colors" => 3,
            "BitsPerComponent" => 8,
            "Columns" => width,
        },
    };
    Object::Stream(Stream::new(dictionary, logo.rows()))
}
