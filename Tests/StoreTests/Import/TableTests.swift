import Foundation
import Store
import Testing

/// Tables of text are read as Python's `csv` reads them, in whatever encoding.
@Suite struct TableTests {
  /// Writes files of random cells and what `csv` makes of them.
  private static let generator = """
    import csv, io, json, random, sys
    folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    r = random.Random(seed)
    words = ['Kota Malang', 'Sanggar "Ayu"', 'a,b', 'c;d', 'baris\\nbaru', 'x\\r\\ny', '', ' ', 'é',
             'Jum’at', '12.500', '"', 'tab\\tdi', '""', 'Wonosobo', '–', 'ok', 'n|m']
    expected = []
    for n in range(count):
        delimiter = r.choice(',;\\t|')
        width = r.randint(2, 7)
        rows = [['kolom %d' % i for i in range(width)]]
        rows += [[r.choice(words) for _ in range(width)] for _ in range(r.randint(0, 30))]
        text = io.StringIO()
        writer = csv.writer(text, delimiter=delimiter, lineterminator=r.choice(['\\n', '\\r\\n']),
                            quoting=r.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
        writer.writerows(rows)
        text = text.getvalue()
        if r.random() < .3: text = text.rstrip('\\r\\n')
        encoding = r.choice(['utf-8', 'utf-8-sig', 'utf-16-le', 'utf-16-be', 'utf-16', 'cp1252'])
        marks = {'utf-16-le': b'\\xff\\xfe', 'utf-16-be': b'\\xfe\\xff'}
        data = marks.get(encoding, b'') + text.encode(encoding)
        with open(f'{folder}/{n}.csv', 'wb') as file: file.write(data)
        read = list(csv.reader(io.StringIO(text, newline=''), delimiter=delimiter))
        expected.append({'rows': read, 'delimiter': delimiter, 'encoding': encoding})
    with open(f'{folder}/expected.json', 'w') as file: json.dump(expected, file)
    """

  private struct Expected: Decodable {
    let rows: [[String]]
    let delimiter: String
    let encoding: String
  }

  @Test func asPythonReadsThem() throws {
    let folder = try TestFolder(inMemory: true)
    let count = Soak.isOn ? 5000 : 300
    let seed = Int.random(in: 0..<1_000_000)
    let run = try Program.run(
      ["/usr/bin/python3", "-c", Self.generator, folder.path, String(count), String(seed)])
    #expect(run.errors == "")
    let data = try Data(contentsOf: URL(fileURLWithPath: folder["expected.json"]))
    let expected = try JSONDecoder().decode([Expected].self, from: data)
    for (number, file) in expected.enumerated() {
      let table = try #require(try ImportFile(folder["\(number).csv"]).tables.first)
      let place = "seed \(seed), file \(number), \(file.encoding)"
      #expect(String(UnicodeScalar(table.delimiter)) == file.delimiter, "\(place)")
      #expect(table.rows == file.rows, "\(place)")
    }
  }

  @Test func quotesThatAreNone() throws {
    let folder = try TestFolder()
    // A mark of inches in the middle of a cell opens nothing; text after a closing quote stays.
    try folder.write("a,b\nTV 5\" baru,1\n\"x\"y,\"p\"\"q\"\n", to: "t.csv")
    let table = try #require(try ImportFile(folder["t.csv"]).tables.first)
    #expect(table.rows == [["a", "b"], ["TV 5\" baru", "1"], ["xy", "p\"q"]])
  }

  @Test func theLineSepOfExcelIsNoRow() throws {
    let folder = try TestFolder()
    try folder.write("sep=;\r\na;b\r\n1;2\r\n", to: "t.csv")
    let table = try #require(try ImportFile(folder["t.csv"]).tables.first)
    #expect(table.delimiter == UInt8(ascii: ";") && table.rows == [["a", "b"], ["1", "2"]])
  }
}
