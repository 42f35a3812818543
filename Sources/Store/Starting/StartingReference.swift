import Model

/// The facts of nation and provinces in the starting network.
enum StartingReference {
  private static let enterpriseSource = "src-se2016"
  private static let workforceSource = "src-satudata-ekraf"
  private static let seedSource = "src-count-2015"
  private static let countSource = "src-kepridot-2023"

  static func reference() -> Reference {
    var reference = Reference()
    reference.sources = sources()
    addEnterprises(to: &reference)
    addWorkforce(to: &reference)
    addProvinceDesignations(to: &reference)
    reference.memberCounts = memberCounts()
    reference.principles = StartingFacts.principles().map(principle)
    reference.jurus = StartingFacts.jurus().map(jurus)
    return reference
  }

  private static func sources() -> [Source] {
    [
      source(
        enterpriseSource, "BPS dan Bekraf", "Sensus Ekonomi 2016: usaha ekonomi kreatif", "2016",
        StartingFacts.enterprises2016Source,
        note: "indikatif: tabulasi sekunder 7,89 juta; Bekraf mengumumkan sekitar 8,2 juta"),
      source(
        workforceSource, "Satu Data Ekraf", "Tenaga kerja ekonomi kreatif 2020–2024", "2024",
        StartingFacts.workforceSource),
      source(
        seedSource, nil, "Angka yang beredar tentang tahun 2015", "2015", nil,
        note: "terbitan aslinya belum ditemukan"),
      source(
        countSource, "kepridot.id", "Jejaring 260 kota/kabupaten di seluruh Indonesia",
        "2023-10-19",
        "https://kepridot.id/2023/10/19/jejaring-260-kota-kabupaten-di-seluruh-indonesia-"
          + "kembali-selenggarakan-indonesia-creative-cities-festival-di-banjarmasin/",
        note: "angka terbitan; daftarnya tidak diterbitkan"),
    ]
  }

  private static func source(
    _ id: String, _ publisher: String?, _ title: String, _ date: String, _ link: String?,
    note: String? = nil
  ) -> Source {
    var source = Source(stamp: StartingNetwork.stamp(id))
    source.publisher = publisher
    source.title = title
    source.date = date
    source.link = link
    source.note = note
    return source
  }

  private static func addEnterprises(to reference: inout Reference) {
    for row in StartingFacts.enterprises2016() {
      let id = groupID(row.group)
      var group = AreaGroup(stamp: StartingNetwork.stamp(id))
      group.name = row.group
      group.provinces = row.provinces.map(\.description)
      reference.groups.append(group)
      for subsector in Subsector.allCases {
        var fact = fact(.group(id), subsector, .businesses, 2016, Double(row.count(subsector)))
        fact.isIndicative = true
        fact.source = enterpriseSource
        reference.facts.append(fact)
      }
    }
  }

  private static func addWorkforce(to reference: inout Reference) {
    for row in StartingFacts.workforce() {
      var fact = fact(.nation, row.subsector, .workers, row.year, Double(row.workers))
      fact.source = workforceSource
      reference.facts.append(fact)
    }
  }

  private static func addProvinceDesignations(to reference: inout Reference) {
    for row in StartingFacts.designations() {
      guard case .province(let code) = row.area else { continue }
      var designation = StartingDesignations.designation(row)
      designation.province = code.description
      reference.designations.append(designation)
      StartingNetwork.add(row.sources, to: &reference.sources)
    }
  }

  private static func fact(
    _ area: Area, _ subsector: Subsector, _ kind: FigureKind, _ year: Int, _ value: Double
  ) -> ReferenceFact {
    let place = area.code.replacing(":", with: "-")
    let id = "fact-\(kind.code)-\(place)-\(subsector.code)-\(year)"
    var fact = ReferenceFact(stamp: StartingNetwork.stamp(id))
    fact.area = area
    fact.subsector = subsector
    fact.figureKind = kind
    fact.year = year
    fact.value = value
    fact.standing = .official
    return fact
  }

  private static func groupID(_ name: String) -> String {
    String(name.lowercased().map { $0.isLetter ? $0 : "-" }).replacing("---", with: "-")
  }

  private static func memberCounts() -> [MemberCount] {
    var first = MemberCount(stamp: StartingNetwork.stamp("count-2015"))
    first.count = 50
    first.precision = .about
    first.date = "2015"
    first.source = seedSource
    var latest = MemberCount(stamp: StartingNetwork.stamp("count-2023"))
    latest.count = 260
    latest.precision = .moreThan
    latest.date = "2023-10-19"
    latest.source = countSource
    return [first, latest]
  }

  private static func principle(_ row: StatementRow) -> Principle {
    var principle = Principle(stamp: StartingNetwork.stamp("principle-\(padded(row.number))"))
    principle.number = row.number
    principle.indonesian = row.text.indonesian
    principle.english = row.text.english
    principle.source = row.source
    return principle
  }

  private static func jurus(_ row: JurusRow) -> Jurus {
    var jurus = Jurus(stamp: StartingNetwork.stamp("jurus-\(padded(row.number))"))
    jurus.number = row.number
    jurus.indonesian = row.name
    jurus.source = row.source
    return jurus
  }

  private static func padded(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
