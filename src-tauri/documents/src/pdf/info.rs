//! What a file says about itself: title, dates, and which standards it keeps to.

use lopdf::{Dictionary, Document as File, Object, Stream, dictionary};

use super::embed::stream;
use super::{icc, words};
use crate::block::Document;

const PROGRAM: &str = "Sonae";

/// Says it in the catalogue and in the information of the file.
pub(super) fn say(file: &mut File, document: &Document) -> lopdf::Result<()> {
    let info = file.add_object(info(document));
    file.trailer.set("Info", Object::Reference(info));
    let packet = Stream::new(
        dictionary! { "Type" => "Metadata", "Subtype" => "XML" },
        xmp(document).into_bytes(),
    );
    let packet = file.add_object(Object::Stream(packet));
    let profile = file.add_object(stream(dictionary! { "N" => 3 }, &icc::srgb()));
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"),
        "DestOutputProfile" => Object::Reference(profile),
    };
    let catalog = file.catalog_mut()?;
    catalog.set("Lang", Object::string_literal(document.lang.tag()));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Metadata", Object::Reference(packet));
    catalog.set("OutputIntents", vec![Object::Dictionary(intent)]);
    Ok(())
}

/// The date printed, at noon: the day is what counts, and the same input gives the same file.
fn info(document: &Document) -> Dictionary {
    let date = Object::string_literal(format!("D:{}120000Z", document.date.strftime("%Y%m%d")));
    dictionary! {
        "Title" => words(&document.title),
        "Author" => words(&document.company),
        "Creator" => words(PROGRAM),
        "Producer" => words(PROGRAM),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    }
}

/// The same for programs that read XMP, with the standards: PDF/UA-1 and PDF/A-2a.
fn xmp(document: &Document) -> String {
    let title = escaped(&document.title);
    let company = escaped(&document.company);
    let lang = document.lang.tag();
    let date = format!("{}T12:00:00Z", document.date.strftime("%Y-%m-%d"));
    // PDF/A asks for a description of what it does not know itself: the part of PDF/UA.
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{company}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{PROGRAM}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}',
    )
    // It is the one part of the file that is not packed.
    .replace(">\n<", "><")
}

fn escaped(text: &str) -> String {
    sonae_diagrams::svg::escape(text).to_string()
}
