import Model

/// A city's shared file as `show CODE --json` prints it.
public enum CityFileText {
  /// The bytes of the file, in the store's own form.
  public static func bytes(of holdings: CityHoldings) -> [UInt8] {
    NetworkFiles.bytes(of: holdings)
  }
}
