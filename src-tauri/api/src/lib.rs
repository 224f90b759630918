//! Use cases and wire types, and the one list of commands.
