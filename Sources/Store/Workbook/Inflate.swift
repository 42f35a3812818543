import Glibc
import Model

/// Unpacks what a zip archive holds, by the zlib of the system.
///
/// It is looked for when it is needed, so that the program starts without it.
enum Inflate {
  /// `z_stream` of zlib 1.2 and later.
  private struct Stream {
    var nextIn: UnsafePointer<UInt8>?
    var availableIn: UInt32 = 0
    var totalIn: UInt = 0
    var nextOut: UnsafeMutablePointer<UInt8>?
    var availableOut: UInt32 = 0
    var totalOut: UInt = 0
    var message: UnsafePointer<CChar>?
    var state: UnsafeMutableRawPointer?
    var allocate: UnsafeMutableRawPointer?
    var free: UnsafeMutableRawPointer?
    var opaque: UnsafeMutableRawPointer?
    var dataType: Int32 = 0
    var adler: UInt = 0
    var reserved: UInt = 0
  }

  private typealias Begin =
    @convention(c) (UnsafeMutableRawPointer, Int32, UnsafePointer<CChar>, Int32) -> Int32
  private typealias Step = @convention(c) (UnsafeMutableRawPointer, Int32) -> Int32
  private typealias End = @convention(c) (UnsafeMutableRawPointer) -> Int32

  private static let streamEnd: Int32 = 1
  private static let finish: Int32 = 4
  /// Raw data without a header, and the largest window.
  private static let rawWindow: Int32 = -15

  /// The bytes that some packed ones stand for; nil where they are damaged.
  ///
  /// Throws where zlib is not there, with the mend.
  static func unpacked(
    _ packed: ArraySlice<UInt8>, size: Int
  ) throws(TableFault) -> [UInt8]? {
    guard let library = dlopen("libz.so.1", RTLD_NOW) ?? dlopen("libz.so", RTLD_NOW),
      let begin = dlsym(library, "inflateInit2_"), let step = dlsym(library, "inflate"),
      let end = dlsym(library, "inflateEnd")
    else { throw noLibrary }
    return unpacked(
      packed, size: size, begin: unsafeBitCast(begin, to: Begin.self),
      step: unsafeBitCast(step, to: Step.self), end: unsafeBitCast(end, to: End.self))
  }

  private static func unpacked(
    _ packed: ArraySlice<UInt8>, size: Int, begin: Begin, step: Step, end: End
  ) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: max(1, size)) { room, count in
      packed.withUnsafeBufferPointer { input in
        var stream = Stream()
        stream.nextIn = input.baseAddress
        stream.availableIn = UInt32(clamping: input.count)
        stream.nextOut = room.baseAddress
        stream.availableOut = UInt32(clamping: size)
        let length = Int32(MemoryLayout<Stream>.size)
        guard begin(&stream, rawWindow, "1.2.11", length) == 0 else { return }
        isWhole = step(&stream, finish) == streamEnd
        count = min(size, Int(clamping: stream.totalOut))
        _ = end(&stream)
      }
    }
    return isWhole && bytes.count == size ? bytes : nil
  }

  private static let noLibrary = TableFault(
    "untuk membaca XLSX perlu zlib: sudo apt-get install zlib1g, atau simpan sebagai CSV",
    "reading XLSX needs zlib: sudo apt-get install zlib1g, or save it as CSV")
}
