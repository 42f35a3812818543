import Glibc

extension Descriptor {
  /// All bytes of a file, of 4 GiB at most.
  func bytes() throws(FileError) -> [UInt8] {
    let size = Int(try status().st_size)
    guard size <= Int(UInt32.max) else {
      throw FileError(path: path, operation: .read, code: EFBIG)
    }
    return try bytes(at: 0, expecting: size)
  }

  /// The bytes of a file from an offset to its end; `expecting` is only a guess at their number.
  func bytes(at offset: Int, expecting size: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var failure: Int32 = 0
    var isAtEnd = false
    while !isAtEnd, failure == 0 {
      let start = offset + bytes.count
      let more = bytes.count == size ? 512 : max(512, size + 1 - bytes.count, bytes.count / 2)
      let part = [UInt8](unsafeUninitializedCapacity: more) { buffer, count in
        let got = pread(number, buffer.baseAddress, more, start)
        count = max(0, got)
        isAtEnd = got == 0
        if got < 0, errno != EINTR { failure = errno }
      }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
    guard failure == 0 else { throw FileError(path: path, operation: .read, code: failure) }
    return bytes
  }

  /// So many bytes of a file from an offset, or fewer where it ends.
  func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    var failure: Int32 = 0
    var isAtEnd = false
    while bytes.count < count, !isAtEnd {
      let (start, more) = (offset + bytes.count, count - bytes.count)
      bytes += [UInt8](unsafeUninitializedCapacity: more) { buffer, filled in
        let got = pread(number, buffer.baseAddress, more, start)
        filled = max(0, got)
        isAtEnd = got == 0
        if got < 0, errno != EINTR { failure = errno }
      }
      guard failure == 0 else { throw FileError(path: path, operation: .read, code: failure) }
    }
    return bytes
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let written = bytes.withUnsafeBytes { buffer in
        Glibc.write(number, buffer.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw FileError(path: path, operation: .write, code: errno) }
      guard written > 0 else { throw FileError(path: path, operation: .write, code: EIO) }
      done += written
    }
  }

  /// Makes what was written to a file, or the names in a folder, durable.
  ///
  /// File systems that know no fsync of folders keep names by themselves.
  func sync() throws(FileError) {
    guard Self.retrying({ fsync(number) }) == 0 || errno == EINVAL else {
      throw FileError(path: path, operation: .write, code: errno)
    }
  }

  /// Cuts a file.
  func truncate(to length: Int) throws(FileError) {
    guard Self.retrying({ ftruncate(number, length) }) == 0 else {
      throw FileError(path: path, operation: .write, code: errno)
    }
  }

  /// Takes the lock on a file if nobody has it; it is free again when the descriptor is gone.
  func lockIfFree() throws(FileError) -> Bool {
    if Self.retrying({ flock(number, LOCK_EX | LOCK_NB) }) == 0 { return true }
    guard errno == EWOULDBLOCK else {
      throw FileError(path: path, operation: .write, code: errno)
    }
    return false
  }
}
