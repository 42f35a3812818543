import Model

extension ImportDraft {
  /// Fills the preview of a list of records.
  mutating func fill(
    _ parts: [RecordPart], _ cities: [CityDraft], _ tally: ImportTally, _ kind: RecordKind
  ) {
    for city in cities {
      counts.added += city.added.count
      counts.changed += city.changed.count
      counts.unchanged += city.unchanged + city.repeated
    }
    refused = parts.flatMap(\.refused) + cities.flatMap(\.refused)
    refused.sort { $0.place.lowerBound < $1.place.lowerBound }
    counts.refused = refused.count
    numberRefused()
    added = first(parts, cities, \.added)
    unchanged = first(parts, cities, \.firstUnchanged)
    changed = firstChanged(cities, kind)
    tell(tally)
    ask(tally)
    let repeated = cities.reduce(0) { $0 + $1.repeated }
    if repeated > 0 {
      notes.append(
        Bilingual(
          "\(repeated) baris mengulang baris lain, sama isinya",
          "\(repeated) rows say the same as another"))
    }
    let revived = cities.reduce(0) { $0 + $1.revived }
    if revived > 0 {
      warnings.append(
        Bilingual(
          "\(revived) catatan pernah dihapus dan masuk kembali",
          "\(revived) records were deleted once and come back"))
    }
  }

  /// Counts the lines to each row that is refused, in one walk.
  mutating func numberRefused() {
    guard !refused.isEmpty else { return }
    var refused = refused
    let (start, first) = (plan.layout.rows.lowerBound, plan.layout.firstLine)
    plan.table.withRows { scanner in
      var (at, line) = (start, first)
      for index in refused.indices {
        let row = refused[index].place.lowerBound
        while at < row {
          if scanner.text[at] == .lineFeed { line += 1 }
          at += 1
        }
        refused[index].line = line
      }
    }
    self.refused = refused
  }

  private func first(
    _ parts: [RecordPart], _ cities: [CityDraft], _ which: KeyPath<CityDraft, [CityDraft.Added]>
  ) -> [String] {
    var lines: [String] = []
    for city in cities {
      for place in city[keyPath: which] {
        guard lines.count < Self.firstLines else { return lines }
        let part = parts[place.part]
        let entry = part.entries[place.entry]
        lines.append(Self.line(city.region, part.shared[entry.shared]))
      }
    }
    return lines
  }

  private static func line(_ region: Int, _ bytes: ArraySlice<UInt8>) -> String {
    let root = try? JSONDocument(Array(bytes)).root
    let name = root?["name"]?.string ?? root?["title"]?.string ?? root?["id"]?.string ?? ""
    let codes = root?["subsectors"]?.elements.compactMap(\.string) ?? []
    let parts =
      [Registry.standard.regions[region].title, name]
      + (codes.isEmpty ? [] : [codes.joined(separator: ", ")])
    return DisplayText(parts.joined(separator: " · ")).text
  }

  private func firstChanged(_ cities: [CityDraft], _ kind: RecordKind) -> [String] {
    var lines: [String] = []
    for city in cities {
      for record in city.changed {
        guard lines.count < Self.firstLines else { return lines }
        let title = Registry.standard.regions[city.region].title
        // That one comes back is said once for all.
        let fields = record.fields.filter { $0.key != "deleted" }.map { field in
          // What is personal is not printed.
          guard field.key != "contact" else { return "contact" }
          let sides = [field.theirs, field.mine].map { side in
            side.map { String(decoding: $0, as: UTF8.self) } ?? "-"
          }
          return "\(field.key) \(sides[0].isEmpty ? "-" : sides[0]) → \(sides[1])"
        }
        let name = record.shared.flatMap { try? JSONDocument($0).root["name"]?.string }
        let line = "\(title) · \(name ?? record.id) · \(fields.joined(separator: ", "))"
        lines.append(DisplayText(line).text)
      }
    }
    return lines
  }

  private mutating func tell(_ tally: ImportTally) {
    let told: [(Int, String, String)] = [
      (tally.totalRows, "baris jumlah dilewati", "rows of totals are left out"),
      (tally.emptyRows, "baris kosong dilewati", "empty rows are left out"),
      (tally.headerRows, "kepala tabel berulang dilewati", "repeated headers are left out"),
      (
        tally.mendedPhones, "nomor telepon mendapat kembali 0-nya (--no-mend-phones: biarkan)",
        "telephone numbers got their 0 back (--no-mend-phones: leave them)"
      ),
      (
        tally.hiddenNumbers, "NIK/KK tidak disimpan", "NIK/KK are not stored"
      ),
    ]
    for (count, indonesian, english) in told where count > 0 {
      notes.append(Bilingual("\(count) \(indonesian)", "\(count) \(english)"))
    }
  }

  private mutating func ask(_ tally: ImportTally) {
    if let question = CodeSystems.question(tally, plan.settings) { questions.append(question) }
    if tally.personCount > 0, plan.settings.takesPersons == nil {
      let names = tally.persons.map { DisplayText($0).text }.joined(separator: "; ")
      questions.append(
        ImportQuestion(
          "\(tally.personCount) nama mirip nama orang (\(names)); ambil apa adanya?",
          "\(tally.personCount) names look like a person's (\(names)); take them as they are?",
          answers: ["--persons take", "--persons refuse"]))
    }
    if let phone = tally.lostPhones.first, plan.settings.dropsLostPhones != true {
      let phone = DisplayText(phone).text
      questions.append(
        ImportQuestion(
          "nomor telepon kehilangan angka (\(phone)); jadikan kolom teks di berkas asal, "
            + "atau masukkan tanpa nomor itu?",
          "telephone numbers lost digits (\(phone)); make the column text in the original, "
            + "or take the rows without these numbers?",
          answers: ["--drop-lost-phones"]))
    }
  }
}
