import Model

/// The designations of regions in the starting network.
enum StartingDesignations {
  static func add(to network: inout Network) {
    for row in StartingFacts.designations() {
      guard case .region(let code) = row.area, let index = Registry.standard.index(of: code),
        network.holdings.indices.contains(index)
      else { continue }
      network.holdings[index].city.stamp = StartingNetwork.stamp(code.description)
      network.holdings[index].designations.append(designation(row))
      network.holdings[index].isStored = true
      StartingNetwork.add(row.sources, to: &network.holdings[index].sources)
    }
  }

  /// The record of a row; its subsector is left empty where it is not certain.
  static func designation(_ row: DesignationRow) -> Designation {
    let id = "des-\(row.area.code)-\(row.programme.code)-\(row.year)"
    var designation = Designation(stamp: StartingNetwork.stamp(id))
    designation.programme = row.programme
    designation.year = row.year
    designation.subsector = row.attestation == .unverified ? nil : row.subsector
    designation.field = row.field.isEmpty ? nil : row.field
    designation.isFlagship = row.isFlagship && row.attestation != .unverified
    designation.attestation = row.attestation
    designation.sources = row.sources.map(StartingNetwork.sourceID)
    designation.note = row.note.isEmpty ? nil : row.note
    return designation
  }
}
