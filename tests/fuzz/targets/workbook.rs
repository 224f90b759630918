#![no_main]

sonae_fuzz::feeds!("workbook");
