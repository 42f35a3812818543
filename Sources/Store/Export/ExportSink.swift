import Model

/// Writes records of one kind in the form that is asked for.
struct ExportSink: RecordSink {
  /// How many records were written.
  private(set) var count = 0
  private let request: ExportRequest
  private var table: TableWriter
  private var isBegun = false
  private let output: ([UInt8]) throws(FileError) -> Void

  /// A sink that hands its bytes on in pieces.
  init(_ request: ExportRequest, _ output: @escaping ([UInt8]) throws(FileError) -> Void) {
    self.request = request
    self.output = output
    table = TableWriter(request.notation, isForScreen: request.isForScreen)
  }

  mutating func take<Kind: Record>(
    _ records: some Sequence<Kind>, of owner: RecordOwner
  ) throws(FileError) {
    let rows = RecordTable<Kind>(request.notation, request.language)
    if !isBegun { begin(rows.headings) }
    for record in records where !record.stamp.isDeleted {
      guard let record = request.isPrivate ? record : Privacy.exported(record) else { continue }
      write(record, of: owner, rows)
      count += 1
      if table.bytes.count >= Self.pieceSize { try handOn() }
    }
  }

  /// Writes what ends the file; without a record too it is a whole one.
  mutating func finish() throws(FileError) {
    if !isBegun { begin(headings(of: request.kind.type)) }
    switch request.form {
    case .csv, .jsonl: break
    case .json: table.bytes += Array((count > 0 ? "\n]\n" : "]\n").utf8)
    case .geojson: table.bytes += Array((count > 0 ? "\n]}\n" : "]}\n").utf8)
    }
    try handOn()
  }

  private static let pieceSize = 1 << 16

  private func headings<Kind: Record>(of kind: Kind.Type) -> [TableCell] {
    RecordTable<Kind>(request.notation, request.language).headings
  }

  private mutating func handOn() throws(FileError) {
    try output(table.bytes)
    table.bytes.removeAll(keepingCapacity: true)
  }

  private mutating func begin(_ headings: [TableCell]) {
    isBegun = true
    switch request.form {
    case .csv:
      // Spreadsheets in offices take a file without this mark for one of another century.
      if request.notation == .local, !request.isForScreen { table.bytes += [0xEF, 0xBB, 0xBF] }
      table.row(headings)
    case .json: table.bytes += Array("[".utf8)
    case .jsonl: break
    case .geojson: table.bytes += Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8)
    }
  }

  private mutating func write<Kind: Record>(
    _ record: Kind, of owner: RecordOwner, _ rows: RecordTable<Kind>
  ) {
    switch request.form {
    case .csv: for row in rows.rows(record, of: owner) { table.row(row) }
    case .json:
      separate()
      write(PutLine.bytes(record, of: owner))
    case .jsonl:
      write(PutLine.bytes(record, of: owner))
      table.bytes.append(.lineFeed)
    case .geojson:
      separate()
      write(GeoFeature.bytes(record, of: owner))
    }
  }

  private mutating func separate() {
    if count > 0 { table.bytes.append(.comma) }
    table.bytes.append(.lineFeed)
  }

  private mutating func write(_ json: [UInt8]) {
    table.bytes += request.isForScreen ? ScreenJSON.escaped(json) : json
  }
}
