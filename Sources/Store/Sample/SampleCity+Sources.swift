import Model

extension SampleCity {
  /// Where the city's figures and records are said to come from.
  func sources() -> [Source] {
    [
      source(1, "Pendataan daerah \(region.title) 2024 (data contoh)", "2024-11"),
      source(2, "Uji petik \(region.title) 2024 (data contoh)", "2024-12"),
      source(3, "Terbitan statistik 2023 (data contoh)", "2023"),
      source(4, "Perkiraan dari pendataan 2021 (data contoh)", "2021"),
      source(5, "Lembar komunitas per kecamatan (data contoh)", "2026"),
    ]
  }

  /// The id of the source that goes with a standing.
  func sourceID(_ standing: Standing) -> String {
    switch standing {
    case .entry: id("s", 1)
    case .verified: id("s", 2)
    case .official: id("s", 3)
    case .estimate: id("s", 4)
    }
  }

  private func source(_ number: Int, _ title: String, _ date: String) -> Source {
    let stamp = Stamp(
      id: id("s", number), at: SampleDates.moment(day: 0, minute: 0), by: Self.author)
    var source = Source(stamp: stamp)
    source.publisher = "data contoh"
    source.title = title
    source.date = date
    source.note = "angka dibuat oleh program, bukan hasil pendataan"
    return source
  }
}
