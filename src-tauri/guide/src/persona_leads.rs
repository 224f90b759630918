use serde::{Deserialize, Serialize};
use sonae_content::Content;
use sonae_domain::{AssetId, CompanyFile, InformationAsset, Lang, Persona};
use ts_rs::TS;

use crate::worry::{best_word, threats_meant};

/// Where what a persona says leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PersonaLeads {
    /// What it entrusts, in its order.
    pub entrusts: Vec<InformationLead>,
    /// What it worries about, in its order.
    pub worries: Vec<WorryLead>,
}

/// Where a piece of information leads that a persona entrusts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct InformationLead {
    /// As the persona has it.
    pub said: String,
    /// The line of the register that is meant; null while there is none.
    pub asset: Option<AssetId>,
    /// The name of the line that it becomes.
    pub name: String,
    /// Where it is kept, as it stands in brackets: 送り状.
    pub place: String,
}

/// Where a worry leads.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WorryLead {
    /// As the persona has it.
    pub said: String,
    /// The threats of the catalogue that it may mean, the nearest first; none where the words leave it open.
    pub threats: Vec<ThreatLead>,
    /// Its word by which the catalogue is best searched; null when none of its words stands there.
    pub word: Option<String>,
}

/// A threat with what the guide has against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ThreatLead {
    /// Its id in the catalogue.
    pub threat: String,
    /// The action that does most against it.
    pub action: Option<String>,
}

/// Where what a persona says leads: to the lines of the register, and to the threats that are meant.
pub fn persona_leads(
    content: &'static Content,
    file: &CompanyFile,
    persona: &Persona,
    lang: Lang,
) -> PersonaLeads {
    let entrusts = persona.entrusts.iter().map(|said| {
        let (name, place) = parts(said);
        InformationLead {
            said: said.clone(),
            asset: meant(&file.assets, said, &name, &place),
            name,
            place,
        }
    });
    let worries = persona.worries.iter().map(|said| {
        let threats = threats_meant(content, lang, said).into_iter().map(|threat| {
            let action = content.actions_against(&threat);
            ThreatLead {
                action: action.first().map(|action| action.id.clone()),
                threat,
            }
        });
        WorryLead {
            said: said.clone(),
            threats: threats.collect(),
            word: best_word(content, lang, said),
        }
    });
    PersonaLeads {
        entrusts: entrusts.collect(),
        worries: worries.collect(),
    }
}

/// What it is, and what stands after it in brackets.
fn parts(said: &str) -> (String, String) {
    let said = said.trim();
    let Some((name, rest)) = said.split_once(['（', '(']) else {
        return (said.to_owned(), String::new());
    };
    let place = rest.trim_end_matches(['）', ')']).trim();
    match name.trim() {
        "" => (said.to_owned(), String::new()),
        name => (name.to_owned(), place.to_owned()),
    }
}

/// Fewer characters are part of too many names.
const SHORTEST: usize = 3;

/// The line that is meant, by its name or, where no name fits, by where it is kept; the nearest first.
fn meant(assets: &[InformationAsset], said: &str, name: &str, place: &str) -> Option<AssetId> {
    let [said, name, place] = [said, name, place].map(InformationAsset::name_key);
    let long = |text: &str| text.chars().count() >= SHORTEST;
    let within = |part: &str, whole: &str| long(part) && whole.contains(part);
    let distance = |asset: &InformationAsset| {
        let known = InformationAsset::name_key(&asset.name);
        if known.is_empty() {
            return None;
        }
        let kept = InformationAsset::name_key(&asset.place);
        [
            known == name || known == said,
            known == place,
            within(&known, &said) || within(&name, &known) || within(&place, &known),
            within(&place, &kept),
        ]
        .into_iter()
        .position(|fits| fits)
    };
    let found = assets
        .iter()
        .filter_map(|asset| distance(asset).map(|distance| (distance, asset)));
    // The first of the nearest.
    found
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, asset)| asset.id.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asset(name: &str, place: &str) -> InformationAsset {
        InformationAsset {
            id: name.into(),
            name: name.into(),
            place: place.into(),
            ..InformationAsset::default()
        }
    }

    fn leads(said: &str) -> InformationLead {
        let file = CompanyFile {
            assets: vec![
                asset("", ""),
                asset("お客様カード", "レジの下の引き出し"),
                asset("届け先の名前・住所・電話番号", "送り状と控え"),
                asset("注文のメール", "事務のパソコン"),
                asset("カードの情報", "支払い端末"),
            ],
            ..CompanyFile::default()
        };
        let persona = Persona {
            entrusts: vec![said.to_owned()],
            ..Persona::default()
        };
        let content = Content::shared().unwrap();
        persona_leads(content, &file, &persona, Lang::Ja)
            .entrusts
            .remove(0)
    }

    #[test]
    fn what_a_persona_entrusts_leads_to_its_line_or_to_a_new_one() {
        let to = |said: &str| leads(said).asset.map(|id| id.0);
        for (said, line) in [
            ("カードの情報（端末の中だけ）", "カードの情報"),
            ("名前と電話番号（お客様ｶｰﾄﾞ）", "お客様カード"),
            ("実家の住所（送り状）", "届け先の名前・住所・電話番号"),
            ("注文のメール", "注文のメール"),
        ] {
            assert_eq!(to(said).as_deref(), Some(line), "{said}");
        }
        let new = leads("誕生日 （会員の申込書）");
        assert_eq!(
            (new.asset, new.name.as_str(), new.place.as_str()),
            (None, "誕生日", "会員の申込書")
        );
        let bare = leads("（内緒）");
        assert_eq!((bare.name.as_str(), bare.place.as_str()), ("（内緒）", ""));
    }
}
