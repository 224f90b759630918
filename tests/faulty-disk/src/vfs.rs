//! The disk as SQLite asks for it: a VFS before the one that SQLite has by itself, whose methods it passes on when
//! nothing goes wrong.

use std::ffi::{CStr, c_char, c_int, c_void};
use std::path::{Path, PathBuf};
use std::ptr;
use std::sync::Once;

use rusqlite::ffi::{
    self, SQLITE_CANTOPEN, SQLITE_FULL, SQLITE_IOERR_DELETE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_READ,
    SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_WRITE, SQLITE_NOMEM, SQLITE_OK,
    SQLITE_OPEN_CREATE, SQLITE_OPEN_MAIN_DB, SQLITE_OPEN_READONLY, SQLITE_OPEN_READWRITE, sqlite3_file,
    sqlite3_int64, sqlite3_io_methods, sqlite3_vfs,
};

use crate::unsynced::Change;
use crate::{Operation, Verdict, state};

/// A file of ours, as SQLite allots it. The file of the VFS behind lies right after it.
#[repr(C)]
struct FaultyFile {
    base: sqlite3_file,
    /// Its name; null for a passing file, which nothing happens to.
    path: *mut PathBuf,
}

/// Registers the disk as the one that SQLite takes. Once a process.
pub(crate) fn install() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // SAFETY: both functions may be called at any time; what is registered is leaked, so that it lives as long as
        // the process, and its strings with it.
        unsafe {
            ffi::sqlite3_initialize();
            let real = ffi::sqlite3_vfs_find(ptr::null());
            if real.is_null() {
                return;
            }
            let own = size_of::<FaultyFile>() as c_int;
            let vfs = Box::leak(Box::new(sqlite3_vfs {
                iVersion: 1,
                szOsFile: own + (*real).szOsFile,
                pNext: ptr::null_mut(),
                zName: c"faulty".as_ptr(),
                pAppData: real.cast(),
                xOpen: Some(open),
                xDelete: Some(delete),
                ..*real
            }));
            ffi::sqlite3_vfs_register(vfs, 1);
        }
    });
}

static METHODS: sqlite3_io_methods = sqlite3_io_methods {
    // No memory map: every reading comes by.
    iVersion: 2,
    xClose: Some(close),
    xRead: Some(read),
    xWrite: Some(write),
    xTruncate: Some(truncate),
    xSync: Some(sync),
    xFileSize: Some(file_size),
    xLock: Some(lock),
    xUnlock: Some(unlock),
    xCheckReservedLock: Some(check_reserved_lock),
    xFileControl: Some(file_control),
    xSectorSize: Some(sector_size),
    xDeviceCharacteristics: Some(device_characteristics),
    xShmMap: Some(shm_map),
    xShmLock: Some(shm_lock),
    xShmBarrier: Some(shm_barrier),
    xShmUnmap: Some(shm_unmap),
    xFetch: None,
    xUnfetch: None,
};

/// The VFS behind ours.
///
/// # Safety
/// `vfs` is ours.
unsafe fn real_vfs(vfs: *mut sqlite3_vfs) -> *mut sqlite3_vfs {
    // SAFETY: `install` put it there.
    unsafe { (*vfs).pAppData.cast() }
}

/// The file of the VFS behind ours.
///
/// # Safety
/// `file` was allotted by SQLite for our VFS.
unsafe fn real(file: *mut sqlite3_file) -> *mut sqlite3_file {
    // SAFETY: `szOsFile` asks for room for both, one after the other.
    unsafe { file.cast::<FaultyFile>().add(1).cast() }
}

/// The name of a file; `None` for a passing one.
///
/// # Safety
/// `file` is an open file of ours.
unsafe fn path<'a>(file: *mut sqlite3_file) -> Option<&'a Path> {
    // SAFETY: `open` put it there and `close` takes it away.
    unsafe { (*file.cast::<FaultyFile>()).path.as_ref().map(PathBuf::as_path) }
}

/// A name as SQLite gives it; `None` for a passing file, which has none.
///
/// # Safety
/// `name` is null or ends with a zero.
unsafe fn named(name: *const c_char) -> Option<PathBuf> {
    // SAFETY: as the caller says.
    let name = (!name.is_null()).then(|| unsafe { CStr::from_ptr(name) })?;
    Some(PathBuf::from(name.to_string_lossy().into_owned()))
}

