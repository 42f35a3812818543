import Controller
import Model

extension AppState {
  /// What must never be, and is.
  var faults: [String] {
    guard let index else { return [] }
    var faults: [String] = []
    func check(_ name: String, _ holds: Bool) { if !holds { faults.append(name) } }
    func check(_ name: String, _ cursor: ListCursor, _ count: Int) {
      check(name, count == 0 ? cursor.index == 0 : (0..<count).contains(cursor.index))
      check(name + " top", cursor.top >= 0 && cursor.top <= cursor.index)
    }
    check("cities", cities.cursor, cities.rows.count)
    check("city links", cities.linkCursor, cities.links.count)
    check("cities subset", cities.rows.allSatisfy { network.holdings.indices.contains($0.region) })
    check("cities unique", Set(cities.rows.map(\.region)).count == cities.rows.count)
    check("cities total", cities.rows.count <= cities.total)
    check("city page", cities.pane == .list || !cities.links.isEmpty)
    check("heatmap", heatmap.cursor, heatmap.rows.count)
    check("heatmap column", Subsector.allCases.indices.contains(heatmap.column))
    check(
      "heatmap subset", heatmap.rows.allSatisfy { heatmap.table.rows.indices.contains($0.place) })
    check("heatmap unique", Set(heatmap.rows.map(\.place)).count == heatmap.rows.count)
    check("heatmap flagships", heatmap.flagships.count == heatmap.table.rows.count)
    check("heatmap cell", !heatmap.isCellOpen || heatmap.selectedRow != nil)
    check("records", communities.cursor, communities.rows.count)
    check("facets", communities.facetCursor, communities.facets.count)
    check("record links", communities.linkCursor, communities.links.count)
    check(
      "records subset",
      communities.rows.allSatisfy { index.browser.entries.indices.contains($0.entry) })
    check("records unique", Set(communities.rows.map(\.entry)).count == communities.rows.count)
    check("record page", communities.pane != .record || !communities.links.isEmpty)
    let rows = overview.section.count(in: index.summary)
    check("overview", (0..<max(1, rows)).contains(overview.row))
    check("map", screen != .map || map.selected == nil || map.selectedMark != nil)
    check("map marks", Set(map.marks.map(\.region)).count == map.marks.count)
    check("trail", trail.count <= 50)
    if let menu {
      check("menu", menu.cursor, menu.items.count)
      check("menu view", menu.cursor.index < menu.cursor.top + menu.rows(in: size))
    }
    return faults
  }
}
