import Model
import Store
import Testing

@Suite struct HeatmapTests {
  @Test(arguments: Measure.allCases) func jsonHasSixteenCellsAnArea(measure: Measure) throws {
    let run = try SampleProgram.run("heatmap", "--measure", measure.code, "--json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try SampleProgram.python("len(x)", on: run) == "10")
    #expect(
      try SampleProgram.python(
        "all(len(r['cells']) == 16 and r['measure'] == '\(measure.code)' for r in x)", on: run)
        == "True")
    #expect(
      try SampleProgram.python(
        "all(('value' in c) != ('state' in c) for r in x for c in r['cells'].values())", on: run)
        == "True")
  }

  @Test func groupsOf2016ByHand() throws {
    let run = try Program.jejaring("heatmap", "--measure", "usaha", "--json")
    let cell = "[r for r in x if r['name'] == 'Jawa Barat'][0]['cells']['KUL']"
    #expect(try SampleProgram.python("\(cell)['value']", on: run) == "1086602")
    #expect(try SampleProgram.python("\(cell)['year']", on: run) == "2016")
    #expect(try SampleProgram.python("\(cell)['indicative']", on: run) == "True")
    #expect(try SampleProgram.python("\(cell)['source']", on: run) == "src-se2016")
  }

  @Test func theNationByHand() throws {
    let run = try Program.jejaring(
      "heatmap", "--measure", "tenaga_kerja", "--area", "ID", "--json")
    #expect(try SampleProgram.python("x[0]['cells']['KUL']['value']", on: run) == "15580149")
    #expect(try SampleProgram.python("[r['area'] for r in x]", on: run) == "['ID']")
  }

  @Test func unknownIsNotZero() throws {
    let run = try Program.jejaring(
      "heatmap", "--measure", "pangsa_umkm", "--area", "32.73", "--year", "2021", "--json")
    #expect(try SampleProgram.python("x[0]['cells']['MUS']['state']", on: run) == "unknown")
    #expect(
      try SampleProgram.python("round(x[0]['cells']['KUL']['value'], 6)", on: run) == "0.57037")
  }

  @Test func plainIsALineAnArea() throws {
    let run = try Program.jejaring("heatmap", "--measure", "usaha")
    #expect(run.lines.count == 12)
    let line = try #require(run.lines.first { $0.hasPrefix("Jawa Barat: ") })
    #expect(line.contains("KUL 1.086.602"))
  }

  @Test func anUnknownMeasureSaysWhichThereAre() throws {
    let run = try Program.jejaring("heatmap", "--measure", "laba")
    #expect(run.status == 1)
    let all = Measure.allCases.map(\.code).joined(separator: ", ")
    #expect(run.errors == "jejaring: ukuran \"laba\" tidak dikenal; pilih dari: \(all)\n")
  }

  @Test func anUnknownAreaIsRefused() throws {
    let run = try Program.jejaring("heatmap", "--area", "99.99")
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("jejaring: wilayah \"99.99\" tidak dikenal; pilih dari: "))
  }
}
