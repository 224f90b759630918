//! XML as text: elements opened and closed by hand, in the order that the schema asks for.

use std::fmt::Write;

/// A piece of XML that grows.
#[derive(Clone, Debug, Default)]
pub(super) struct Xml(String);

impl Xml {
    pub(super) fn new() -> Self {
        Xml::default()
    }

    /// A whole part, with its declaration.
    pub(super) fn part() -> Self {
        Xml("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".to_owned())
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)], end: &str) {
        self.0.push('<');
        self.0.push_str(name);
        for (name, value) in attributes {
            // Writing to a string cannot fail.
            let _ = write!(self.0, " {name}=\"{}\"", escape(value));
        }
        self.0.push_str(end);
    }

    /// An element without content.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag(name, attributes, "/>");
        self
    }

    /// An element with one attribute, `w:val`.
    pub(super) fn val(&mut self, name: &str, value: &str) -> &mut Self {
        self.empty(name, &[("w:val", value)])
    }

    /// An element around content.
    pub(super) fn within(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        content: impl FnOnce(&mut Self),
    ) -> &mut Self {
        self.tag(name, attributes, ">");
        content(self);
        let _ = write!(self.0, "</{name}>");
        self
    }

    /// Words.
    pub(super) fn text(&mut self, words: &str) -> &mut Self {
        self.0.push_str(&escape(words));
        self
    }

    /// XML made elsewhere.
    pub(super) fn raw(&mut self, xml: &str) -> &mut Self {
        self.0.push_str(xml);
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn into_string(self) -> String {
        self.0
    }
}

/// Words as they may stand in XML 1.0: never markup, and none of the characters that it does not know.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' => escaped.push(c),
            '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_never_markup_and_what_xml_does_not_know_is_left_out() {
        let mut xml = Xml::new();
        xml.within("w:t", &[("a", "\"<")], |xml| {
            xml.text("A & <B>\u{0}\u{ffff}\u{b}");
        });
        assert_eq!(xml.as_str(), r#"<w:t a="&quot;&lt;">A &amp; &lt;B&gt;</w:t>"#);
    }
}
