import Model
import Testing

@Suite struct RegistryTests {
  let registry = Registry.standard

  @Test func countsOfTheNation() {
    #expect(registry.regions.count == 514)
    #expect(registry.provinces.count == 38)
    #expect(registry.regions.filter { $0.kind == .kabupaten }.count == 416)
    #expect(registry.regions.filter { $0.kind == .kota }.count == 98)
    #expect(registry.regions.map(\.code) == registry.regions.map(\.code).sorted())
    #expect(registry.provinces.map(\.code) == registry.provinces.map(\.code).sorted())
  }

  @Test func sumsOfRegionsAreThoseOfProvinces() {
    for province in registry.provinces {
      let regions = registry.regions(of: province)
      #expect(regions.map(\.population).reduce(0, +) == province.population, "\(province.name)")
      let area = regions.map(\.area).reduce(0, +)
      // The published areas are rounded one by one; they agree to a few hundredths.
      #expect(abs(area - province.area) < 0.035, "\(province.name)")
      #expect(regions.filter { $0.kind == .kabupaten }.count == province.kabupatenCount)
      #expect(regions.filter { $0.kind == .kota }.count == province.kotaCount)
    }
    #expect(registry.regions.map(\.population).reduce(0, +) == 284_973_643)
    #expect(abs(registry.regions.map(\.area).reduce(0, +) - 1_890_179.71) < 0.005)
    #expect(abs(registry.provinces.map(\.area).reduce(0, +) - 1_890_179.81) < 0.005)
  }

  @Test func everyFieldOfOneRegionAndOneProvince() throws {
    let malang = try #require(RegionCode("35.73").flatMap(registry.region(_:)))
    #expect(malang.name == "Malang")
    #expect(malang.title == "Kota Malang")
    #expect(malang.officialName == "Kota Malang")
    #expect(malang.kind.headTitle.indonesian == "Wali Kota")
    #expect(malang.province.description == "35")
    #expect(malang.bpsCode == "3573")
    #expect(malang.utcOffset == 7)
    #expect(malang.populationYear == 2024)
    let banyuwangi = try #require(registry.find("Banyuwangi").region)
    #expect(banyuwangi.title == "Kab. Banyuwangi")
    #expect(banyuwangi.officialName == "Kabupaten Banyuwangi")
    #expect(banyuwangi.kind.headTitle.indonesian == "Bupati")
    let east = try #require(registry.findProvince("35"))
    #expect(east.name == "Jawa Timur")
    #expect(east.isoCode == "ID-JI")
    #expect(east.capital == "Surabaya")
    #expect(east.capitalPoint == GeoPoint(latitude: -7.2456, longitude: 112.7392))
    #expect(east.islandGroup == .jawa)
    #expect(east.regionCodes.count == 38)
    #expect(east.shortName == "Jatim")
  }

  @Test func placesLieInIndonesia() {
    for region in registry.regions {
      for point in [region.seatPoint, region.labelPoint] {
        #expect((-11.2...6.3).contains(point.latitude), "\(region.title)")
        #expect((94.9...141.1).contains(point.longitude), "\(region.title)")
      }
      #expect(!region.name.isEmpty && region.area > 0)
      #expect((7...9).contains(region.utcOffset))
    }
    #expect(registry.regions.filter(\.seat.isEmpty).map(\.name) == ["Kepulauan Tanimbar"])
    #expect(registry.regions.filter { $0.seatSource == .geonames }.count == 461)
  }

  @Test func everyRegionIsFoundByItsCodes() {
    for (index, region) in registry.regions.enumerated() {
      #expect(registry.index(of: region.code) == index)
      #expect(registry.region(region.code) == region)
      #expect(RegionCode(region.code.description) == region.code)
      #expect(registry.region(bps: region.bpsCode) == region)
      #expect(registry.region(region.bpsCode, in: .bps2019) == region)
      #expect(registry.region(region.code.description, in: .kemendagri) == region)
      #expect(registry.find(region.code.description) == .one(region))
    }
  }

  @Test func oldCodesOfPapua() throws {
    let moved = registry.regions.filter { $0.oldCode != nil }
    #expect(moved.count == 26)
    let merauke = try #require(RegionCode("91.01").flatMap(registry.region(oldCode:)))
    #expect(merauke.code.description == "93.01")
    #expect(registry.find("91.01") == .one(merauke))
    #expect(registry.region(merauke.code) == merauke)
  }

  @Test func timeZonesOfTheThree() {
    #expect(registry.find("Kab. Sambas").region?.utcOffset == 7)
    #expect(registry.find("Kota Denpasar").region?.utcOffset == 8)
    #expect(registry.find("Kota Ambon").region?.utcOffset == 9)
  }
}
