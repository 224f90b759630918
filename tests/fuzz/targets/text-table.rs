#![no_main]

sonae_fuzz::feeds!("text-table");
