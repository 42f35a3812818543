import Model

extension AppState {
  /// Marks the region under the cursor for a comparison, or takes its mark away.
  mutating func markRegion() {
    guard let region = regionHere else { return }
    let name = Registry.standard.region(region)?.title ?? region.description
    if let place = marked.firstIndex(of: region) {
      marked.remove(at: place)
      notice = Notice(
        Bilingual("\(name) tidak lagi ditandai", "\(name) is no longer marked"))
      return
    }
    guard marked.count < CompareState.most else {
      let key = keyName(of: "compare.open")
      notice = Notice(
        Bilingual(
          "Paling banyak \(CompareState.most) kab/kota: \(key) membandingkan",
          "At most \(CompareState.most) regions: \(key) compares them"), .alert)
      return
    }
    marked.append(region)
    let key = keyName(of: "compare.open")
    notice = Notice(
      marked.count < 2
        ? Bilingual(
          "\(name) ditandai: tandai satu lagi untuk membandingkan",
          "\(name) is marked: mark another to compare them")
        : Bilingual(
          "\(name) ditandai (\(marked.count)): \(key) membandingkan",
          "\(name) is marked (\(marked.count)): \(key) compares them"))
  }

  /// Puts the marked regions side by side, on the heatmap's measure.
  mutating func openCompare() {
    guard marked.count > 1 else { return }
    overlay = .compare(CompareState(marked, by: heatmap.measure, in: network, index?.figures))
  }

  /// Lets a key change the comparison, or follows it to the cell under the cursor.
  mutating func take(_ key: Key, _ compare: CompareState) -> [Effect] {
    var compare = compare
    let rows = screenRows - 4
    switch key {
    case .escape, .character("q"), .character("C"): overlay = nil
    case .control("l"): return [.repaint]
    case .character("S"): askPicture()
    case .enter:
      guard let (region, subsector) = compare.selected else { return [] }
      overlay = nil
      follow(.cell(region, subsector))
    default:
      switch key {
      case .character("s"): compare.nextOrder(rows: rows)
      case .character("m"): compare.turn(1, in: network, index?.figures, rows: rows)
      case .character("M"): compare.turn(-1, in: network, index?.figures, rows: rows)
      default:
        guard let movement = OverlayKeys.gridMovement(key) else { return [] }
        compare.move(movement, rows: rows)
      }
      overlay = .compare(compare)
    }
    return []
  }
}
