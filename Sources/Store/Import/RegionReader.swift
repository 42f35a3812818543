import Model

/// Finds the regions of rows by their names and codes.
struct RegionReader {
  private let name: Int?
  private let code: Int?
  private let kind: Int?
  private let fallback: Int?
  private let system: CodeSystem?
  private let isOfProvinces: Bool
  private var cache = MeaningCache<RegionMeaning>()
  private var scratch: [UInt8] = []
  /// Which system the codes speak for that go with a name.
  private(set) var votes: [CodeSystem: Int] = [:]

  init(
    _ columns: [ImportColumn], settings: ImportSettings, system: CodeSystem?, isOfProvinces: Bool
  ) {
    self.isOfProvinces = isOfProvinces
    name = columns.first { $0.role == .region }?.index
    code = columns.first { $0.role == .regionCode }?.index
    kind = columns.first { $0.role == .regionKind }?.index
    fallback = settings.region.flatMap { Registry.standard.index(of: $0) }
    self.system = settings.codes ?? system
  }

  /// Whether rows name their region.
  var hasColumns: Bool { name != nil || code != nil }

  /// The meanings that were met.
  var meanings: [RegionMeaning] { cache.meanings }

  /// The text that a meaning was found for: name, code and kind, parted by line feeds.
  func text(of number: Int) -> String {
    cache.text(of: number).split(separator: "\n").joined(separator: " ")
  }

  /// The number of the meaning of a row's region; nil if it names none and none was said.
  mutating func number(_ cells: [Cell], _ scanner: RowScanner) -> Int {
    scratch.removeAll(keepingCapacity: true)
    add(name, cells, scanner)
    add(code, cells, scanner)
    add(kind, cells, scanner)
    return scratch.withUnsafeBufferPointer { bytes in
      var votes = self.votes
      let number = cache.number(of: bytes) {
        Self.meaning(
          String(decoding: bytes, as: UTF8.self), fallback: fallback, system: system,
          isOfProvinces, &votes)
      }
      self.votes = votes
      return number
    }
  }

  /// A meaning by its number.
  subscript(number: Int) -> RegionMeaning { cache.meanings[number] }

  private mutating func add(_ column: Int?, _ cells: [Cell], _ scanner: RowScanner) {
    if let column, column < cells.count {
      let cell = cells[column]
      if cell.isEscaped {
        scratch += RowScanner.unescaped(scanner.text[cell.start..<cell.end])
      } else {
        scratch.append(
          contentsOf: UnsafeBufferPointer(rebasing: scanner.text[cell.start..<cell.end]))
      }
    }
    scratch.append(.lineFeed)
  }

  private static func meaning(
    _ text: String, fallback: Int?, system: CodeSystem?, _ isOfProvinces: Bool,
    _ votes: inout [CodeSystem: Int]
  ) -> RegionMeaning {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { CellText.unguarded(LayoutSearch.line(String($0))) }
    let name = parts.first ?? ""
    let code = parts.count > 1 ? parts[1] : ""
    let kind = parts.count > 2 ? parts[2] : ""
    if name.isEmpty, code.isEmpty || code == "-" {
      return fallback.map { .region($0) } ?? .absent
    }
    if RowClass.isTotal(Folding.foldName(name.isEmpty ? code : name)) { return .total }
    if !name.isEmpty, isOfProvinces { return isLarger(withoutNumber(name)) ? .total : .unknown }
    let byName = candidates(name, kind)
    let byCode = regions(code, system)
    if name.isEmpty { return meaning(ofCode: byCode, system, &votes) }
    guard !byName.isEmpty else { return isLarger(name) ? .total : .unknown }
    let agreeing = byName.filter { region in byCode.contains { $0.1 == region } }
    guard let region = agreeing.first, agreeing.count == 1 else {
      if let province = province(name, kind), byCode.isEmpty {
        // "15" beside "Jambi", or "1500", is the code of the province.
        if isCode(code, of: province) { return .total }
        if byName.count == 1, let region = byName.first { return .level(region, province) }
      }
      guard byName.count == 1, let region = byName.first else { return .several(byName) }
      // A code that is in no system says nothing.
      return byCode.isEmpty ? place(of: region) : .clash(region)
    }
    let systems = Set(byCode.filter { $0.1 == region }.map(\.0))
    if systems.count == 1, let system = systems.first { votes[system, default: 0] += 1 }
    return place(of: region)
  }

  /// Whether a name is that of a province or the nation, whose row sums up its regions.
  private static func isLarger(_ name: String) -> Bool {
    Registry.standard.findProvince(name) != nil || Folding.foldKey(name) == "indonesia"
  }

  /// The province that a bare name may mean beside its region: "Jambi", "Bengkulu".
  private static func province(_ name: String, _ kind: String) -> Province? {
    kind.isEmpty ? Registry.standard.findProvince(withoutNumber(name)) : nil
  }

  private static func isCode(_ code: String, of province: Province) -> Bool {
    let digits = code.filter(\.isNumber)
    return digits.hasPrefix(province.code.description)
      && digits.dropFirst(2).allSatisfy { $0 == "0" }
  }

  /// A name without the number of its row: `1. Kab. Bogor`.
  static func withoutNumber(_ name: String) -> String {
    let rest = name.drop { $0.isNumber || $0 == "." || $0 == ")" || $0 == " " }
    return rest.first?.isLetter == true ? String(rest) : name
  }

  private static func candidates(_ name: String, _ kind: String) -> [Region] {
    let name = withoutNumber(name)
    let plain = name.isEmpty ? [] : Registry.standard.find(name).candidates
    guard !kind.isEmpty, plain.count != 1 else { return plain }
    let named = Registry.standard.find("\(kind) \(name)").candidates
    return named.isEmpty ? plain : named
  }

  /// What digits mean in each system; a code with a dot is Kemendagri's.
  private static func regions(_ code: String, _ system: CodeSystem?) -> [(CodeSystem, Region)] {
    guard code.contains(where: \.isNumber) else { return [] }
    if code.contains(".") {
      return Registry.standard.find(code).candidates.map { (.kemendagri, $0) }
    }
    return CodeSystem.allCases.filter { system == nil || system == $0 }.compactMap { system in
      Registry.standard.region(code, in: system).map { (system, $0) }
    }
  }

  private static func meaning(
    ofCode found: [(CodeSystem, Region)], _ system: CodeSystem?, _ votes: inout [CodeSystem: Int]
  ) -> RegionMeaning {
    guard let first = found.first else { return .unknown }
    if found.contains(where: { $0.1 != first.1 }) { return .digits(found.map(\.1)) }
    if found.count == 1 { votes[first.0, default: 0] += 1 }
    return place(of: first.1)
  }

  private static func place(of region: Region) -> RegionMeaning {
    Registry.standard.index(of: region.code).map { .region($0) } ?? .unknown
  }
}
