//! How many passed and how many failed, over all kinds of tests.

use anyhow::Result;

/// The sum so far.
#[derive(Default, Debug, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
    /// Names of the stages in which something failed.
    pub where_failed: Vec<String>,
}

impl Tally {
    /// A stage that is one test in itself, such as a lint.
    pub fn one(&mut self, name: &str, stage: impl FnOnce() -> Result<()>) -> bool {
        println!("\n## {name}");
        let outcome = stage();
        match &outcome {
            Ok(()) => self.add(name, 1, 0),
            Err(error) => {
                println!("{name}: {error:#}");
                self.add(name, 0, 1);
            }
        }
        outcome.is_ok()
    }

    /// A stage with tests of its own. One that fails without naming a failed test, for it does not build or ends
    /// early, counts as one failure.
    pub fn many(&mut self, name: &str, stage: impl FnOnce() -> Result<Counted>) -> bool {
        println!("\n## {name}");
        match stage() {
            Ok(counted) => {
                let silent = !counted.succeeded && counted.failed == 0;
                let nothing = counted.succeeded && counted.passed == 0;
                if silent || nothing {
                    println!(
                        "{name}: {}",
                        if nothing {
                            "no test ran"
                        } else {
                            "ended without naming a failed test"
                        }
                    );
                }
                self.add(
                    name,
                    counted.passed,
                    counted.failed + u64::from(silent || nothing),
                );
                counted.succeeded && !nothing
            }
            Err(error) => {
                println!("{name}: {error:#}");
                self.add(name, 0, 1);
                false
            }
        }
    }

    fn add(&mut self, name: &str, passed: u64, failed: u64) {
        self.passed += passed;
        self.failed += failed;
        if failed > 0 {
            self.where_failed.push(name.to_owned());
        }
    }
}

/// What one kind of tests said.
#[derive(Default, Debug, PartialEq, Eq)]
pub struct Counted {
    pub passed: u64,
    pub failed: u64,
    /// Whether the program that ran them was content.
    pub succeeded: bool,
}

impl Counted {
    /// Adds a line such as `test result: ok. 12 passed; 0 failed; …` or `3 passed, 1 failed`; other lines say nothing.
    pub fn add_line(&mut self, line: &str) {
        let counts = match line.trim().strip_prefix("test result: ") {
            Some(rest) => rest.split_once(". ").map_or("", |(_, counts)| counts),
            None => line.trim(),
        };
        let words: Vec<&str> = counts
            .split([';', ',', ' '])
            .filter(|word| !word.is_empty())
            .collect();
        if let [passed, "passed", failed, "failed", ..] = words[..]
            && let (Ok(passed), Ok(failed)) = (passed.parse::<u64>(), failed.parse::<u64>())
        {
            self.passed += passed;
            self.failed += failed;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_cargo_are_summed() {
        let mut counted = Counted::default();
        counted.add_line("running 3 tests");
        counted.add_line(
            "test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s",
        );
        counted.add_line("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out");
        assert_eq!((counted.passed, counted.failed), (15, 2));
    }

    #[test]
    fn a_stage_that_breaks_off_counts_as_one_failure() {
        let mut tally = Tally::default();
        tally.many("does not build", || Ok(Counted::default()));
        tally.many("breaks off", || {
            Ok(Counted {
                passed: 2,
                failed: 0,
                succeeded: false,
            })
        });
        assert_eq!((tally.passed, tally.failed), (2, 2));
    }

    #[test]
    fn a_stage_in_which_nothing_ran_is_not_a_success() {
        let mut tally = Tally::default();
        assert!(!tally.many("empty", || Ok(Counted {
            succeeded: true,
            ..Counted::default()
        })));
        assert_eq!(tally.failed, 1);
    }
}
