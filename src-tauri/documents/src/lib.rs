//! Content and answers to blocks, lines, pages and PDF.
