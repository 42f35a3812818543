import Controller
import Model

/// Lays out a city's page as lines of a given width.
struct CityPage {
  let region: Region
  let holdings: CityHoldings
  let counts: CityCounts
  /// What is seen of it beside the others; nil where that is not known.
  var insight: CityInsight?
  /// Whether that is still worked out, and has its place kept.
  var awaitsInsight = false
  /// The share of links that a chain's strength needs.
  var threshold = Availability.threshold
  let width: Int
  /// The rows that there are for it; a tall page says more.
  let height: Int
  let language: Language
  let glyphs: GlyphTier

  /// All lines of the page.
  var lines: [CityPageLine] {
    heading + [CityPageLine()] + contacts + [CityPageLine()]
      + CityPotentialLines(
        CityProfile(holdings, threshold: threshold), insight, width: width, labelWidth: labelWidth,
        listsUnknown: height >= 44, awaitsInsight: awaitsInsight, language
      ).lines + trends + records + deeds + beside + sources
  }

  private var trends: [CityPageLine] {
    CityTrends(holdings).map {
      CityTrendLines(trends: $0, width: width, language: language).lines
    } ?? []
  }

  private var deeds: [CityPageLine] {
    CityDeedLines(
      deeds: CityDeeds(holdings), width: width, labelWidth: labelWidth, most: height < 30 ? 2 : 3,
      language: language
    ).lines
  }

  private var beside: [CityPageLine] {
    guard let insight else { return [] }
    return CityInsightLines(
      insight: insight, width: width, labelWidth: labelWidth, language: language
    ).lines
  }

  private var labelWidth: Int { width < 46 ? 12 : 13 }

  private func say(_ text: Bilingual) -> String { text.text(language) }

  private var heading: [CityPageLine] {
    let province = Registry.standard.province(region.province)?.name ?? ""
    var first = CityPageLine([Piece(holdings.title, .title)])
    let place = "\(region.code) · \(province)"
    if Canvas.width(of: holdings.title) + Canvas.width(of: place) + 2 <= width {
      first.add(place, .label, endingAt: width)
    }
    let status = holdings.city.membership.status
    let membership =
      status == .unknown
      ? Bilingual("keanggotaan belum diketahui", "membership unknown")
      : Bilingual("keanggotaan: \(status.title.indonesian)", "membership: \(status.title.english)")
    return [first, CityPageLine([Piece(say(membership), .label)])] + designations
  }

  private var designations: [CityPageLine] {
    holdings.designations.filter { !$0.stamp.isDeleted }.flatMap { designation in
      var pieces = [
        Piece(designation.programme.map { say($0.shortTitle) } ?? "", .link),
        Piece(designation.year.map { " \($0)" } ?? "", .link),
      ]
      // The star comes before the field, which may be cut.
      if designation.isFlagship { pieces.append(Piece(" ★", .accent)) }
      if let field = designation.field { pieces.append(Piece(" · " + field, .quiet)) }
      guard let attestation = designation.attestation, attestation != .verified else {
        return [CityPageLine(pieces)]
      }
      let doubt = Piece(" · " + say(attestation.shortTitle), .label)
      return Canvas.width(of: pieces + [doubt]) <= width
        ? [CityPageLine(pieces + [doubt])] : [CityPageLine(pieces), CityPageLine([doubt])]
    }
  }

  private var contacts: [CityPageLine] {
    let city = holdings.city
    var lines: [CityPageLine] = []
    add(Bilingual("Simpul", "Node"), city.node, .text, to: &lines)
    add(Bilingual("Dinas", "Office"), city.office, .text, to: &lines)
    if let contact = city.contact {
      lines += contactLines(contact, isOpen: city.consent.covers(.contact))
    }
    if city.node == nil, city.office == nil, city.contact == nil {
      add(Bilingual("Kontak", "Contact"), say(Words.unknown), .label, to: &lines)
    }
    if let leader = city.leader {
      add(region.kind.headTitle, leader, .text, to: &lines)
    }
    add(Bilingual("Koordinator", "Coordinator"), city.coordinator, .text, to: &lines)
    for (place, text) in flagships.enumerated() {
      let title = place == 0 ? Bilingual("Unggulan", "Flagship") : Bilingual(same: "")
      add(title, text, .text, to: &lines)
    }
    add(
      Bilingual("Penduduk", "Population"), language.grouped(region.population), .text, to: &lines,
      note: "\(region.populationYear) Dukcapil")
    if !city.products.isEmpty {
      add(
        Bilingual("Produk khas", "Products"), city.products.joined(separator: ", "), .text,
        to: &lines)
    }
    return lines
  }

  /// The flagship that the region claims, and the one that was agreed; below it without room.
  private var flagships: [String] {
    guard let claimed = holdings.city.claimedFlagship else { return [] }
    func name(_ subsector: Subsector) -> String {
      width < 60 ? subsector.code : say(subsector.shortTitle)
    }
    guard let agreed = holdings.agreedFlagship?.subsector else {
      return [say(Bilingual("klaim \(name(claimed))", "claimed \(name(claimed))"))]
    }
    if agreed == claimed {
      let text = Bilingual(
        "\(name(claimed)), klaim dan disepakati", "\(name(claimed)), claimed and agreed")
      return TextWrap.lines(say(text), width: width - labelWidth)
    }
    let parts = [
      say(Bilingual("klaim \(name(claimed))", "claimed \(name(claimed))")),
      say(Bilingual("disepakati \(name(agreed))", "agreed \(name(agreed))")),
    ]
    let whole = parts.joined(separator: " · ")
    return labelWidth + Canvas.width(of: whole) <= width ? [whole] : parts
  }

