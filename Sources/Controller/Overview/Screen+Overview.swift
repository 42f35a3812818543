import Model

extension Screen {
  /// 1 Ringkasan: the overview.
  static let overview = Screen(
    id: .overview, title: Bilingual("Ringkasan", "Overview"), commands: OverviewCommands.all,
    filter: nil, rebuild: OverviewUpdate.settle, take: OverviewUpdate.take)
}
