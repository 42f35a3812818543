import Model

/// Reads the tables of a file, whatever its form.
public enum TableReader {
  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  /// OLE2, in which old Excel files and protected workbooks are kept.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

  /// The tables of a file: of a workbook each sheet, of others one.
  ///
  /// Throws `TableFault` where it cannot be read, with the mend.
  public static func tables(
    _ path: String, as form: TableForm = TableForm()
  ) throws(TableFault) -> [Table] {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path)
    } catch {
      throw TableFault(error.message)
    }
    guard !bytes.isEmpty else {
      throw TableFault("berkas kosong; periksa berkasnya", "the file is empty; check it")
    }
    let name = path.lowercased()
    if bytes.starts(with: zip) {
      guard Workbook.isOne(bytes) else { throw otherForm(path) }
      return try Workbook.tables(bytes)
    }
    guard !bytes.starts(with: compound), !bytes.starts(with: "%PDF".utf8), !isPage(bytes),
      !TextEncoding(of: bytes).isBinary(bytes)
    else { throw otherForm(path) }
    let isJSON = [".json", ".jsonl", ".ndjson", ".geojson"].contains(where: name.hasSuffix)
    return isJSON ? [try JSONTable.table(bytes)] : [Table.text(bytes, as: form)]
  }

  /// What web programs hand out as `.xls` is often a page.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self).lowercased()
    return ["<html", "<!doctype", "<table", "<?xml"].contains { head.contains($0) }
  }

  private static func otherForm(_ path: String) -> TableFault {
    let name = DisplayText(path.split(separator: "/").last.map(String.init) ?? path).text
    if path.lowercased().hasSuffix(".pdf") {
      return TableFault(
        "\(name): PDF tidak dapat dibaca; minta berkas aslinya (Excel atau CSV), atau salin "
          + "tabelnya ke LibreOffice Calc lalu simpan sebagai CSV",
        "\(name): PDF cannot be read; ask for the original (Excel or CSV), or copy the table into "
          + "LibreOffice Calc and save it as CSV")
    }
    return TableFault(
      "\(name): bentuk ini tidak dapat dibaca; buka di LibreOffice atau Excel, lalu Simpan Sebagai "
        + "XLSX atau CSV (tanpa kata sandi)",
      "\(name): this form cannot be read; open it in LibreOffice or Excel and save it as XLSX or "
        + "CSV (without a password)")
  }
}