  /// The contact and whether it may be given away; on a line of its own rather than cut.
  private func contactLines(_ contact: String, isOpen: Bool) -> [CityPageLine] {
    let text =
      isOpen
      ? Bilingual("terbuka untuk umum", "open to the public")
      : Bilingual("tidak untuk umum", "not for the public")
    let note = Piece(say(text), isOpen ? .good : .alert)
    var line = CityPageLine([Piece(say(Bilingual("Kontak", "Contact")), .label)])
    let needed = labelWidth + Canvas.width(of: contact) + 2 + Canvas.width(of: [note])
    guard needed > width else {
      line.columns.append(
        .init(at: labelWidth, pieces: [Piece(contact, .link), Piece("  "), note]))
      return [line]
    }
    line.columns.append(.init(at: labelWidth, pieces: [note]))
    return [line, CityPageLine([Piece("  "), Piece(contact, .link)])]
  }

  private var records: [CityPageLine] {
    let listed: [(Int, Bilingual, BrowserKind)] = [
      (counts.communities, Bilingual("komunitas", "communities"), .community),
      (counts.spaces, Bilingual("ruang", "spaces"), .space),
      (counts.businesses, Bilingual("usaha", "businesses"), .business),
      (counts.organisations, Bilingual("lembaga", "organisations"), .organisation),
    ].filter { $0.0 > 0 }
    let counted: [(Int, Bilingual)] = [
      (counts.programmes, Bilingual("program", "programmes")),
      (counts.needs, Bilingual("kebutuhan", "needs")),
      (counts.offers, Bilingual("tawaran", "offers")),
    ].filter { $0.0 > 0 }
    guard !listed.isEmpty || !counted.isEmpty else {
      let none = Bilingual("Komunitas dan ruang belum didata", "No communities or spaces yet")
      return [CityPageLine(), CityPageLine([Piece(say(none), .label)])]
    }
    let digits = listed.map { Canvas.width(of: language.grouped($0.0)) }.max() ?? 0
    let titles = listed.map { Canvas.width(of: say($0.1)) }.max() ?? 0
    let lines = listed.map { count, title, kind in
      var line = CityPageLine(link: .records(kind))
      line.add(language.grouped(count), .title, endingAt: digits)
      line.add(say(title), .link, at: digits + 1)
      let start = digits + titles + 4
      line.add(names(of: kind, width: width - start), .label, at: start)
      return line
    }
    let rest = counted.flatMap { count, title in
      [Piece(language.grouped(count), .title), Piece(" " + say(title) + "   ", .label)]
    }
    return [CityPageLine()] + lines + (rest.isEmpty ? [] : [CityPageLine(rest)])
  }

  /// The first names of a kind of record, as many as have room as a whole.
  private func names(of kind: BrowserKind, width: Int) -> String {
    switch kind {
    case .community: names(of: holdings.communities, width: width)
    case .space: names(of: holdings.spaces, width: width)
    case .business: names(of: holdings.organisations, width: width, areBusinesses: true)
    case .organisation: names(of: holdings.organisations, width: width, areBusinesses: false)
    case .talent: ""
    }
  }

  private func names<Kind>(
    of records: Records<Kind>, width: Int, areBusinesses: Bool? = nil
  ) -> String {
    var text = ""
    var place = -1
    while let next = records.place(after: place, isBusiness: areBusinesses) {
      place = next
      guard let name = records.name(next) else { continue }
      let longer = text.isEmpty ? name : text + ", " + name
      guard Canvas.width(of: longer) + 3 <= width else { return text.isEmpty ? "" : text + ", …" }
      text = longer
    }
    return text
  }

  /// Who published what stands on the page.
  private var sources: [CityPageLine] {
    var names: [String] = []
    for source in holdings.sources where !source.stamp.isDeleted {
      let name = source.publisher ?? source.title ?? source.stamp.id
      if !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return [] }
    let text = names.joined(separator: ", ")
    let lines = TextWrap.lines(text, width: width - labelWidth)
    return [CityPageLine()]
      + lines.enumerated().map { row, part in
        var line = CityPageLine(
          row == 0 ? [Piece(say(Bilingual("Sumber", "Sources")), .label)] : [])
        line.add(part, .label, at: labelWidth)
        return line
      }
  }

  private func add(
    _ title: Bilingual, _ value: String?, _ style: Style, to lines: inout [CityPageLine],
    note: String? = nil
  ) {
    guard let value else { return }
    var line = CityPageLine([Piece(say(title), .label)])
    line.add(value, style, at: labelWidth)
    guard let note else {
      lines.append(line)
      return
    }
    if labelWidth + Canvas.width(of: value) + 2 + Canvas.width(of: note) <= width {
      line.columns[1].pieces.append(Piece("  " + note, .label))
      lines.append(line)
    } else {
      var below = CityPageLine()
      below.add(note, .label, at: labelWidth)
      lines += [line, below]
    }
  }
}
