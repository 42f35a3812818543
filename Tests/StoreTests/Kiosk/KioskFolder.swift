import Foundation
import Model
import Store
import Testing

/// A store in which everything private is one fixed secret.
final class KioskFolder {
  static let secret = "RAHASIA-7f3c"
  let path = NSTemporaryDirectory() + "jejaring-kiosk-\(UUID().uuidString)"
  let code: RegionCode
  var folder: StoreFolder { StoreFolder(path + "/store") }

  init() throws {
    code = try #require(RegionCode("35.73"))
    var network = StartingNetwork.network()
    let place = try #require(Registry.standard.index(of: code))
    var holdings = network.holdings[place]
    holdings.isStored = true
    holdings.city.contact = Self.secret
    holdings.city.node = "Simpul terbuka"
    var person = Person(stamp: Stamp(id: "p-1", by: Self.secret))
    person.name = Self.secret
    holdings.persons = [person]
    let communities = ["a", "b"].map { id in
      var community = Community(stamp: Stamp(id: "k-\(id)", by: Self.secret))
      community.name = "Komunitas \(id)"
      community.contact = id == "a" ? Self.secret : "0812-0000-0001"
      if id == "b" {
        community.consent.by = Self.secret
        community.consent.on = "2025-01-01"
        community.consent.purposes = [.contact, .kiosk]
      }
      return community
    }
    holdings.communities = Records(communities)
    network.holdings[place] = holdings
    try WritableStore(folder).create(network)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func text(_ file: String) throws -> String { try String(contentsOfFile: file, encoding: .utf8) }

  func write(_ text: String, to file: String) throws {
    try text.write(toFile: file, atomically: true, encoding: .utf8)
  }
}
