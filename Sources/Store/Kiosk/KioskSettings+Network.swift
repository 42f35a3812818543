import Model

extension KioskSettings {
  /// Takes what is hidden out of a network, and gives records the names that are to be shown.
  public func apply(to network: inout Network) {
    guard !hidden.isEmpty || !displayNames.isEmpty else { return }
    for index in network.holdings.indices {
      network.holdings[index].displayName = displayNames[network.holdings[index].code.description]
    }
    for index in network.holdings.indices where network.holdings[index].isStored {
      if hidden.contains(network.holdings[index].code.description) {
        network.holdings[index] = CityHoldings(code: network.holdings[index].code)
      } else {
        apply(to: &network.holdings[index])
      }
    }
    network.editions.removeAll { hidden.contains($0.edition.stamp.id) }
    network.reference.designations = shown(network.reference.designations)
  }

  private func apply(to holdings: inout CityHoldings) {
    holdings.designations = shown(holdings.designations)
    holdings.potentials = shown(holdings.potentials)
    holdings.programmes = shown(holdings.programmes, \.name)
    holdings.needs = shown(holdings.needs, \.name)
    holdings.offers = shown(holdings.offers, \.name)
    holdings.communities = Records(shown(Array(holdings.communities), \.name))
    holdings.organisations = Records(shown(Array(holdings.organisations), \.name))
    holdings.spaces = Records(shown(Array(holdings.spaces), \.name))
    guard !hidden.isEmpty else { return }
    for index in holdings.communities.indices {
      holdings.communities[index].spaces.removeAll(where: hidden.contains)
      holdings.communities[index].organisations.removeAll(where: hidden.contains)
    }
    for index in holdings.organisations.indices {
      holdings.organisations[index].members.removeAll(where: hidden.contains)
    }
  }

  private func shown<Kind: Record>(
    _ records: [Kind], _ name: WritableKeyPath<Kind, String?>? = nil
  ) -> [Kind] {
    var records = records.filter { !hidden.contains($0.stamp.id) }
    guard let name, !displayNames.isEmpty else { return records }
    for index in records.indices {
      if let other = displayNames[records[index].stamp.id] { records[index][keyPath: name] = other }
    }
    return records
  }
}