/// Calls a method of the file behind ours.
macro_rules! pass {
    ($file:expr, $method:ident, $otherwise:expr $(, $argument:expr)*) => {{
        // SAFETY: SQLite calls methods only of files that `open` opened, with arguments that it vouches for; the file
        // behind was opened too and has its methods.
        unsafe {
            let real = real($file);
            match (*(*real).pMethods).$method {
                Some(method) => method(real $(, $argument)*),
                None => $otherwise,
            }
        }
    }};
}

unsafe extern "C" fn open(
    vfs: *mut sqlite3_vfs,
    name: *const c_char,
    file: *mut sqlite3_file,
    mut flags: c_int,
    out_flags: *mut c_int,
) -> c_int {
    // SAFETY: a name that SQLite gives ends.
    let protected = unsafe { named(name) }.is_some_and(|path| state().protects(&path));
    if protected && flags & SQLITE_OPEN_READWRITE != 0 {
        if flags & SQLITE_OPEN_MAIN_DB == 0 {
            return SQLITE_CANTOPEN;
        }
        flags = flags & !(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE) | SQLITE_OPEN_READONLY;
    }
    // SAFETY: SQLite gives us room for `szOsFile` bytes, a name that ends, and the VFS that `install` registered.
    unsafe {
        let own = file.cast::<FaultyFile>();
        (*own).base.pMethods = ptr::null();
        (*own).path = ptr::null_mut();
        let real_vfs = real_vfs(vfs);
        let Some(method) = (*real_vfs).xOpen else {
            return SQLITE_CANTOPEN;
        };
        let outcome = method(real_vfs, name, real(file), flags, out_flags);
        if outcome == SQLITE_OK {
            if let Some(path) = named(name) {
                (*own).path = Box::into_raw(Box::new(path));
            }
            (*own).base.pMethods = &METHODS;
        }
        outcome
    }
}

unsafe extern "C" fn delete(vfs: *mut sqlite3_vfs, name: *const c_char, sync_folder: c_int) -> c_int {
    // SAFETY: a name that SQLite gives ends.
    let protected = unsafe { named(name) }.is_some_and(|path| state().protects(&path));
    if protected || state().verdict(Operation::Delete) != Verdict::Go {
        return SQLITE_IOERR_DELETE;
    }
    // SAFETY: the VFS that `install` registered, with the arguments of SQLite.
    unsafe {
        let real_vfs = real_vfs(vfs);
        match (*real_vfs).xDelete {
            Some(method) => method(real_vfs, name, sync_folder),
            None => SQLITE_IOERR_DELETE,
        }
    }
}

unsafe extern "C" fn close(file: *mut sqlite3_file) -> c_int {
    let outcome = pass!(file, xClose, SQLITE_OK);
    // SAFETY: an open file of ours, which nobody uses any more.
    unsafe {
        let own = file.cast::<FaultyFile>();
        if !(*own).path.is_null() {
            drop(Box::from_raw((*own).path));
            (*own).path = ptr::null_mut();
        }
        (*own).base.pMethods = ptr::null();
    }
    outcome
}

unsafe extern "C" fn read(
    file: *mut sqlite3_file,
    to: *mut c_void,
    count: c_int,
    at: sqlite3_int64,
) -> c_int {
    match state().verdict(Operation::Read) {
        Verdict::Go => pass!(file, xRead, SQLITE_IOERR_READ, to, count, at),
        Verdict::Half => {
            let half = count / 2;
            let outcome = pass!(file, xRead, SQLITE_IOERR_READ, to, half, at);
            if outcome != SQLITE_OK {
                return outcome;
            }
            // SAFETY: `to` has room for `count` bytes. What is not read must be zero.
            unsafe {
                to.cast::<u8>()
                    .add(half as usize)
                    .write_bytes(0, (count - half) as usize);
            }
            SQLITE_IOERR_SHORT_READ
        }
        _ => SQLITE_IOERR_READ,
    }
}

unsafe extern "C" fn write(
    file: *mut sqlite3_file,
    from: *const c_void,
    count: c_int,
    at: sqlite3_int64,
) -> c_int {
    let mut state = state();
    match state.verdict(Operation::Write) {
        Verdict::Go => {}
        Verdict::Full => return SQLITE_FULL,
        _ => return SQLITE_IOERR_WRITE,
    }
    // SAFETY: an open file of ours.
    if let Some(path) = unsafe { path(file) }
        && state.remembers()
    {
        // SAFETY: `from` has `count` bytes.
        let new = unsafe { std::slice::from_raw_parts(from.cast::<u8>(), count as usize) }.to_vec();
        let change = before(file, path, at, count, Some(new));
        state.unsynced.push(change);
    }
    drop(state);
    pass!(file, xWrite, SQLITE_IOERR_WRITE, from, count, at)
}

