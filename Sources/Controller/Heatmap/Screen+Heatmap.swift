import Model

extension Screen {
  /// 3 Potensi: the heatmap.
  static let heatmap = Screen(
    id: .heatmap, title: Bilingual("Potensi", "Potential"), commands: HeatmapCommands.all,
    filter: \AppState.heatmap.filter, rebuild: HeatmapUpdate.rebuild, take: HeatmapUpdate.take)
}
