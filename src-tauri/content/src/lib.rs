//! Reads and checks assets/; gives typed catalogues and text.
