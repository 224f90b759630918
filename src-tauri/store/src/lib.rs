//! The only user of SQLite: one company per file, every change recorded.
