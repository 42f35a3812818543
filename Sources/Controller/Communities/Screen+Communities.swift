import Model

extension Screen {
  /// 4 Komunitas: the community browser.
  static let communities = Screen(
    id: .communities, title: Bilingual("Komunitas", "Communities"),
    commands: CommunitiesCommands.all, filter: \AppState.communities.filter,
    rebuild: CommunitiesUpdate.rebuild, take: CommunitiesUpdate.take)
}
