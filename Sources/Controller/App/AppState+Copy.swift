import Model

extension AppState {
  /// What is under the cursor as one sentence; nil where nothing there can be passed on.
  ///
  /// Contacts are in it only if they may be published, whoever sits at the screen.
  public var sentence: String? {
    switch screen {
    case .overview: return nil
    case .cities: return citySentence(cities.selected)
    case .map: return citySentence(map.selected)
    case .heatmap:
      guard let row = heatmap.selectedRow else { return nil }
      return CellSentence.text(
        of: row, heatmap.subsector, heatmap.measure, in: network, language,
        reference: heatmap.referenceTitle(of: row.area, network).text(language))
    case .communities:
      guard let entry = browserEntry else { return nil }
      let isOpen = BrowserRecord(entry, network).mayShareContact == true
      return RecordSentence.text(
        of: entry, contact: recordContact(entry), isOpen: isOpen, language)
    }
  }

  private func citySentence(_ place: Int?) -> String? {
    guard let place, network.holdings.indices.contains(place) else { return nil }
    return CitySentence.text(
      of: Registry.standard.regions[place], network.holdings[place],
      contact: cityContact(place), language)
  }

  /// Puts that sentence on the clipboard, and says what it is.
  mutating func copySentence() -> [Effect] {
    guard let sentence else { return [] }
    notice = Notice(Bilingual("Disalin: \(sentence)", "Copied: \(sentence)"))
    return [.copy(sentence)]
  }
}
