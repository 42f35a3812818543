import Foundation
import Model
import Store
import Testing

/// GeoJSON as RFC 7946 has it; `ogrinfo` reads it too where it is installed.
@Suite struct GeoJSONTests {
  private static let check = """
    import json, sys
    x = json.load(open(sys.argv[1], encoding='utf-8'))
    assert x['type'] == 'FeatureCollection' and set(x) == {'type', 'features'}
    for f in x['features']:
        assert f['type'] == 'Feature' and set(f) == {'type', 'geometry', 'properties'}
        g = f['geometry']
        if g is not None:
            assert g['type'] == 'Point' and len(g['coordinates']) == 2
            lon, lat = g['coordinates']
            assert 94 < lon < 142 and -12 < lat < 7, g
    """

  @Test(arguments: RecordKind.allCases) func everyKindIsAFeatureCollection(kind: RecordKind) throws
  {
    let store = try ExportedStore(.filled())
    let file = try store.exported(kind.rawValue, "--format", "geojson", "--private")
    let said = try store.python(
      Self.check
        + "\nprint(len(x['features']), sum(f['geometry'] is not None for f in x['features']))",
      file)
    let parts = said.split(separator: " ").compactMap { Int($0) }
    #expect(parts.count == 2 && parts[0] > 0)
    let isOfCities = try !store.run(
      "export", kind.rawValue, "--private", "--in", "35.73", "--format", "jsonl"
    ).lines.isEmpty
    #expect((parts[1] > 0) == isOfCities)
  }

  @Test func aRecordStandsAtTheSeatOfItsRegion() throws {
    let store = try ExportedStore(.filled())
    let region = try #require(RegionCode("35.73").flatMap { Registry.standard.region($0) })
    let file = try store.exported("cities", "--format", "geojson", "--in", "35.73")
    let said = try store.python(
      Self.check + """

        f = x['features'][0]
        print(f['geometry']['coordinates'], f['properties']['region_name'], f['properties']['region'])
        """, file)
    let point = region.seatPoint
    #expect(said == "[\(point.longitude), \(point.latitude)] Kota Malang 35.73")
  }
}
