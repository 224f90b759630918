use sonae_domain::{Aspect, AssetMedium, Grade, PersonalData};

/// The columns of the register of information that are typed, in the order of the sheet.
const TYPED: [&str; 8] = [
    "name",
    "business",
    "note",
    "users",
    "department",
    "owner",
    "place",
    "retention",
];

/// The words that the register of information needs on the screen and on paper.
pub(crate) fn keys() -> Vec<String> {
    let mut keys: Vec<String> = TYPED.iter().map(|column| format!("asset-{column}")).collect();
    let columns = [
        "medium",
        "kept",
        "personal",
        "personal-short",
        "registered",
        "vital",
        "importance",
    ];
    keys.extend(columns.iter().map(|column| format!("asset-{column}")));
    keys.extend(AssetMedium::ALL.map(|medium| format!("asset-medium.option-{}", medium.id())));
    keys.push("asset-personal.option-none-of-these".to_owned());
    keys.push("asset-personal-short.option-none".to_owned());
    keys.extend(PersonalData::ALL.map(|kind| format!("asset-personal-short.option-{}", kind.id())));
    keys.extend(["grade", "managed", "no-business", "open"].map(|word| format!("doc-asset-{word}")));
    for kind in PersonalData::ALL {
        let key = format!("asset-personal.option-{}", kind.id());
        keys.extend([format!("{key}-note"), key]);
    }
    for aspect in Aspect::ALL {
        let key = format!("asset-{}", aspect.id());
        keys.extend([format!("{key}.help"), format!("{key}.short")]);
        for grade in Grade::ALL {
            let option = format!("{key}.option-{}", grade.value());
            keys.extend([format!("{option}-note"), option]);
        }
        keys.push(key);
    }
    for rule in ["personal-data", "vital", "greatest", "open"] {
        keys.push(format!("asset-rule-{rule}"));
    }
    keys
}
