import Model
import Testing

@Suite struct RegistryFindTests {
  let registry = Registry.standard

  private func code(_ name: String) -> String? {
    registry.find(name).region?.code.description
  }

  @Test func everyRegionByItsNameWithTheKind() {
    for region in registry.regions {
      let word = region.kind == .kota ? "KOTA" : "KABUPATEN"
      #expect(registry.find(region.officialName) == .one(region))
      #expect(registry.find(region.title) == .one(region))
      #expect(registry.find("\(word) \(region.name.uppercased())") == .one(region))
      #expect(registry.find("  \(region.title.lowercased())  ") == .one(region))
      for alias in region.aliases {
        #expect(registry.find(alias).candidates.contains(region), "\(alias)")
      }
    }
  }

  @Test func twentySixBareNamesFitBothKinds() {
    let several = Set(registry.regions.map(\.name)).filter {
      if case .several = registry.find($0) { true } else { false }
    }
    #expect(several.count == 26)
    #expect(registry.find("Bandung").candidates.map(\.title) == ["Kab. Bandung", "Kota Bandung"])
    #expect(registry.find("malang").candidates.map(\.title) == ["Kab. Malang", "Kota Malang"])
  }

  @Test(
    arguments: [
      ("KABUPATEN BOGOR", "32.01"), ("Kab. Bogor", "32.01"), ("Kab.Bogor", "32.01"),
      ("Kota Adm. Jakarta Selatan", "31.74"), ("Kota Administrasi Jakarta Pusat", "31.71"),
      ("Kab. Adm. Kepulauan Seribu", "31.01"), ("Kep. Seribu", "31.01"), ("KBB", "32.17"),
      ("Jaksel", "31.74"), ("Jogja", "34.71"), ("Jogjakarta", "34.71"),
      ("Kota Yogyakarta", "34.71"),
      ("Solo", "33.72"), ("Tangsel", "36.74"), ("Kotamadya Malang", "35.73"),
      ("Malang City", "35.73"), ("Malang Regency", "35.07"), ("Tolitoli", "72.04"),
      ("TOLI TOLI", "72.04"), ("Kota Baubau", "74.72"), ("Kabupaten Kotabaru", "63.02"),
      ("Kota Baru", "63.02"), ("Kotawaringin Barat", "62.01"), ("Kota Kotamobagu", "71.74"),
      ("Kabupaten Lima Puluh Kota", "13.07"), ("Kab. 50 Kota", "13.07"),
      ("Toba Samosir", "12.12"), ("Mamuju Utara", "76.01"), ("Maluku Tenggara Barat", "81.03"),
      ("Kabupaten Pontianak", "61.02"), ("Pontianak", "61.71"), ("Kukar", "64.02"),
      ("Kab. Siau Tagulandang Biaro", nil), ("Sitaro", "71.09"), ("35.1", "35.10"),
      ("3507", "35.07"), ("", nil), ("Kota", nil), ("Atlantis", nil), ("Kota Bantul", nil),
      ("99.99", nil), ("Jakarta", nil), ("\u{1B}[2J", nil), ("Kâb. Bógor", "32.01"),
    ] as [(String, String?)])
  func spellingsMet(_ name: String, _ expected: String?) {
    #expect(code(name) == expected)
  }

  @Test func digitsThatMeanTwoPlacesAreNotGuessed() {
    // Kemendagri 11.01 is Aceh Selatan, BPS 1101 is Simeulue.
    #expect(registry.find("1101").candidates.map(\.name) == ["Aceh Selatan", "Simeulue"])
    #expect(registry.find("11.01").region?.name == "Aceh Selatan")
    #expect(registry.find("3573").region?.title == "Kota Malang")
    let disputed = registry.regions.filter {
      if case .several = registry.find(String($0.code.number)) { true } else { false }
    }
    #expect(disputed.count == 164)
  }

  @Test func shortNameOfTwoRegions() {
    #expect(registry.find("Mura").candidates.map(\.name) == ["Musi Rawas", "Murung Raya"])
  }

  @Test(
    arguments: [
      ("Jatim", "35"), ("Jateng", "33"), ("Jabar", "32"), ("DIY", "34"), ("D I Yogyakarta", "34"),
      ("D.I. Yogyakarta", "34"), ("NTB", "52"), ("NTT", "53"), ("Sumut", "12"), ("Sumbar", "13"),
      ("Sumsel", "16"), ("Sulsel", "73"), ("Kalbar", "61"), ("Babel", "19"), ("Kepri", "21"),
      ("Kep. Riau", "21"), ("DKI", "31"), ("DKI Jakarta", "31"), ("Jakarta", "31"),
      ("PROVINSI JAWA BARAT", "32"), ("Prov. Papua Barat Daya", "96"), ("ID-JI", "35"),
      ("Daerah Istimewa Yogyakarta", "34"), ("35", "35"), ("36", "36"), ("Jawa", nil), ("", nil),
      ("97", nil),
    ] as [(String, String?)])
  func provinces(_ name: String, _ expected: String?) {
    #expect(registry.findProvince(name)?.code.description == expected)
  }

  @Test func everyProvinceByItsNames() {
    for province in registry.provinces {
      for name in [province.name, province.officialName, province.isoCode] + province.aliases {
        #expect(registry.findProvince(name) == province, "\(name)")
        #expect(registry.findProvince("Provinsi \(name.uppercased())") == province, "\(name)")
      }
    }
  }
}
