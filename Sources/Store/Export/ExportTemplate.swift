import Model

/// An empty form to be sent out, filled in and imported.
public enum ExportTemplate: String, CaseIterable, Sendable {
  /// The figures of a region, a row a subsector.
  case potential = "potensi"
  /// Businesses and other organisations.
  case organisation = "pelaku"
  /// Creative communities.
  case community = "komunitas"

  /// The form as a table, for one region or any.
  public func bytes(_ notation: Notation, _ region: RegionCode?) -> [UInt8] {
    var writer = TableWriter(notation, isForScreen: false)
    if notation == .local { writer.bytes += [0xEF, 0xBB, 0xBF] }
    switch self {
    case .potential: write(Potential.self, region, to: &writer)
    case .organisation: write(Organisation.self, region, to: &writer)
    case .community: write(Community.self, region, to: &writer)
    }
    return writer.bytes
  }

  private func write<Kind: Record>(
    _ kind: Kind.Type, _ region: RegionCode?, to writer: inout TableWriter
  ) {
    let columns = RecordTable<Kind>(.plain, .indonesian).columns.filter(\.isAsked)
    writer.row(TableColumn.headings(of: columns, .indonesian).map { .text($0) })
    guard self == .potential else { return }
    for subsector in Subsector.allCases {
      writer.row(
        columns.map { column in
          switch column.key {
          case "in": .text(region?.description ?? "")
          case "region": .text(region.flatMap { Registry.standard.region($0)?.title } ?? "")
          case "subsector": .text(subsector.title.indonesian)
          default: .empty
          }
        })
    }
  }
}
