//! Files that only their owner can read.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{Result, Write};
use std::path::Path;

/// Makes a folder with those above it. One that is there already is left as it is: it may not be ours alone.
pub(super) fn make_folder(path: &Path) -> Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Opens a file for writing, and makes an empty one where there is none.
pub(super) fn open(path: &Path) -> Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Writes a file aside and puts it in place: a file that is there is whole.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let aside = path.with_extension("part");
    match std::fs::remove_file(&aside) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = open(&aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    std::fs::rename(aside, path)
}
