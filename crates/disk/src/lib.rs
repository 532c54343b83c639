//! Files that survive a crash: replaced whole, locked across processes, read with a limit. Knows only the disk, and
//! says what is wrong as message ids.
//!
//! ```
//! let folder = tempfile::tempdir()?;
//! let path = folder.path().join("place.json");
//! wegwijs_disk::replace(&path, b"{}")?;
//! assert_eq!(wegwijs_disk::read(&path, 10)?.as_deref(), Some(&b"{}"[..]));
//! # Ok::<(), std::io::Error>(())
//! ```

mod lock;
mod read;
mod replace;

pub use lock::{FileLock, LockError, acquire};
pub use read::{MAX_FILE_BYTES, ReadError, read_file, utf8};
pub use replace::{create_private_folder, read, remove, remove_leftovers, replace};
