import Model
import Store

/// Writes the shared files of a store into a tar.
enum Packing {
  /// What was packed; what is wrong in files goes to standard error.
  static func write(
    _ folder: StoreFolder, to file: String, _ options: CommonOptions
  ) throws -> (count: Int, withheld: Int) {
    var packed: (count: Int, withheld: Int, problems: [StoreProblem]) = (0, 0, [])
    try HandedOut.write(to: file, options) { output in
      packed = try WritableStore(folder).pack(to: output)
    }
    Console.warn(packed.problems, options.language)
    return (packed.count, packed.withheld)
  }
}
