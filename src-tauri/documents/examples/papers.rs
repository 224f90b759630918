//! Measures making papers: `cargo xtask bench documents` runs it. It prints and judges nothing.
//!
//! `papers text FILE.pdf` makes 100,000 characters of Japanese as one document, `papers text FILE.html` and
//! `papers text FILE.typ` write the same for other programs, `papers binder FILE.pdf PAGES` so many pages, and `papers`
//! alone times every document of the sample company.

#[path = "papers/text.rs"]
mod text;

use std::error::Error;
use std::time::{Duration, Instant};

use sonae_content::Content;
use sonae_documents::block::Document;
use sonae_documents::{lay_out, pdf, svg, template};
use sonae_domain::Lang;

const RUNS: usize = 9;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["text", path] => {
            let parts = text::parts(100_000);
            if path.ends_with(".html") {
                std::fs::write(path, text::html(&parts))?;
            } else if path.ends_with(".typ") {
                std::fs::write(path, text::typst(&parts))?;
            } else {
                std::fs::write(path, made(&text::document(parts))?)?;
            }
        }
        ["pages", path, characters] => {
            let document = text::document(text::parts(characters.parse()?));
            let began = Instant::now();
            let layout = lay_out(&document);
            let laid_out = began.elapsed();
            let bytes = pdf::write(&document, &layout, &mut |_, _| true)?;
            println!(
                "{} pages: laid out in {:.0} ms, written in {:.0} ms, {} KiB",
                layout.pages.len(),
                ms(laid_out),
                ms(began.elapsed() - laid_out),
                bytes.len() / 1024
            );
            std::fs::write(path, bytes)?;
        }
        _ => documents()?,
    }
    Ok(())
}

fn made(document: &Document) -> Result<Vec<u8>, pdf::PdfError> {
    pdf::write(document, &lay_out(document), &mut |_, _| true)
}

/// Every document of the sample, then all of them as one.
fn documents() -> Result<(), Box<dyn Error>> {
    let content = Content::shared().map_err(ToString::to_string)?;
    for lang in Lang::ALL {
        let company = &content.samples[0].companies[&lang];
        let mut binder: Option<Document> = None;
        let mut sum = Duration::ZERO;
        for definition in &content.documents {
            let day = jiff::civil::date(2026, 12, 1);
            let bind = || template::bind(content, definition, company, lang, day).document;
            let document = bind();
            sum += measure(&format!("{} {}", definition.id, lang.tag()), &document)?;
            let preview = median(|| {
                svg::pages(&lay_out(&bind()));
                Ok(())
            })?;
            println!("  preview after an edit: {:.1} ms", ms(preview));
            match &mut binder {
                Some(binder) => binder.parts.extend(document.parts),
                None => binder = Some(document),
            }
        }
        println!("all of {}, one after another: {:.1} ms", lang.tag(), ms(sum));
        if let Some(binder) = binder {
            measure(&format!("all as one file {}", lang.tag()), &binder)?;
        }
    }
    println!("peak memory: {} MiB", peak() / 1024);
    Ok(())
}

fn measure(name: &str, document: &Document) -> Result<Duration, Box<dyn Error>> {
    let mut size = 0;
    let took = median(|| {
        size = made(document)?.len();
        Ok(())
    })?;
    let pages = lay_out(document).pages.len();
    println!(
        "{name}: {pages} pages, {:.1} ms, {} KiB",
        ms(took),
        size.div_ceil(1024)
    );
    Ok(took)
}

fn median(mut run: impl FnMut() -> Result<(), pdf::PdfError>) -> Result<Duration, pdf::PdfError> {
    let mut times = Vec::new();
    for _ in 0..RUNS {
        let began = Instant::now();
        run()?;
        times.push(began.elapsed());
    }
    times.sort();
    Ok(times[RUNS / 2])
}

/// The most memory this process ever had, in KiB; 0 where the system does not say.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok())
        .unwrap_or(0)
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}
