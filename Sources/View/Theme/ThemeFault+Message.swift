import Model
import Store

extension ThemeFault {
  /// What is wrong and how it is mended.
  public var message: Bilingual {
    switch self {
    case .syntax(let problem): problem.message
    case .unreadable(let error): error.message
    case .wrongKind(let kind): Self.wrongKind(kind)
    case .unknownMember(let name):
      Self.about(
        name, "tidak dikenal; hapus atau perbaiki ejaannya",
        "is unknown; remove it or mend its spelling")
    case .missingTitle:
      Bilingual(
        #"judul belum lengkap; tulis "title": {"id": "…", "en": "…"}"#,
        #"the title is incomplete; write "title": {"id": "…", "en": "…"}"#)
    case .missingRoles(let roles): Self.missing(roles)
    case .unknownRole(let name):
      Self.about(
        name, "bukan peran; yang ada: \(Self.list(Role.allCases.map(\.name)))",
        "is not a role; there are: \(Self.list(Role.allCases.map(\.name)))")
    case .unknownColour(let name):
      Self.about(
        name, "tidak ada di palette; tambahkan di sana atau tulis enam digit heksadesimal",
        "is not in the palette; add it there or write six hexadecimal digits")
    case .badHex(let text):
      Self.about(
        text, "bukan warna; tulis enam digit heksadesimal, misalnya e8b054",
        "is not a colour; write six hexadecimal digits, such as e8b054")
    case .unknownParent(let name):
      Self.about(
        name, "tidak ada; \"inherits\" harus menyebut tema yang ada",
        "does not exist; \"inherits\" must name a theme that does")
    case .brokenParent(let name):
      Self.about(
        name, "sendiri bermasalah; perbaiki dulu", "has a problem of its own; mend it first")
    case .circle(let names):
      Bilingual(
        "tema saling mewarisi: \(Self.chain(names)); putuskan satu \"inherits\"",
        "themes inherit in a circle: \(Self.chain(names)); remove one \"inherits\"")
    case .unknownTheme(let known):
      Bilingual(
        "tema ini tidak ada; pilih: \(Self.list(known))",
        "there is no such theme; choose: \(Self.list(known))")
    }
  }

  private static func wrongKind(_ kind: JSONKind) -> Bilingual {
    switch kind {
    case .object: Bilingual("di sini perlu objek { … }", "an object { … } is needed here")
    case .array: Bilingual("di sini perlu larik [ … ]", "an array [ … ] is needed here")
    case .string:
      Bilingual("di sini perlu teks dalam tanda kutip", "a text in quotes is needed here")
    case .number: Bilingual("di sini perlu angka", "a number is needed here")
    case .boolean: Bilingual("di sini perlu true atau false", "true or false is needed here")
    case .null: Bilingual("di sini perlu null", "null is needed here")
    }
  }

  private static func missing(_ roles: [Role]) -> Bilingual {
    let names = list(roles.map(\.name))
    return Bilingual(
      "peran belum diberi warna: \(names); tambahkan, atau tulis \"inherits\"",
      "roles without a look: \(names); add them, or write \"inherits\"")
  }

  private static func about(_ name: String, _ indonesian: String, _ english: String) -> Bilingual {
    let name = DisplayText(name).text
    return Bilingual("“\(name)” \(indonesian)", "“\(name)” \(english)")
  }

  private static func list(_ names: [String]) -> String {
    DisplayText(names.joined(separator: ", ")).text
  }

  private static func chain(_ names: [String]) -> String {
    DisplayText(names.joined(separator: " → ")).text
  }
}
