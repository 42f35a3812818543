import Model

/// The coached businesses of Jawa Barat, 2019 to 2021, summed by subsector.
enum StartingCoachedBusinesses {
  private static let sourceID = "src-umkm-jabar"

  static func add(to network: inout Network) {
    var rows: [RegionCode: [UmkmRow]] = [:]
    for row in StartingFacts.umkmJawaBarat() { rows[row.region, default: []].append(row) }
    for (code, rows) in rows {
      guard let index = Registry.standard.index(of: code),
        network.holdings.indices.contains(index)
      else { continue }
      network.holdings[index].city.stamp = StartingNetwork.stamp(code.description)
      network.holdings[index].isStored = true
      network.holdings[index].sources.append(source)
      network.holdings[index].potentials += rows.map { potential($0) }
        .sorted { $0.stamp.id < $1.stamp.id }
    }
  }

  private static func potential(_ row: UmkmRow) -> Potential {
    let id = "pot-\(row.region)-\(row.subsector.code)-\(row.year)-umkm"
    var potential = Potential(stamp: StartingNetwork.stamp(id))
    potential.subsector = row.subsector
    potential.year = row.year
    potential.figures = [
      Figure(
        kind: .coachedBusinesses, value: FigureValue(Double(row.count)), year: row.year,
        standing: .official, source: sourceID)
    ]
    return potential
  }

  private static var source: Source {
    var source = Source(stamp: StartingNetwork.stamp(sourceID))
    source.publisher = "Dinas Koperasi dan Usaha Kecil Jawa Barat"
    source.title = "UMKM binaan menurut jenis usaha 2019–2021, dipetakan oleh Jejaring"
    source.date = "2021"
    source.link = StartingFacts.umkmJawaBaratSource
    source.note = "totalnya mirip kuota: baca komposisinya, bukan besarnya"
    return source
  }
}
