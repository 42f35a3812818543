import Foundation
import Model
import Store
import Testing

/// Workbooks that openpyxl writes are read as openpyxl reads them.
@Suite struct WorkbookTests {
  private static let generator = """
    import datetime, json, random, sys
    from openpyxl import Workbook, load_workbook
    folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    r = random.Random(seed)
    texts = ['Kota Malang', 'a,b', 'x "y" z', 'dua\\nbaris', ' tepi ', 'é–’', '<&>', '0812', '']
    def value():
        kind = r.randrange(8)
        if kind < 3: return r.choice(texts)
        if kind == 3: return r.randint(-5, 10**11)
        if kind == 4: return round(r.uniform(-1000, 1000), r.randint(1, 6))
        if kind == 5: return datetime.date(r.randint(1901, 2090), r.randint(1, 12), r.randint(1, 28))
        if kind == 6: return r.random() < .5
        return None
    def text(cell):
        v = cell.value
        if v is None: return ''
        if isinstance(v, bool): return 'ya' if v else 'tidak'
        if isinstance(v, (datetime.datetime, datetime.date)): return v.strftime('%Y-%m-%d')
        if isinstance(v, float): return repr(v) if v != int(v) else str(int(v))
        return str(v)
    expected = []
    for n in range(count):
        book = Workbook()
        book.active.title = 'Lembar 1'
        if r.random() < .5: book.create_sheet('Data & isi')
        for sheet in book.worksheets:
            for row in range(1, r.randint(2, 30)):
                for column in range(1, r.randint(2, 8)):
                    v = value()
                    if v is None: continue
                    cell = sheet.cell(row * r.choice([1, 1, 1, 2]), column * r.choice([1, 1, 3]), v)
                    if isinstance(v, datetime.date): cell.number_format = r.choice(['DD/MM/YYYY', 'yyyy-mm-dd', 'mm-dd-yy', '[$-421]dd mmmm yyyy'])
                    elif isinstance(v, (int, float)): cell.number_format = r.choice(['General', '#,##0', '0.00', '"Rp"#,##0', '[Red]0'])
        book.save(f'{folder}/{n}.xlsx')
        read = load_workbook(f'{folder}/{n}.xlsx')
        expected.append([{'name': s.title, 'rows': [[text(c) for c in row] for row in s.iter_rows()]} for s in read.worksheets])
    with open(f'{folder}/expected.json', 'w') as file: json.dump(expected, file)
    """

  private struct Expected: Decodable {
    let name: String
    let rows: [[String]]
  }

  /// Without the empty cells at the ends of rows and the empty rows at the end, which are not said.
  private static func trimmed(_ rows: [[String]]) -> [[String]] {
    var rows = rows.map { row in
      Array(row.reversed().drop(while: \.isEmpty).reversed())
    }
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }

  @Test func asOpenpyxlReadsThem() throws {
    let folder = try TestFolder(inMemory: true)
    let count = Soak.isOn ? 1000 : 60
    let seed = Int.random(in: 0..<1_000_000)
    let run = try Program.run(
      ["/usr/bin/python3", "-c", Self.generator, folder.path, String(count), String(seed)])
    #expect(run.errors == "", "apt-get install python3-openpyxl")
    let data = try Data(contentsOf: URL(fileURLWithPath: folder["expected.json"]))
    let expected = try JSONDecoder().decode([[Expected]].self, from: data)
    #expect(expected.count == count)
    for (number, sheets) in expected.enumerated() {
      let tables = try ImportFile(folder["\(number).xlsx"]).tables
      #expect(tables.map(\.name) == sheets.map(\.name))
      for (table, sheet) in zip(tables, sheets) {
        let place = "seed \(seed), file \(number), \(sheet.name)"
        #expect(Self.trimmed(table.rows) == Self.trimmed(sheet.rows), "\(place)")
      }
    }
  }

  private static let list = """
    import sys
    import datetime
    from openpyxl import Workbook
    book = Workbook()
    sheet = book.active
    sheet.title = 'Komunitas'
    sheet.append(['DAFTAR KOMUNITAS KOTA MALANG'])
    sheet.merge_cells('A1:E1')
    sheet.append([])
    sheet.append(['No', 'Kecamatan', 'Nama Komunitas', 'Tanggal Berdiri', 'No HP'])
    sheet.append([1, 'Klojen', 'Sanggar A', datetime.date(2016, 3, 16), 81234567890])
    sheet.append([2, None, 'Sanggar B', datetime.date(2019, 1, 2), '0341-555'])
    sheet.append([3, 'Sukun', 'Sanggar C', 2020, None])
    sheet.merge_cells('B4:B5')
    book.create_sheet('Kosong')
    book.save(sys.argv[1])
    """

  @Test func aListWithMergedCellsAndDates() throws {
    let desk = try ImportDesk()
    let path = desk.folder["daftar.xlsx"]
    let run = try Program.run(["/usr/bin/python3", "-c", Self.list, path])
    #expect(run.errors == "")
    let asked = try desk.draft(file: path)
    #expect(ImportDesk.answers(asked) == ["--fill-down", "--no-fill-down"])
    let draft = try desk.draft(file: path) { $0.fillsDown = true }
    #expect(draft.questions.isEmpty && draft.counts == ImportCounts(added: 3))
    _ = try desk.writable.save(draft, by: ImportDesk.author)
    let found = try desk.communities("35.73").sorted { $0.name ?? "" < $1.name ?? "" }
    #expect(found.map(\.since) == [2016, 2019, 2020])
    #expect(found.map(\.district) == ["Klojen", "Klojen", "Sukun"])
    #expect(found.map(\.contact) == ["081234567890", "0341-555", nil])
  }

  @Test func aDamagedWorkbookIsToldOf() throws {
    let desk = try ImportDesk()
    let path = desk.folder["daftar.xlsx"]
    _ = try Program.run(["/usr/bin/python3", "-c", Self.list, path])
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    var random = SystemRandomNumberGenerator()
    for _ in 0..<60 {
      var broken = bytes
      for _ in 0..<3 {
        let place = Int.random(in: 0..<broken.count, using: &random)
        broken[place] = UInt8.random(in: 0...255, using: &random)
      }
      if Bool.random() { broken = broken.prefix(Int.random(in: 4..<broken.count)) }
      try broken.write(to: URL(fileURLWithPath: path))
      // Whatever comes of it, it is a table or a message.
      _ = try? desk.draft(file: path)
    }
    try bytes.prefix(200).write(to: URL(fileURLWithPath: path))
    #expect(throws: ImportError.self) { try desk.draft(file: path) }
  }
}
