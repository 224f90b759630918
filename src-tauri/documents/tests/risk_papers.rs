//! The papers on risks, controls and requirements: nothing is left out, and what is missing leads to its screen.

use jiff::civil::{Date, date};
use sonae_content::Content;
use sonae_documents::{Layout, lay_out, template, text};
use sonae_domain::{CompanyFile, ControlRef, Lang, Requirement, RequirementSection, Risk, RiskId, Treatment};

const DAY: Date = date(2026, 12, 1);

fn content() -> &'static Content {
    Content::shared().expect("the assets parse")
}

fn sample(lang: Lang) -> CompanyFile {
    content().samples[0].companies[&lang].clone()
}

fn laid_out(id: &str, company: &CompanyFile, lang: Lang) -> Layout {
    let definition = content().document(id).expect("there is such a paper");
    lay_out(&template::bind(content(), definition, company, lang, DAY).document)
}

fn said(id: &str, company: &CompanyFile, lang: Lang) -> String {
    text::spoken(&laid_out(id, company, lang)).join("\n")
}

/// The lines that are only a number or an id.
fn has_line(said: &str, line: &str) -> bool {
    said.lines().any(|own| own.trim() == line)
}

#[test]
fn every_control_is_in_the_statement_whatever_was_decided() {
    for lang in Lang::ALL {
        for company in [CompanyFile::default(), sample(lang)] {
            let said = said("statement-of-applicability", &company, lang);
            for control in content().controls() {
                assert!(has_line(&said, control), "{control} {lang:?}");
            }
        }
    }
}

#[test]
fn every_risk_is_in_the_report_and_in_the_plan_by_its_number() {
    for lang in Lang::ALL {
        let company = sample(lang);
        for paper in ["risk-report", "treatment-plan"] {
            let said = said(paper, &company, lang);
            for number in 1..=company.risks.len() {
                assert!(has_line(&said, &number.to_string()), "{paper} {number} {lang:?}");
            }
        }
    }
}

#[test]
fn what_is_not_decided_is_a_gap_that_leads_to_its_screen() {
    let company = sample(Lang::Ja);
    let gaps = |id: &str, company: &CompanyFile| -> Vec<String> {
        let layout = laid_out(id, company, Lang::Ja);
        layout.gaps().into_iter().map(|gap| gap.path).collect()
    };
    assert_eq!(gaps("treatment-plan", &company), ["risk-gap.treatment"]);
    let mut nobody = company.clone();
    nobody.risks[0].owner = None;
    nobody.risks[9].acceptance = Default::default();
    let found = gaps("treatment-plan", &nobody);
    for gap in ["risk-gap.owner", "risk-gap.acceptance"] {
        assert!(found.iter().any(|own| own == gap), "{gap} in {found:?}");
    }
    assert!(gaps("statement-of-applicability", &company).is_empty());
    let mut open = company.clone();
    let undecided = ControlRef::AnnexA("5.7".into());
    open.controls.retain(|decision| decision.control != undecided);
    assert_eq!(
        gaps("statement-of-applicability", &open),
        ["statement-gap.reason"]
    );
}

#[test]
fn a_requirement_that_is_left_out_is_not_printed_and_what_was_added_is() {
    let mut company = sample(Lang::Ja);
    company.requirements.push(Requirement {
        id: "own".into(),
        section: RequirementSection::Performance,
        text: "年末の三日間は、二倍の人数に耐えること。".to_owned(),
        ..Requirement::default()
    });
    company.requirements.push(Requirement {
        id: "left-out".into(),
        section: RequirementSection::Performance,
        origin: Some("standing:response-time".to_owned()),
        dropped: true,
        ..Requirement::default()
    });
    let said = said("security-requirements", &company, Lang::Ja).replace('\n', "");
    assert!(
        said.contains("年末の三日間は、二倍の人数に耐えること。"),
        "{said}"
    );
    assert!(!said.contains("3秒以内に表示"), "{said}");
    assert!(said.contains("外した要件が1件あります"), "{said}");
}

#[test]
fn the_summary_counts_what_the_list_shows() {
    let first = |company: &CompanyFile| {
        let pages = text::spoken(&laid_out("risk-report", company, Lang::Ja));
        pages[0].replace('\n', "")
    };
    let company = sample(Lang::Ja);
    assert!(
        first(&company).contains("リスクを11件見つけました"),
        "{}",
        first(&company)
    );
    let mut calm = company.clone();
    for risk in &mut calm.risks {
        risk.treatment = Some(Treatment::Avoid);
        risk.now.threat = Some(sonae_domain::Grade::Low);
        risk.now.level = Some(sonae_domain::RiskLevel::Low);
    }
    let said = first(&calm);
    assert!(
        said.contains("先に手を打つほど大きいもの（大・高）は、ありません"),
        "{said}"
    );
    assert!(first(&CompanyFile::default()).contains("まだ、リスクを見ていません"));
}

#[test]
fn hundreds_of_risks_are_all_on_paper() {
    let mut company = sample(Lang::Ja);
    let more: Vec<Risk> = (0..400_usize)
        .map(|index| Risk {
            id: RiskId(format!("many-{index}")),
            ..company.risks[index % company.risks.len()].clone()
        })
        .collect();
    company.risks.extend(more);
    let said = said("risk-report", &company, Lang::Ja);
    for number in 1..=company.risks.len() {
        assert!(has_line(&said, &number.to_string()), "{number}");
    }
}

#[test]
fn a_control_that_is_left_out_though_a_rule_meets_it_says_so() {
    for (lang, rule) in [
        (Lang::Ja, "情報資産管理規程"),
        (Lang::En, "Information asset rule"),
    ] {
        let mut company = sample(lang);
        let labels = ControlRef::AnnexA("5.13".into());
        let decision = company.controls.iter_mut().find(|own| own.control == labels);
        decision.expect("the sample decides on it").applicable = Some(false);
        let words = |company: &CompanyFile| {
            let said = said("statement-of-applicability", company, lang);
            said.replace('\n', if lang == Lang::Ja { "" } else { " " })
        };
        assert!(words(&company).contains(rule), "{lang:?}");
        // Who drops the article has no contradiction.
        assert!(!words(&sample(lang)).contains(rule), "{lang:?}");
    }
}
