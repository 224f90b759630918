//! Pictures: drawn as on paper, at the resolution of print.

use sonae_diagrams::Drawing;

use super::paragraph::{Paragraph, whole};
use super::xml::Xml;
use super::{DocxError, Writer};
use crate::block::Align;
use crate::page::drawn;

/// Dots to a point: 216 to the inch.
pub(super) const DOTS: f32 = 3.0;
/// Room that a picture leaves on its page for the line it stands in.
const AROUND: f32 = 30.0;
/// Units of a picture to a point.
const EMU: f32 = 12_700.0;
const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";

impl Writer<'_> {
    pub(super) fn diagram(&mut self, drawing: &Drawing, alt: &str, centred: bool) -> Result<(), DocxError> {
        if drawing.width < 1.0 || drawing.height < 1.0 {
            return Ok(());
        }
        let fits = (self.setter.frame.height - AROUND) / drawing.height;
        let scale = self.setter.diagram_scale(drawing).min(fits);
        let size = (drawing.width * scale, drawing.height * scale);
        let bytes = crate::png::raster(&drawn(drawing, scale), size, DOTS)?;
        let run = self.picture(bytes, size, alt);
        let paragraph = Paragraph {
            align: centred.then_some(Align::Center),
            ..Paragraph::new("Figure")
        };
        self.put(paragraph, &run);
        Ok(())
    }

    /// A picture as a run; size in points.
    pub(super) fn picture(&mut self, bytes: Vec<u8>, (width, height): (f32, f32), alt: &str) -> String {
        self.pictures.push(bytes);
        let number = self.pictures.len().to_string();
        let name = format!("Picture {number}");
        let (wide, high) = (emu(width), emu(height));
        let mut xml = Xml::new();
        xml.within("w:r", &[], |xml| {
            xml.within("w:drawing", &[], |xml| {
                let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
                xml.within("wp:inline", &none, |xml| {
                    xml.empty("wp:extent", &[("cx", &wide), ("cy", &high)]);
                    graphic(xml, (&number, &name, alt), (&wide, &high));
                });
            });
        });
        xml.into_string()
    }
}

/// A picture that stands at its place on the page, whatever is around it, as a run; its left upper corner and its size in
/// points. `number` names it in its part.
pub(super) fn standing(number: &str, (x, y): (f32, f32), (width, height): (f32, f32), alt: &str) -> String {
    let name = format!("Picture {number}");
    let (wide, high) = (emu(width), emu(height));
    let anchor = [
        ("distT", "0"),
        ("distB", "0"),
        ("distL", "0"),
        ("distR", "0"),
        ("simplePos", "0"),
        ("relativeHeight", "251658240"),
        ("behindDoc", "0"),
        ("locked", "0"),
        ("layoutInCell", "1"),
        ("allowOverlap", "1"),
    ];
    let mut xml = Xml::new();
    xml.within("w:r", &[], |xml| {
        xml.within("w:drawing", &[], |xml| {
            xml.within("wp:anchor", &anchor, |xml| {
                xml.empty("wp:simplePos", &[("x", "0"), ("y", "0")]);
                for (name, at) in [("wp:positionH", x), ("wp:positionV", y)] {
                    xml.within(name, &[("relativeFrom", "page")], |xml| {
                        xml.within("wp:posOffset", &[], |xml| {
                            xml.text(&emu(at));
                        });
                    });
                }
                xml.empty("wp:extent", &[("cx", &wide), ("cy", &high)]);
                xml.empty("wp:wrapNone", &[]);
                graphic(xml, (number, &name, alt), (&wide, &high));
            });
        });
    });
    xml.into_string()
}

fn emu(points: f32) -> String {
    whole(points * EMU).to_string()
}

/// What a picture is and where its file is.
fn graphic(xml: &mut Xml, (number, name, alt): (&str, &str, &str), size: (&str, &str)) {
    xml.empty("wp:docPr", &[("id", number), ("name", name), ("descr", alt)]);
    xml.within("wp:cNvGraphicFramePr", &[], |xml| {
        xml.empty("a:graphicFrameLocks", &[("noChangeAspect", "1")]);
    });
    xml.within("a:graphic", &[], |xml| {
        xml.within("a:graphicData", &[("uri", PICTURE)], |xml| {
            shape(xml, number, name, size);
        });
    });
}

fn shape(xml: &mut Xml, number: &str, name: &str, (wide, high): (&str, &str)) {
    xml.within("pic:pic", &[], |xml| {
        xml.within("pic:nvPicPr", &[], |xml| {
            xml.empty("pic:cNvPr", &[("id", number), ("name", name)]);
            xml.empty("pic:cNvPicPr", &[]);
        });
        xml.within("pic:blipFill", &[], |xml| {
            xml.empty("a:blip", &[("r:embed", &format!("rIdPicture{number}"))]);
            xml.within("a:stretch", &[], |xml| {
                xml.empty("a:fillRect", &[]);
            });
        });
        xml.within("pic:spPr", &[], |xml| {
            xml.within("a:xfrm", &[], |xml| {
                xml.empty("a:off", &[("x", "0"), ("y", "0")]);
                xml.empty("a:ext", &[("cx", wide), ("cy", high)]);
            });
            xml.within("a:prstGeom", &[("prst", "rect")], |xml| {
                xml.empty("a:avLst", &[]);
            });
        });
    });
}
