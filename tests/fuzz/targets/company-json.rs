#![no_main]

sonae_fuzz::feeds!("company-json");
