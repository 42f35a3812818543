import ArgumentParser
import Model
import Store

/// How the commands that write say what came of it.
enum Writing {
  /// Runs a change and says "Tersimpan" once it is durable, or what went wrong.
  static func run(
    _ options: CommonOptions, _ write: (WritableStore) throws -> SaveOutcome
  ) throws {
    do {
      let folder = options.location.folder
      guard folder.exists else { throw StartupError.noStore(folder.path) }
      switch try write(WritableStore(folder)) {
      case .saved(let change):
        for line in lines(change) { Console.print(line.text(options.language)) }
      case .unchanged:
        let said = Bilingual("Tidak ada yang berubah", "Nothing changed")
        Console.print(said.text(options.language))
      case .conflict(let conflicts): throw StartupError.unknown(text(conflicts))
      }
    } catch {
      throw ExitCode(Console.fail(error, options.language))
    }
  }

  private static func lines(_ change: SavedChange) -> [Bilingual] {
    let number = change.number
    let first = Bilingual("Tersimpan: perubahan \(number)", "Saved: change \(number)")
    return [first] + LogText.lines(change.touches, count: change.count)
  }

  /// A conflict with both sides, and the mend.
  private static func text(_ conflicts: [RecordConflict]) -> Bilingual {
    let parts = conflicts.flatMap { conflict in
      conflict.fields.map { side(conflict.id, $0) }
    }
    return Bilingual(
      parts.map(\.indonesian).joined(separator: "; ")
        + "; tidak ada yang ditulis: lihat lagi dengan jejaring show, lalu tulis ulang",
      parts.map(\.english).joined(separator: "; ")
        + "; nothing was written: look again with jejaring show, then write anew")
  }

  private static func side(_ id: String, _ field: FieldConflict) -> Bilingual {
    let sides = [field.mine, field.theirs].map { side in
      side.map { DisplayText(String(decoding: $0, as: UTF8.self)).text } ?? "-"
    }
    let place = "\(DisplayText(id).text) \(field.key)"
    return Bilingual(
      "\(place) diubah di dua tempat: Anda \(sides[0]), tersimpan \(sides[1])",
      "\(place) was changed in two places: you \(sides[0]), stored \(sides[1])")
  }
}
