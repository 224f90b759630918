//! Types and pure rules of Sonae: no I/O, no clock, no database.
