#![no_main]

sonae_fuzz::feeds!("change-record");
