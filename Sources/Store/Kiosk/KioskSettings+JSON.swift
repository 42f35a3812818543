import Model

extension KioskSettings {
  /// The settings in a file; one that is not there gives those without a file, if it may be absent.
  ///
  /// Throws `KioskFault` if the file cannot be read, is not JSON, or says what is not known.
  public static func read(
    _ path: String, mayBeAbsent: Bool = true
  ) throws(KioskFault) -> KioskSettings {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path)
    } catch {
      // ENOENT: a kiosk needs no file; one that it had hides what shall not be seen.
      guard error.code != 2 || !mayBeAbsent else { return KioskSettings() }
      throw KioskFault(error.message)
    }
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONDocument(bytes).root
    } catch {
      throw KioskFault(path, line: error.line, error.problem.message)
    }
    return try read(root, path)
  }

  private static func read(_ root: JSONValue, _ path: String) throws(KioskFault) -> KioskSettings {
    var settings = KioskSettings()
    guard root.kind == .object else {
      throw KioskFault(path, at: root, Bilingual("seharusnya {…}", "should be {…}"))
    }
    for (key, value) in root.members {
      guard try settings.take(key, value, path) else {
        throw KioskFault(
          path, at: value, Bilingual("\"\(key)\" salah di sini", "\"\(key)\" is wrong here"))
      }
    }
    return settings
  }

  /// Takes one member; false if its key is not known or its value of another kind.
  private mutating func take(
    _ key: String, _ value: JSONValue, _ path: String
  ) throws(KioskFault) -> Bool {
    switch key {
    case "contact": contact = value.string
    case "theme": theme = value.string
    case "language": language = value.string.flatMap { Language(rawValue: $0) }
    case "opening": opening = value.string ?? ""
    case "idle": idle = value.integer ?? 0
    case "pages":
      pages = try value.elements.map { page throws(KioskFault) in
        try KioskSettings.page(page, path)
      }
    case "hide": hidden = Set(value.elements.compactMap(\.string))
    case "display_name":
      for (id, name) in value.members { displayNames[id] = name.string }
    default: return false
    }
    return isRight(key, value)
  }

  private func isRight(_ key: String, _ value: JSONValue) -> Bool {
    switch key {
    case "language": language != nil
    case "opening": KioskSettings.screens.contains(opening)
    case "idle": (5...3600).contains(idle)
    case "pages": !pages.isEmpty
    case "hide": value.kind == .array && value.elements.allSatisfy { $0.kind == .string }
    case "display_name":
      value.kind == .object && value.members.allSatisfy { $0.1.kind == .string }
    default: value.kind == .string
    }
  }

  private static func page(_ value: JSONValue, _ path: String) throws(KioskFault) -> Page {
    guard let kind = value["page"]?.string, pageKinds.contains(kind),
      let seconds = value["seconds"]?.integer, (2...3600).contains(seconds)
    else {
      let kinds = pageKinds.joined(separator: "|")
      throw KioskFault(
        path, at: value,
        Bilingual(
          "tulis {\"page\": \"\(kinds)\", \"seconds\": 2 sampai 3600}",
          "write {\"page\": \"\(kinds)\", \"seconds\": 2 to 3600}"))
    }
    return Page(kind, seconds: seconds)
  }
}
