use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use sonae_domain::Lang;
use unic_langid::LanguageIdentifier;

use crate::{ContentError, assets};

/// All the words of the product, in both languages, as Fluent messages.
pub struct Words {
    ja: FluentBundle<FluentResource>,
    en: FluentBundle<FluentResource>,
    variables: Messages,
}

/// The messages of a language: `message` or `message.attribute` → the variables it uses.
pub type Messages = BTreeMap<String, BTreeSet<String>>;

impl Words {
    pub(crate) fn read() -> Result<Self, ContentError> {
        let mut variables = Messages::new();
        let ja = bundle(Lang::Ja, &mut |resource| {
            collect_messages(resource, &mut variables)
        })?;
        variables.retain(|_, names| !names.is_empty());
        let en = bundle(Lang::En, &mut |_| {})?;
        Ok(Words { ja, en, variables })
    }

    /// The words for `message` or `message.attribute`; `None` when there are none.
    ///
    /// The argument `count` is a number and chooses the plural; all others are text, so that `007` stays `007`.
    pub fn get(&self, lang: Lang, id: &str, args: &[(&str, &str)]) -> Option<String> {
        let bundle = match lang {
            Lang::Ja => &self.ja,
            Lang::En => &self.en,
        };
        let (message, attribute) = match id.split_once('.') {
            Some((message, attribute)) => (message, Some(attribute)),
            None => (id, None),
        };
        let message = bundle.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut fluent_args = FluentArgs::new();
        for (name, value) in args {
            let value = match *name {
                "count" => FluentValue::try_number(value),
                _ => FluentValue::from(*value),
            };
            fluent_args.set(*name, value);
        }
        let mut errors: Vec<FluentError> = Vec::new();
        Some(
            bundle
                .format_pattern(pattern, Some(&fluent_args), &mut errors)
                .into_owned(),
        )
    }

    /// The words, or the id itself where there are none: a missing word is seen, never a crash.
    pub fn text(&self, lang: Lang, id: &str) -> String {
        self.get(lang, id, &[]).unwrap_or_else(|| id.to_owned())
    }

    /// The names that stand for something in the words for `message` or `message.attribute`: the same in both languages.
    pub fn variables(&self, id: &str) -> impl Iterator<Item = &str> {
        self.variables.get(id).into_iter().flatten().map(String::as_str)
    }

    /// All messages of a language with the variables they use, read from the locale files.
    ///
    /// # Errors
    /// When a locale file is not valid Fluent.
    pub fn messages(lang: Lang) -> Result<Messages, ContentError> {
        let mut messages = Messages::new();
        for asset in assets::locale(lang) {
            collect_messages(&parse(&asset)?, &mut messages);
        }
        Ok(messages)
    }
}

fn collect_messages(resource: &FluentResource, messages: &mut Messages) {
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else {
            continue;
        };
        if let Some(value) = &message.value {
            messages.insert(message.id.name.to_owned(), variables(value));
        }
        for attribute in &message.attributes {
            let id = format!("{}.{}", message.id.name, attribute.id.name);
            messages.insert(id, variables(&attribute.value));
        }
    }
}

fn parse(asset: &assets::Asset) -> Result<FluentResource, ContentError> {
    FluentResource::try_new(asset.text.to_owned()).map_err(|(_, errors)| {
        let reason = errors.first().map(|error| {
            let line = asset
                .text
                .get(..error.pos.start)
                .map_or(0, |before| before.lines().count());
            format!("line {line}: {error}")
        });
        ContentError::Words {
            asset: asset.path.clone(),
            reason: reason.unwrap_or_default(),
        }
    })
}

fn bundle(
    lang: Lang,
    read: &mut dyn FnMut(&FluentResource),
) -> Result<FluentBundle<FluentResource>, ContentError> {
    let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks would come out when text is copied from a PDF, and neither language needs them.
    bundle.set_use_isolating(false);
    for asset in assets::locale(lang) {
        let resource = parse(&asset)?;
        read(&resource);
        bundle
            .add_resource(resource)
            .map_err(|errors| ContentError::Words {
                asset: asset.path.clone(),
                reason: errors.first().map(ToString::to_string).unwrap_or_default(),
            })?;
    }
    Ok(bundle)
}

fn variables(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect_pattern(pattern, &mut found);
    found
}

fn collect_pattern(pattern: &ast::Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &ast::Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => collect_inline(inline, found),
        ast::Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect_pattern(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => collect_expression(expression, found),
        _ => {}
    }
}
