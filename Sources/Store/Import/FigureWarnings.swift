import Model

/// What in the figures of a table looks like a projection, a quota or a small number.
struct FigureWarnings {
  private typealias Region = [Subsector: Double]

  private let sums: [FigureCell: FigureSum]
  private let totals: [FigureKind: [Int: [Int: Double]]]

  /// The warnings of some figures; the totals also of rows that are no figures of a subsector.
  init(_ sums: [FigureCell: FigureSum], totals: [FigureKind: [Int: [Int: Double]]]) {
    self.sums = sums
    self.totals = totals
  }

  /// The warnings, by kind and year.
  var all: [Bilingual] {
    var groups: [FigureKind: [Int: [Int: Region]]] = [:]
    for (cell, sum) in sums where sum.known > 0 && !cell.kind.isGraded {
      guard let subsector = cell.subsector else { continue }
      groups[cell.kind, default: [:]][cell.year, default: [:]][cell.region, default: [:]][
        subsector] = sum.sum
    }
    var warnings: [Bilingual] = []
    for kind in FigureKind.allCases where !kind.isGraded {
      for (year, regions) in (totals[kind] ?? [:]).sorted(by: { $0.key < $1.key }) {
        warnings += [quota(kind, year, regions)].compactMap(\.self)
        if let cells = groups[kind]?[year] {
          warnings += [sameShares(kind, year, cells), smallNumber(kind, year, cells)]
            .compactMap(\.self)
        }
      }
      warnings += [sameGrowth(kind, totals[kind] ?? [:])].compactMap(\.self)
    }
    return warnings
  }

  /// Equal totals for many regions.
  private func quota(_ kind: FigureKind, _ year: Int, _ regions: [Int: Double]) -> Bilingual? {
    var counts: [Double: Int] = [:]
    for total in regions.values where total > 0 { counts[total, default: 0] += 1 }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      most.value >= 4, most.value * 4 >= regions.count
    else { return nil }
    let total = Language.indonesian.decimal(most.key, places: 0)
    return Bilingual(
      "\(kind.title.indonesian) \(year): \(most.value) dari \(regions.count) daerah berjumlah sama "
        + "(\(total)); mirip kuota: baca komposisinya, bukan besarnya",
      "\(kind.title.english) \(year): \(most.value) of \(regions.count) regions have equal totals "
        + "(\(total)); like a quota: read the composition, not the size")
  }

  /// The share of every subsector is the same everywhere.
  private func sameShares(
    _ kind: FigureKind, _ year: Int, _ cells: [Int: Region]
  ) -> Bilingual? {
    let quotients = quotients(cells)
    guard cells.count >= 5, quotients.count >= cells.count * 2 else { return nil }
    let same = quotients.count { (0.97...1.03).contains($0.value) }
    guard same * 10 >= quotients.count * 9 else { return nil }
    return Bilingual(
      "\(kind.title.indonesian) \(year): pangsa subsektor sama di semua daerah (LQ 0,97–1,03); "
        + "mirip proyeksi, bukan pendataan",
      "\(kind.title.english) \(year): the shares of subsectors are the same in all regions "
        + "(LQ 0.97–1.03); like a projection, not a count")
  }

  /// A huge quotient from a few businesses.
  private func smallNumber(
    _ kind: FigureKind, _ year: Int, _ cells: [Int: Region]
  ) -> Bilingual? {
    let found = quotients(cells).filter { $0.value >= 10 && $0.number > 0 && $0.number < 5 }
    guard let first = found.max(by: { $0.value < $1.value }) else { return nil }
    let title = Registry.standard.regions[first.region].title
    let number = Language.indonesian.decimal(first.number, places: 0)
    return Bilingual(
      "\(kind.title.indonesian) \(year): \(title) \(first.subsector.code) LQ "
        + "\(Language.indonesian.decimal(first.value, places: 1)) dari \(number) saja; angka kecil",
      "\(kind.title.english) \(year): \(title) \(first.subsector.code) LQ "
        + "\(Language.english.decimal(first.value, places: 1)) from \(number) alone; small number")
  }

  /// All regions grow alike from year to year.
  private func sameGrowth(_ kind: FigureKind, _ years: [Int: [Int: Double]]) -> Bilingual? {
    let order = years.keys.sorted()
    var steps = 0
    for (year, next) in zip(order, order.dropFirst()) {
      let ratios = (years[next] ?? [:]).compactMap { region, total -> Double? in
        guard let before = years[year]?[region], before >= 100 else { return nil }
        return total / before
      }
      guard ratios.count >= 5, let least = ratios.min(), let most = ratios.max(),
        most - least < 0.01
      else { return nil }
      steps += 1
    }
    guard steps > 0 else { return nil }
    return Bilingual(
      "\(kind.title.indonesian): semua daerah tumbuh sama dari tahun ke tahun; mirip proyeksi",
      "\(kind.title.english): all regions grow alike from year to year; like a projection")
  }

  private struct Quotient {
    let region: Int
    let subsector: Subsector
    let number: Double
    let value: Double
  }

  private func quotients(_ cells: [Int: Region]) -> [Quotient] {
    var bySubsector: Region = [:]
    for region in cells.values {
      for (subsector, number) in region { bySubsector[subsector, default: 0] += number }
    }
    let all = bySubsector.values.reduce(0, +)
    var quotients: [Quotient] = []
    for (place, region) in cells {
      let total = region.values.reduce(0, +)
      for (subsector, number) in region {
        guard total > 0, let sum = bySubsector[subsector], sum > 0 else { continue }
        let value = (number / total) / (sum / all)
        quotients.append(
          Quotient(region: place, subsector: subsector, number: number, value: value))
      }
    }
    return quotients
  }
}
