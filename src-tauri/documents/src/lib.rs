//! Content and answers to blocks, lines, pages and PDF. Layout is a pure function; only `pdf` knows the PDF library.

pub mod block;
