import Foundation
import Model
import Testing

/// Trees and their orders against SciPy.
@Suite struct ScipyOrderTests {
  private struct Tree: Encodable {
    let distances: [Double]
    let merges: [[Double]]
    let order: [Int]
  }

  private struct Verdict: Decodable {
    let mine, least, theirs: Double
    let heights: Double
    let isWhole: Bool
  }

  /// SciPy's own order is never shorter than ours, but not always the shortest that its tree allows
  /// (scipy/scipy issue 11227, open): how short that is, numpy works out over whole clusters.
  private static let program = """
    import json, sys
    import numpy as np
    from scipy.cluster.hierarchy import linkage, optimal_leaf_ordering, leaves_list, is_valid_linkage
    def least(z, d):
        n, inf = len(d), np.inf
        # Of each cluster its rows, and the least line through it from any row to any other.
        rows, lines = [[i] for i in range(n)], [np.zeros((1, 1)) for _ in range(n)]
        for a, b in z[:, :2].astype(int):
            between, left, right = d[np.ix_(rows[a], rows[b])], lines[a], lines[b]
            step = np.stack([(row[:, None] + between).min(axis=0) for row in left])
            whole = np.stack([(row[:, None] + right).min(axis=0) for row in step])
            size = len(rows[a]) + len(rows[b])
            line = np.full((size, size), inf)
            line[:len(rows[a]), len(rows[a]):] = whole
            line[len(rows[a]):, :len(rows[a])] = whole.T
            rows.append(rows[a] + rows[b])
            lines.append(line)
            lines[a] = lines[b] = None
        return float(lines[-1].min())
    out = []
    for tree in json.load(sys.stdin):
        y, order = np.array(tree['distances']), np.array(tree['order'])
        z = np.array(tree['merges'], dtype=float)
        assert is_valid_linkage(z)
        n = len(order)
        d = np.zeros((n, n))
        d[np.triu_indices(n, 1)] = y
        d += d.T
        length = lambda o: float(d[o[:-1], o[1:]].sum())
        place = np.empty(n, dtype=int)
        place[order] = np.arange(n)
        members = [[i] for i in range(n)]
        whole = sorted(order.tolist()) == list(range(n))
        for a, b, _, size in z:
            both = members[int(a)] + members[int(b)]
            members.append(both)
            at = place[both]
            whole = whole and len(both) == size and at.max() - at.min() == size - 1
        out.append(dict(
            mine=length(order), least=least(z, d),
            theirs=length(leaves_list(optimal_leaf_ordering(z, y))),
            heights=float(np.abs(np.sort(linkage(y, 'average')[:, 2]) - z[:, 2]).max()),
            isWhole=bool(whole)))
    print(json.dumps(out))
    """

  @Test func ordersAreAsShortAsTheTreeAllows() throws {
    let seed = UInt64.random(in: 0..<1_000_000)
    var random = Seeded(state: seed)
    let soak = ProcessInfo.processInfo.environment["JEJARING_SOAK"] ?? "0"
    let isHeavy = soak != "0" && !soak.isEmpty
    let sizes = [2, 3, 4, 5, 7, 12, 25, 60] + (isHeavy ? [200, 514] : [])
    var trees: [Tree] = []
    for size in sizes {
      for spread in 0..<3 { trees.append(tree(Self.rows(size, spread, &random))) }
    }
    let verdicts: [Verdict] = try PythonOracle.answer(
      to: Self.program, input: JSONEncoder().encode(trees), needs: "scipy.cluster.hierarchy")
    #expect(verdicts.count == trees.count)
    for (number, verdict) in verdicts.enumerated() {
      let place = "seed \(seed), tree \(number) of \(trees[number].order.count)"
      #expect(abs(verdict.mine - verdict.least) <= 1e-9, "\(place)")
      #expect(verdict.mine <= verdict.theirs + 1e-9, "\(place)")
      #expect(verdict.heights <= 1e-9, "\(place)")
      #expect(verdict.isWhole, "\(place)")
    }
  }

  private func tree(_ rows: [[Double?]]) -> Tree {
    let table = DistanceTable(cosineOf: rows)
    let linkage = Linkage(average: table)
    return Tree(
      distances: (0..<table.count).flatMap { one in
        (one + 1..<max(one + 1, table.count)).map { table[one, $0] }
      },
      merges: linkage.merges.map {
        [Double($0.left), Double($0.right), $0.distance, Double($0.size)]
      }, order: linkage.leafOrder(table))
  }

  /// Rows of 16 cells: all apart; with missing cells; in a few groups that are nearly alike.
  private static func rows(_ count: Int, _ spread: Int, _ random: inout Seeded) -> [[Double?]] {
    let centres = (0..<4).map { _ in (0..<16).map { _ in Double.random(in: 0...9, using: &random) }
    }
    return (0..<count).map { row in
      (0..<16).map { column -> Double? in
        switch spread {
        case 0: Double.random(in: 0...9, using: &random)
        case 1:
          Int.random(in: 0..<10, using: &random) < 3
            ? nil : Double(Int.random(in: 0...4, using: &random))
        default: centres[row % 4][column] + Double.random(in: 0...1, using: &random)
        }
      }
    }
  }
}

/// A source of numbers that can be repeated.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
