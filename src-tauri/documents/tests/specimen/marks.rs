//! Logos of several shapes, drawn here, and a letterhead.

use std::sync::Arc;

use png::{BitDepth, ColorType};
use sonae_documents::logo::{CompanyMark, Letterhead, Logo, Marks};
use sonae_domain::Lang;

/// A picture with a disc in it, see-through around it where `alpha` is.
pub fn picture(width: u32, height: u32, alpha: bool) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(if alpha { ColorType::Rgba } else { ColorType::Rgb });
    encoder.set_depth(BitDepth::Eight);
    let mut writer = encoder.write_header().expect("a head");
    let mut raw = Vec::new();
    for y in 0..height {
        for x in 0..width {
            let (dx, dy) = (
                i64::from(x) - i64::from(height) / 2,
                i64::from(y) - i64::from(height) / 2,
            );
            let reach = i64::from(height) / 2;
            let inside = dx * dx + dy * dy < reach * reach || i64::from(x) > i64::from(height) && y % 9 < 5;
            raw.extend_from_slice(if inside {
                &[0x7A, 0x10, 0x2B]
            } else {
                &[0xEE, 0xF1, 0xF5]
            });
            if alpha {
                raw.push(if inside { 255 } else { 0 });
            }
        }
    }
    writer.write_image_data(&raw).expect("pixels");
    writer.finish().expect("an end");
    bytes
}

fn logo(width: u32, height: u32, alpha: bool) -> Arc<Logo> {
    Arc::new(Logo::read(&picture(width, height, alpha)).expect("a logo"))
}

/// The logo of the company.
pub fn company(lang: Lang) -> Marks {
    let alt = match lang {
        Lang::Ja => "みなと食品のロゴ",
        Lang::En => "Logo of <Minato> & Sons",
    };
    Marks {
        logo: Some(CompanyMark {
            logo: logo(600, 150, true),
            alt: alt.to_owned(),
        }),
        letterhead: None,
    }
}

/// The same company's paper, made with an advisor.
pub fn advisor(lang: Lang) -> Marks {
    let (names, foot, foot_short) = match lang {
        Lang::Ja => (
            ["港情報安全相談室", "中小企業診断士　佐々木 遥"],
            "作成支援：港情報安全相談室　中小企業診断士　佐々木 遥　電話 03-0000-0000",
            "作成支援：港情報安全相談室",
        ),
        Lang::En => (
            ["Harbor Security Advice", "Haruka Sasaki, security advisor"],
            "Prepared with Harbor Security Advice, Haruka Sasaki, security advisor  03-0000-0000",
            "Prepared with Harbor Security Advice",
        ),
    };
    Marks {
        letterhead: Some(Letterhead {
            names: names.map(str::to_owned).into(),
            logo: Some(logo(300, 300, false)),
            foot: foot.to_owned(),
            foot_short: foot_short.to_owned(),
        }),
        ..company(lang)
    }
}
