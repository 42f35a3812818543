import Model

/// What a visitor of a kiosk can ask for; whatever is not named here does not exist there.
public enum VisitorCommands {
  /// The ids of the commands, from the one table of commands.
  public static let allowed: Set<CommandID> = [
    "move.down", "move.up", "move.left", "move.right", "move.page-down", "move.page-up",
    "move.half-down", "move.half-up", "move.first", "move.last", "move.row-start",
    "move.row-end", "move.next-pane", "move.previous-pane",
    "overview.open",
    "cities.open", "cities.filter", "cities.all", "cities.order",
    "heatmap.measure", "heatmap.previous-measure", "heatmap.level", "heatmap.order",
    "heatmap.basis", "heatmap.reference", "heatmap.column-order", "heatmap.scale",
    "heatmap.parts", "heatmap.transpose", "heatmap.open", "heatmap.filter", "heatmap.numbers",
    "heatmap.earlier", "heatmap.later",
    "communities.open", "communities.filter", "communities.facets", "communities.order",
    "communities.clear",
    "compare.mark", "compare.open",
    "show.overview", "show.cities", "show.heatmap", "show.communities", "show.map",
    "map.zoom-in", "map.zoom-out", "map.measure", "map.previous-measure", "map.subsector",
    "map.previous-subsector", "map.open", "map.filter", "map.all", "map.north", "map.south",
    "map.west", "map.east",
    "program.back", "program.cancel", "program.language", "program.theme", "program.code",
    "program.repaint", "program.palette", "program.help",
  ]
}
