import Model

/// Checks files of a store: first the JSON, then what the records say.
public enum StoreValidator {
  /// What is wrong in a file; with `syntaxOnly` only the JSON is looked at.
  public static func problems(inFile path: String, syntaxOnly: Bool = false) -> [StoreProblem] {
    let bytes: [UInt8]
    let root: JSONValue
    do throws(FileError) {
      bytes = try FileBytes.read(path)
    } catch {
      return [StoreProblem(error)]
    }
    do throws(JSONError) {
      root = try JSONDocument(bytes).root
    } catch {
      return [StoreProblem(file: path, error)]
    }
    return syntaxOnly ? [] : problems(in: root, file: path)
  }

  /// The paths of all files of a store.
  public static func files(of folder: StoreFolder) -> [String] {
    let listed = [folder.cities, folder.privates, folder.events].flatMap { path in
      ((try? FileBytes.names(in: path)) ?? []).filter { $0.hasSuffix(".json") }
        .map { path + "/" + $0 }
    }
    return [folder.network, folder.reference] + listed
  }

  private static func problems(in root: JSONValue, file path: String) -> [StoreProblem] {
    var reading = FileReading(file: path)
    guard NetworkFiles.isObject(root, &reading) else { return reading.problems }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    if name == "network.json" || root["code_system"] != nil {
      _ = NetworkFiles.readIdentity(root, &reading)
    } else if root["edition"] != nil || path.contains("events/") {
      _ = NetworkFiles.readEdition(root, &reading)
    } else if let code = StoreFolder.code(ofFile: name) {
      checkCity(root, code, &reading)
    } else if root["city"] != nil {
      checkCity(root, nil, &reading)
    } else {
      _ = NetworkFiles.readReference(root, &reading)
    }
    return reading.problems
  }

  private static func checkCity(
    _ root: JSONValue, _ code: RegionCode?, _ reading: inout FileReading
  ) {
    if let code, Registry.standard.region(code) == nil {
      reading.note(
        Bilingual(
          "kode \(code) tidak ada dalam daftar Kemendagri; periksa nama berkasnya",
          "code \(code) is not in the Kemendagri registry; check the file's name"), at: root)
    }
    var holdings = CityHoldings(code: code ?? Registry.standard.regions[0].code)
    NetworkFiles.readCity(root, &holdings, &reading)
    if let code, let member = root["city"]?["id"], member.string != code.description {
      reading.note(
        Bilingual(
          "\"id\" tidak sama dengan nama berkas \(code).json",
          "\"id\" is not that of the file's name \(code).json"), at: member)
    }
  }
}
