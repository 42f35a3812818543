import Foundation
import Model
import Testing

/// Every measure against numpy, over generated figures with missing cells: the same numbers, and the
/// same cells refused.
@Suite struct NumpyMeasureTests {
  /// Works the measures out by whole arrays, from their formulas.
  private static let program = """
    import json, sys
    import numpy as np
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    rng = np.random.default_rng(seed)
    ok = lambda known, total: total > 0 and 3 * known >= 2 * total
    def plain(x): return None if x is None or not np.isfinite(x) else float(x)
    def table(x): return [[plain(v) for v in row] for row in x]
    def union(a, b):
        both = ~np.isnan(a) & ~np.isnan(b)
        return both, ok(both.sum(), (~np.isnan(a) | ~np.isnan(b)).sum())
    def quotient(row, ref):
        out = np.full(16, np.nan)
        both, enough = union(row, ref)
        if not enough or row[both].sum() == 0 or ref[both].sum() == 0: return out
        a, b = row[both] / row[both].sum(), ref[both] / ref[both].sum()
        with np.errstate(all='ignore'): out[both] = np.where(b > 0, a / b, np.nan)
        return out
    def sums(x):
        some = x[(~np.isnan(x)).any(axis=1)]
        return np.array([np.nansum(c) if ok((~np.isnan(c)).sum(), len(some)) else np.nan for c in some.T])
    def profile(row, ref):
        known = row[~np.isnan(row)]
        n, total = len(known), np.nansum(row)
        measured = (~np.isnan(row) | ~np.isnan(ref)).sum()
        hhi = even = diff = np.nan
        if n and total > 0 and ok(n, measured):
            s = known / total
            hhi = (s ** 2).sum()
            p = s[s > 0]
            if n > 1: even = -(p * np.log2(p)).sum() / np.log2(n)
        both, enough = union(row, ref)
        if enough and row[both].sum() > 0 and ref[both].sum() > 0:
            diff = np.abs(row[both] / row[both].sum() - ref[both] / ref[both].sum()).sum()
        return [plain(hhi), plain(1 / hhi), plain(even), plain(diff)]
    def similarity(a, b):
        both, enough = union(a, b)
        if not enough: return None
        x, y = a[both], b[both]
        if not x.any() or not y.any(): return None
        x, y = x / x.sum(), y / y.sum()
        return plain(x @ y / np.linalg.norm(x) / np.linalg.norm(y))
    def rank(column):
        known = column[~np.isnan(column)]
        if len(known) < 2 or not ok(len(known), len(column)): return np.full(len(column), np.nan)
        below = np.array([(known < v).sum() for v in column], dtype=float)
        return np.where(np.isnan(column), np.nan, below / (len(known) - 1))
    out = []
    for number in range(count):
        rows = int(rng.integers(2, 14))
        kind = number % 4
        new = rng.lognormal(3, 2, (rows, 16)).round() if kind else rng.integers(0, 4, (rows, 16)).astype(float)
        new[rng.random((rows, 16)) < [.1, .3, .02, .5][kind]] = np.nan
        if rng.random() < .3: new[:, rng.random(16) < .6] = np.nan
        if rng.random() < .3: new[0] = 0
        old = (new * rng.uniform(.4, 1.5, (rows, 16))).round()
        old[rng.random((rows, 16)) < .3] = np.nan
        span = int(rng.integers(1, 6))
        now = np.where(np.isnan(new), old, new)
        ref = sums(now)
        lq = np.array([quotient(row, ref) for row in now])
        with np.errstate(all='ignore'):
            shares = now / np.nansum(now, axis=1, keepdims=True)
            growth = np.where(old > 0, (new / old) ** (1 / span) - 1, np.nan)
            symmetric = (lq - 1) / (lq + 1)
        needs, offers = rng.integers(0, 3, 10), rng.integers(0, 3, 10)
        meets = 100 * (1 - np.abs(needs / needs.sum() - offers / offers.sum()).sum() / 2) if needs.any() and offers.any() else None
        out.append(dict(
            new=table(new), old=table(old), span=span, reference=[plain(v) for v in ref],
            shares=table(shares), quotients=table(lq), symmetric=table(symmetric), growth=table(growth),
            ranks=table(np.array([rank(c) for c in now.T]).T),
            profiles=[profile(row, ref) for row in now],
            similar=[[similarity(a, b) for b in now] for a in now],
            needs=needs.tolist(), offers=offers.tolist(), meets=meets))
    print(json.dumps(out))
    """

