import Model

/// Names of kecamatan and desa that could well be there.
enum SamplePlaces {
  /// The names of 4 to 14 kecamatan of a region, each once.
  static func districts(
    of region: Region, _ words: RegionalWords, _ random: inout SampleRandom
  ) -> [String] {
    let count = random.whole(in: 4...9) + min(5, region.population / 300_000)
    var names = random.several(
      2,
      of: ["Utara", "Selatan", "Timur", "Barat", "Tengah", "Kota"].map { "\(region.name) \($0)" })
    if !region.seat.isEmpty, region.seat != region.name { names.append(region.seat) }
    var tries = 0
    while names.count < count, tries < 60 {
      tries += 1
      let name = place(words, &random)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// A place name of the region.
  static func place(_ words: RegionalWords, _ random: inout SampleRandom) -> String {
    let first = random.pick(words.places.firsts)
    let second = random.pick(words.places.seconds)
    guard first != second else { return first }
    return words.joinsPlaces ? first + second : "\(first) \(second)"
  }
}
