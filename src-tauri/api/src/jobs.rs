use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Long pieces of work that can be cancelled, by the name the window gave them.
#[derive(Default)]
pub(crate) struct Jobs(Mutex<HashMap<String, Arc<AtomicBool>>>);

/// One long piece of work; it is forgotten when this is dropped.
pub(crate) struct Job<'a> {
    jobs: &'a Jobs,
    name: String,
    cancelled: Arc<AtomicBool>,
}

impl Jobs {
    pub(crate) fn begin(&self, name: &str) -> Job<'_> {
        let cancelled = Arc::new(AtomicBool::new(false));
        self.map(|jobs| jobs.insert(name.to_owned(), Arc::clone(&cancelled)));
        Job {
            jobs: self,
            name: name.to_owned(),
            cancelled,
        }
    }

    /// Asks the work to stop at its next step; nothing happens when it has ended already.
    pub(crate) fn cancel(&self, name: &str) {
        if let Some(cancelled) = self.map(|jobs| jobs.get(name).cloned()) {
            cancelled.store(true, Ordering::Relaxed);
        }
    }

    fn map<T>(&self, f: impl FnOnce(&mut HashMap<String, Arc<AtomicBool>>) -> T) -> T {
        f(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Job<'_> {
    pub(crate) fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

impl Drop for Job<'_> {
    fn drop(&mut self) {
        self.jobs.map(|jobs| jobs.remove(&self.name));
    }
}