  private struct Case: Decodable {
    let new, old: [[Double?]]
    let span: Int
    let reference: [Double?]
    let shares, quotients, symmetric, growth, ranks, profiles, similar: [[Double?]]
    let needs, offers: [Double]
    let meets: Double?
  }

  private static let regions = Registry.standard.regions.map(\.code)

  @Test func everyMeasureIsAsNumpyHasIt() throws {
    let seed = Int.random(in: 0..<1_000_000)
    let soak = ProcessInfo.processInfo.environment["JEJARING_SOAK"] ?? "0"
    let count = soak == "0" || soak.isEmpty ? 40 : 600
    let cases: [Case] = try PythonOracle.answer(
      to: Self.program, [String(seed), String(count)], needs: "numpy")
    #expect(cases.count == count)
    var refused = 0
    for (number, expected) in cases.enumerated() {
      let place = "seed \(seed), table \(number)"
      let network = network(expected)
      for (measure, cells) in [
        (Measure.businessShare, expected.shares), (.businessQuotient, expected.quotients),
        (Measure(.symmetricQuotient, of: .businesses), expected.symmetric),
        (Measure(.growth, of: .businesses), expected.growth),
        (Measure(.percentile, of: .businesses), expected.ranks),
      ] {
        let measure = try #require(measure)
        let rows = table(measure, network, expected.new.count)
        #expect(differences(rows, cells) == [], "\(place), \(measure.code)")
        refused += cells.joined().count { $0 == nil }
      }
      checkProfiles(expected, network, place)
      let meets = Complementarity.index(needs: expected.needs, offers: expected.offers)
      #expect(isSame(meets, expected.meets), "\(place), complementarity")
    }
    #expect(refused > 0)
  }

  private func checkProfiles(_ expected: Case, _ network: Network, _ place: String) {
    let measure = AreaMeasure(.businesses, in: network)
    let areas = Self.regions.prefix(expected.new.count).map { Area.region($0) }
    let counts = areas.map { measure.row(of: $0).cells.map(\.value.number) }
    for (row, area) in areas.enumerated() {
      let profile = measure.profile(of: area)
      let found = [
        profile?.concentration, profile?.effectiveNumber, profile?.evenness, profile?.difference,
      ]
      #expect(differences([found], [expected.profiles[row]]) == [], "\(place), row \(row)")
      let similar = counts.map { Composition.similarity(counts[row], $0)?.cosine }
      #expect(differences([similar], [expected.similar[row]]) == [], "\(place), row \(row)")
      let reference = measure.referenceRow(of: area)?.cells.map(\.value.number) ?? []
      #expect(differences([reference], [expected.reference]) == [], "\(place)")
    }
  }

  private func table(_ measure: Measure, _ network: Network, _ count: Int) -> [[Double?]] {
    AreaMeasure(measure, in: network).table(of: Self.regions.prefix(count).map { .region($0) })
      .rows.map { $0.cells.map(\.value.number) }
  }

  private func network(_ expected: Case) -> Network {
    var network = Network()
    for (row, code) in Self.regions.prefix(expected.new.count).enumerated() {
      network.edit(code.description) { holdings in
        for subsector in Subsector.allCases {
          for (numbers, year) in [(expected.new, 2024), (expected.old, 2024 - expected.span)] {
            guard let number = numbers[row][subsector.index] else { continue }
            holdings.put(.businesses, subsector, FigureValue(number), year: year)
          }
        }
      }
    }
    return network
  }

  /// The places where two tables are apart, or only one has a number.
  private func differences(_ left: [[Double?]], _ right: [[Double?]]) -> [String] {
    guard left.count == right.count else { return ["\(left.count) and \(right.count) rows"] }
    var places: [String] = []
    for (row, (mine, theirs)) in zip(left, right).enumerated() {
      for (column, (one, other)) in zip(mine, theirs).enumerated() where !isSame(one, other) {
        places.append("\(row),\(column): \(String(describing: one)) \(String(describing: other))")
      }
    }
    return places
  }

  private func isSame(_ one: Double?, _ other: Double?) -> Bool {
    guard let one, let other else { return one == nil && other == nil }
    return abs(one - other) <= 1e-9 * max(1, abs(other))
  }
}
