import Testing

@Suite struct ArchitectureTests {
  private let files = SourceFile.all()

  /// What each module may import; everything else is upward, sideways, or not wanted.
  private let allowed: [String: Set<String>] = [
    "Model": ["CRegistry"],
    "Store": ["Model"],
    "Controller": ["Store", "Model"],
    "View": ["Controller", "Store", "Model"],
    "Terminal": [
      "View", "Controller", "Store", "Model", "CTerminal", "CNcurses", "Synchronization",
    ],
    "jejaring": ["Terminal", "View", "Controller", "Store", "Model", "ArgumentParser"],
  ]

  @Test func theSourcesAreFound() {
    #expect(files.count > 200)
    #expect(Set(files.map(\.module)) == Set(allowed.keys))
  }

  @Test func aModuleImportsOnlyThoseBelowIt() {
    for file in files {
      let allowed = allowed[file.module, default: []].union(["Glibc", "Synchronization"])
      let wrong = Set(file.imports).subtracting(allowed)
      #expect(wrong.isEmpty, "\(file.path) imports \(wrong.sorted())")
    }
  }

  @Test func onlyTheTerminalKnowsCurses() {
    for file in files where file.module != "Terminal" {
      #expect(!file.imports.contains { $0.hasPrefix("CNcurses") || $0 == "CTerminal" })
    }
    #expect(files.contains { $0.imports.contains("CNcurses") })
  }

  @Test func nothingBringsFoundationOrDispatch() {
    for file in files {
      for module in ["Foundation", "FoundationEssentials", "Dispatch"] {
        #expect(!file.imports.contains(module), "\(file.path)")
      }
    }
  }

  @Test func importsAreFoundHoweverTheyAreWritten() {
    let file = SourceFile(
      path: "Model/A.swift",
      text: """
        public import Foundation
        @preconcurrency import Dispatch
        import struct Store.Section
        // import Nothing
        let word = "import Nothing"
        """)
    #expect(file.imports == ["Foundation", "Dispatch", "Store"])
  }

  @Test func aFileIsNamedAfterItsType() {
    for file in files {
      guard let name = file.declaredName else { continue }
      #expect(file.name == name || file.name.hasPrefix(name + "+"), "\(file.path) holds \(name)")
    }
  }

  @Test func aFileHoldsOneTypeOfItsOwn() {
    for file in files {
      #expect(file.visibleTypes.count <= 1, "\(file.path) holds \(file.visibleTypes)")
    }
  }

  @Test func neitherLanguageIsEmpty() {
    var found = 0
    for file in files {
      for literal in file.bilinguals {
        found += 1
        #expect(!literal.indonesian.isEmpty, "\(file.path): \(literal.english)")
        #expect(!literal.english.isEmpty, "\(file.path): \(literal.indonesian)")
      }
    }
    #expect(found > 200)
  }

  @Test func bilingualTextsAreFoundOverSeveralLines() {
    let file = SourceFile(
      path: "Model/A.swift",
      text: """
        Bilingual("a \\(b("c"))", "d\\"e")
        Bilingual(
          "f, g",
          "")
        Bilingual(same: "h")
        """)
    #expect(file.bilinguals.map(\.indonesian) == ["a \\(b(\"c\"))", "f, g"])
    #expect(file.bilinguals.map(\.english) == ["d\\\"e", ""])
  }
}
