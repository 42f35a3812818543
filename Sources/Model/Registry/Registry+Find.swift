extension Registry {
  /// The regions that a name or code from a file can mean.
  ///
  /// Knows official and bare names, "KABUPATEN BOGOR", "Kab. Bogor", "Kota Adm. Jakarta Selatan",
  /// old and short names, and codes with a dot (Kemendagri) or without (Kemendagri or BPS). Case,
  /// accents, punctuation and spaces do not matter. A bare name that fits a kabupaten and a kota, or
  /// digits that mean another place in the other system, give several.
  public func find(_ name: String) -> RegistryMatch {
    if let first = name.unicodeScalars.first(where: { $0 != " " }), ("0"..."9").contains(first) {
      let byCode = find(code: name)
      if byCode != .none { return byCode }
    }
    return find(key: Folding.foldKey(name))
  }

  private func find(key: String) -> RegistryMatch {
    if let indices = RegionNames.standard.byName[key] {
      return RegistryMatch(indices.map { regions[$0] })
    }
    for (word, kind) in Self.wordsBefore where key.hasPrefix(word) {
      return find(key: String(key.dropFirst(word.utf8.count)), kind: kind)
    }
    for (word, kind) in Self.wordsAfter where key.hasSuffix(word) {
      return find(key: String(key.dropLast(word.utf8.count)), kind: kind)
    }
    return .none
  }

  private func find(key: String, kind: RegionKind) -> RegistryMatch {
    let indices = RegionNames.standard.byName[key] ?? []
    return RegistryMatch(indices.map { regions[$0] }.filter { $0.kind == kind })
  }

  private func find(code text: String) -> RegistryMatch {
    let code = String(text.filter { $0 != " " })
    if let dotted = RegionCode(code) {
      return RegistryMatch([region(dotted) ?? region(oldCode: dotted)].compactMap { $0 })
    }
    // A spreadsheet that read "35.10" as a number leaves "35.1".
    if code.utf8.count == 4, code.contains(".") { return find(code: code + "0") }
    var found: [Region] = []
    for system in CodeSystem.allCases {
      guard let region = region(code, in: system), !found.contains(region) else { continue }
      found.append(region)
    }
    return RegistryMatch(found.sorted { $0.code < $1.code })
  }

  /// Words for the kind before a name, longest first, as ``Folding/foldKey(_:)`` leaves them.
  private static let wordsBefore: [(String, RegionKind)] = [
    ("kabupatenadministrasi", .kabupaten), ("kabupatenadm", .kabupaten),
    ("kabadministrasi", .kabupaten), ("kabupaten", .kabupaten), ("kabadm", .kabupaten),
    ("kab", .kabupaten), ("kotaadministrasi", .kota), ("kotamadya", .kota), ("kotaadm", .kota),
    ("kodya", .kota), ("kota", .kota), ("cityof", .kota),
  ]

  private static let wordsAfter: [(String, RegionKind)] = [
    ("regency", .kabupaten), ("city", .kota),
  ]
}