/// What a file holds where it is about to change.
fn before(
    file: *mut sqlite3_file,
    path: &Path,
    at: sqlite3_int64,
    count: c_int,
    new: Option<Vec<u8>>,
) -> Change {
    let mut length: sqlite3_int64 = 0;
    let _ = pass!(file, xFileSize, SQLITE_OK, &raw mut length);
    let held = (length - at).clamp(0, sqlite3_int64::from(count));
    let mut old = vec![0_u8; held as usize];
    if held > 0 {
        let _ = pass!(file, xRead, SQLITE_OK, old.as_mut_ptr().cast(), held as c_int, at);
    }
    Change {
        path: path.to_owned(),
        at: at as u64,
        old,
        old_length: length as u64,
        new,
    }
}

unsafe extern "C" fn truncate(file: *mut sqlite3_file, size: sqlite3_int64) -> c_int {
    let mut state = state();
    if state.verdict(Operation::Truncate) != Verdict::Go {
        return SQLITE_IOERR_TRUNCATE;
    }
    // SAFETY: an open file of ours.
    if let Some(path) = unsafe { path(file) }
        && state.remembers()
    {
        let change = before(file, path, size, c_int::MAX, None);
        state.unsynced.push(change);
    }
    drop(state);
    pass!(file, xTruncate, SQLITE_IOERR_TRUNCATE, size)
}

unsafe extern "C" fn sync(file: *mut sqlite3_file, flags: c_int) -> c_int {
    if state().verdict(Operation::Sync) != Verdict::Go {
        return SQLITE_IOERR_FSYNC;
    }
    let outcome = pass!(file, xSync, SQLITE_IOERR_FSYNC, flags);
    // SAFETY: an open file of ours.
    if let Some(path) = unsafe { path(file) }
        && outcome == SQLITE_OK
    {
        state().unsynced.synced(path);
    }
    outcome
}

unsafe extern "C" fn file_size(file: *mut sqlite3_file, size: *mut sqlite3_int64) -> c_int {
    pass!(file, xFileSize, SQLITE_IOERR_READ, size)
}

unsafe extern "C" fn lock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file, xLock, SQLITE_OK, level)
}

unsafe extern "C" fn unlock(file: *mut sqlite3_file, level: c_int) -> c_int {
    pass!(file, xUnlock, SQLITE_OK, level)
}

unsafe extern "C" fn check_reserved_lock(file: *mut sqlite3_file, held: *mut c_int) -> c_int {
    pass!(file, xCheckReservedLock, SQLITE_OK, held)
}

unsafe extern "C" fn file_control(file: *mut sqlite3_file, what: c_int, argument: *mut c_void) -> c_int {
    pass!(file, xFileControl, ffi::SQLITE_NOTFOUND, what, argument)
}

unsafe extern "C" fn sector_size(file: *mut sqlite3_file) -> c_int {
    pass!(file, xSectorSize, 512)
}

/// Promises nothing: a page may be torn, and writing past the end may leave anything behind.
unsafe extern "C" fn device_characteristics(_: *mut sqlite3_file) -> c_int {
    0
}

unsafe extern "C" fn shm_map(
    file: *mut sqlite3_file,
    page: c_int,
    size: c_int,
    extend: c_int,
    to: *mut *mut c_void,
) -> c_int {
    // SAFETY: an open file of ours.
    if unsafe { path(file) }.is_some_and(|path| state().protects(path)) {
        return ffi::SQLITE_READONLY_CANTINIT;
    }
    pass!(file, xShmMap, SQLITE_NOMEM, page, size, extend, to)
}

unsafe extern "C" fn shm_lock(file: *mut sqlite3_file, offset: c_int, count: c_int, flags: c_int) -> c_int {
    pass!(file, xShmLock, SQLITE_OK, offset, count, flags)
}

unsafe extern "C" fn shm_barrier(file: *mut sqlite3_file) {
    pass!(file, xShmBarrier, ());
}

unsafe extern "C" fn shm_unmap(file: *mut sqlite3_file, remove: c_int) -> c_int {
    pass!(file, xShmUnmap, SQLITE_OK, remove)
}
