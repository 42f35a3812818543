import Model

/// The network that `jejaring init` writes: public facts with their sources, nothing invented.
public enum StartingNetwork {
  /// The date that the facts were gathered, which all its records carry.
  public static let date = "2026-11-01T00:00:00Z"
  /// The author that all its records carry.
  public static let author = "jejaring"

  /// The whole network; every call gives the same.
  public static func network() -> Network {
    var network = Network()
    network.reference = StartingReference.reference()
    network.editions = StartingEditions.editions()
    StartingDesignations.add(to: &network)
    StartingCoachedBusinesses.add(to: &network)
    return network
  }

  /// The stamp of a record of the starting network.
  static func stamp(_ id: String) -> Stamp {
    Stamp(id: id, rev: 1, at: date, by: author)
  }

  /// A source that is a page on the web; its id is made from its address.
  static func webSource(_ address: String, note: String? = nil) -> Source {
    var source = Source(stamp: stamp(sourceID(address)))
    source.publisher = host(of: address)
    source.link = address
    source.note = note
    return source
  }

  /// The id of the source at a web address: its host and a hash of the whole (FNV-1a, 32 bits).
  static func sourceID(_ address: String) -> String {
    let hash = address.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return "src-\(host(of: address))-\(String(hash, radix: 36))"
  }

  /// Adds the web sources that are not there yet.
  static func add(_ addresses: [String], to sources: inout [Source]) {
    for address in addresses {
      let source = webSource(address)
      if !sources.contains(where: { $0.stamp.id == source.stamp.id }) { sources.append(source) }
    }
  }

  /// An address as a source record; words that are no address become a title.
  private static func host(of address: String) -> String {
    let start = address.split(separator: "/", omittingEmptySubsequences: true)
    let host = start.count > 1 && address.contains("://") ? start[1] : Substring(address)
    return host.hasPrefix("www.") ? String(host.dropFirst(4)) : String(host)
  }
}
