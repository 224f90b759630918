//! Tests across crates live in the files beside this one.
