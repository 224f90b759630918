use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

/// Whoever ends or locks everything waits so long for work to stop. What hangs on a share is not waited for any longer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Long pieces of work that can be cancelled, by the name the window gave them.
#[derive(Default)]
pub(crate) struct Jobs {
    running: Mutex<HashMap<String, Arc<AtomicBool>>>,
    ended: Condvar,
}

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

    /// Asks all work to stop and waits until it has: nobody is there any more for whom it would be done.
    pub(crate) fn stop(&self) {
        let running = self.running.lock().unwrap_or_else(PoisonError::into_inner);
        for cancelled in running.values() {
            cancelled.store(true, Ordering::Relaxed);
        }
        drop(
            self.ended
                .wait_timeout_while(running, PATIENCE, |running| !running.is_empty()),
        );
    }

    fn map<T>(&self, f: impl FnOnce(&mut HashMap<String, Arc<AtomicBool>>) -> T) -> T {
        f(&mut self.running.lock().unwrap_or_else(PoisonError::into_inner))
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
        self.jobs.ended.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_locks_everything_waits_until_all_work_has_stopped() {
        let jobs = Jobs::default();
        let (begun, is_begun) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            let worker = scope.spawn(|| {
                let job = jobs.begin("packing");
                begun.send(()).expect("somebody waits");
                while !job.is_cancelled() {
                    std::thread::yield_now();
                }
            });
            is_begun.recv().expect("it has begun");
            jobs.stop();
            assert!(jobs.map(|running| running.is_empty()));
            worker.join().expect("nobody panics");
        });
    }
}
