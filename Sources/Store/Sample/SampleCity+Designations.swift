import Model

extension SampleCity {
  /// The titles that programmes gave the city; about one city in ten has any.
  func designations() -> [Designation] {
    var random = random(.designations)
    guard random.chance(rank < 60 ? 50 : rank < 200 ? 12 : 2), let flagship = profile.strong.first
    else { return [] }
    var titles = [designation(.pmk3i, 2016 + random.below(4), flagship, &random)]
    if random.chance(70) {
      titles.append(designation(.kata, 2019 + random.below(6), flagship, &random))
    }
    if rank < 30, random.chance(30), let field = Self.field(of: flagship) {
      var title = designation(.unesco, 2019 + 2 * random.below(4), flagship, &random)
      title.field = field
      titles.append(title)
    }
    return titles.sorted { $0.stamp.id < $1.stamp.id }
  }

  private func designation(
    _ programme: DesignationProgramme, _ year: Int, _ subsector: Subsector,
    _ random: inout SampleRandom
  ) -> Designation {
    var designation = Designation(
      stamp: stamp("d-\(region.code)-\(programme.code)-\(year)", &random))
    designation.programme = programme
    designation.year = year
    designation.subsector = subsector
    designation.field = subsector.title.indonesian
    designation.isFlagship = programme == .pmk3i
    designation.attestation = random.chance(75) ? .verified : .single
    designation.sources = [sourceID(.verified)]
    designation.note = "data contoh"
    return designation
  }

  /// The field of the UNESCO network that a subsector falls in.
  private static func field(of subsector: Subsector) -> String? {
    switch subsector {
    case .apg: "Media Arts"
    case .ars: "Architecture"
    case .din, .dkv, .dpr: "Design"
    case .fav: "Film"
    case .fes, .kri, .srp: "Crafts and Folk Art"
    case .kul: "Gastronomy"
    case .mus, .spt: "Music"
    case .pnb: "Literature"
    case .fot, .ikl, .tvr: nil
    }
  }
}
