import Model

extension AppState {
  /// The region under the cursor; nil where none is.
  public var regionHere: RegionCode? {
    switch screen {
    case .overview: return nil
    case .cities: return cities.selected.map { Registry.standard.regions[$0].code }
    case .heatmap:
      guard case .region(let code)? = heatmap.selectedRow?.area else { return nil }
      return code
    case .map: return map.selectedCode
    case .communities: return browserEntry.map { Registry.standard.regions[$0.city].code }
    }
  }

  /// Asks how the brief of the region under the cursor is made.
  mutating func askBrief() {
    guard let region = regionHere else { return }
    overlay = .handOut(HandOutPrompt(.brief(region), folder: handOutFolder))
  }

  /// Asks which records are handed out.
  mutating func askExport() {
    overlay = .handOut(
      HandOutPrompt(
        .records(near: regionHere), folder: handOutFolder, mayBePrivate: access == .full))
  }

  /// Asks how a chart of what is shown is drawn.
  mutating func askPicture() {
    let request: PictureRequest
    if case .compare(let compare) = overlay {
      request = .compare(compare.regions, compare.measure)
    } else if screen == .heatmap {
      request = .heatmap(heatmap.kept)
    } else if screen == .map {
      request = .map(map.kept)
    } else if let region = regionHere {
      request = .city(region)
    } else {
      return
    }
    overlay = .handOut(HandOutPrompt(.picture(request), folder: handOutFolder))
  }

  /// Lets a key change the question, or does what it asks for.
  mutating func take(_ key: Key, _ prompt: HandOutPrompt) -> [Effect] {
    var prompt = prompt
    if key == .control("l") { return [.repaint] }
    switch prompt.take(key) {
    case .none: overlay = .handOut(prompt)
    case .close: overlay = nil
    case .write:
      guard !prompt.folder.text.isEmpty else {
        overlay = .handOut(prompt)
        notice = Notice(Bilingual("Tulis nama folder", "Write the name of a folder"), .alert)
        return []
      }
      overlay = nil
      handOutFolder = prompt.folder.text
      notice = Notice(Bilingual("Sedang ditulis …", "Being written …"))
      return [.handOut(prompt.request(language), folder: prompt.folder.text)]
    }
    return []
  }
}
