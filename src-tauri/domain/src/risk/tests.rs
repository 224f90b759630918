use jiff::civil::date;

use super::*;

const TODAY: Date = date(2026, 11, 26);

fn grade(value: u8) -> Option<Grade> {
    Grade::try_from(value).ok()
}

/// A risk that lacks nothing.
fn whole() -> Risk {
    Risk {
        threats: vec!["phishing".into()],
        weaknesses: vec!["weak-passwords".into()],
        now: Estimate {
            threat: grade(3),
            vulnerability: grade(2),
            level: None,
        },
        treatment: Some(Treatment::Reduce),
        treatment_reason: "安く減らせる".into(),
        controls: vec![ControlRef::AnnexA("8.5".into())],
        owner: Some("p".into()),
        due: Some(date(2026, 12, 18)),
        after: Estimate {
            threat: grade(3),
            vulnerability: grade(1),
            level: None,
        },
        ..Risk::default()
    }
}

fn gaps(risk: &Risk, importance: u8) -> Vec<RiskGap> {
    risk.gaps(grade(importance), RiskBands::default(), TODAY)
}

#[test]
fn a_risk_begins_with_what_happens_and_ends_with_who_sees_to_it() {
    let bare = Risk::default();
    assert_eq!(
        bare.gaps(None, RiskBands::default(), TODAY),
        [
            RiskGap::What,
            RiskGap::Weakness,
            RiskGap::Importance,
            RiskGap::Treatment
        ]
    );
    assert_eq!(gaps(&whole(), 3), []);
}

#[test]
fn figures_follow_the_information_and_judgement_does_not() {
    let bands = RiskBands::default();
    let mut risk = whole();
    let value = |risk: &Risk, importance| {
        let rating = risk.rating(grade(importance), bands).unwrap();
        rating.figures().map(|figures| figures.value)
    };
    assert_eq!((value(&risk, 3), value(&risk, 1)), (Some(6), Some(2)));
    risk.method = RatingMethod::Judged;
    assert_eq!(risk.rating(grade(3), bands), None, "nobody has judged it yet");
    risk.now.level = Some(RiskLevel::High);
    assert_eq!(
        risk.rating(None, bands).map(|rating| rating.level()),
        Some(RiskLevel::High)
    );
}

#[test]
fn what_is_left_depends_on_the_treatment() {
    let bands = RiskBands::default();
    let left = |treatment| {
        let mut risk = whole();
        risk.treatment = treatment;
        match risk.residual(grade(3), bands) {
            None => "unknown".to_owned(),
            Some(Residual::Gone) => "gone".to_owned(),
            Some(Residual::Left { rating }) => rating.figures().map_or(0, |f| f.value).to_string(),
        }
    };
    assert_eq!(left(None), "unknown");
    assert_eq!(left(Some(Treatment::Avoid)), "gone");
    assert_eq!(left(Some(Treatment::Retain)), "6", "it stays as it is");
    assert_eq!(left(Some(Treatment::Reduce)), "3");
    assert_eq!(left(Some(Treatment::Transfer)), "3");
}

#[test]
fn what_is_kept_or_stays_large_is_accepted_by_a_person_for_a_time() {
    let mut kept = whole();
    kept.treatment = Some(Treatment::Retain);
    assert_eq!(gaps(&kept, 3), [RiskGap::Acceptance]);
    kept.acceptance = Acceptance {
        by: Some("p".into()),
        name: "三浦".into(),
        on: Some(date(2026, 4, 1)),
        until: Some(date(2027, 3, 31)),
    };
    assert_eq!(gaps(&kept, 3), []);
    kept.acceptance.by = None;
    assert_eq!(gaps(&kept, 3), [], "who accepted it may have left");
    kept.acceptance.until = Some(date(2026, 11, 25));
    assert_eq!(gaps(&kept, 3), [RiskGap::Expired]);

    let mut still_large = whole();
    still_large.after.vulnerability = grade(2);
    assert_eq!(gaps(&still_large, 3), [RiskGap::Acceptance]);
}

#[test]
fn a_risk_is_plain_json_that_older_files_may_leave_out_parts_of() {
    let risk: Risk = serde_json::from_str(r#"{"id":"r","asset":"a","controls":["annex-a:8.5"]}"#).unwrap();
    assert_eq!(risk.controls, [ControlRef::AnnexA("8.5".into())]);
    let again: Risk = serde_json::from_value(serde_json::to_value(whole()).unwrap()).unwrap();
    assert_eq!(again, whole());
}
