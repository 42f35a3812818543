import Foundation
import Model
import Store
import Testing

/// One fixed secret in every private field of every kind is found in nothing that leaves.
@Suite struct SecretTests {
  static let secret = "RAHASIA-7f3c"
  private static let kinds: [any Record.Type] = [
    City.self, Potential.self, Designation.self, Community.self, Organisation.self, Space.self,
    Programme.self, Need.self, Offer.self, Person.self, FollowUp.self, Facilitation.self,
    Source.self, ReferenceFact.self, AreaGroup.self, MemberCount.self, Principle.self, Jurus.self,
    Edition.self, Recommendation.self, Assessment.self, Example.self,
  ]

  /// A record with every field given, the secret in each that is personal, and no consent.
  private func secret<Kind: Record>(_ id: String) -> Kind {
    let filled = Kind.filled(id)
    var record = Kind(stamp: filled.stamp)
    for field in Kind.fields where !field.key.hasPrefix("consent") {
      let value = field.isPersonal ? .text(Self.secret) : field.value(filled)
      if !field.assign(&record, value) {
        #expect(field.assign(&record, .texts([Self.secret])))
      }
    }
    return record
  }

  private func store() throws -> ExportedStore {
    var network = try Network.filled()
    try network.change("35.73") { city in
      city.city = secret("35.73")
      city.communities = [secret("c-1"), secret("c-2")]
      city.organisations = [secret("o-1")]
      city.spaces = [secret("r-1")]
      city.persons = [secret("q-1")]
      city.needs = [secret("n-1")]
      city.offers = [secret("f-1")]
      city.facilitations = [secret("a-1")]
    }
    let store = try ExportedStore(network)
    // So that undo and the log have something of each.
    for (kind, id) in [
      ("communities", "c-1"), ("organisations", "o-1"), ("spaces", "r-1"), ("persons", "q-1"),
    ] {
      let file = store.folder["ubah-\(id)"]
      try store.folder.write("{\"id\":\"\(id)\",\"x_catatan\":\"1\"}", to: "ubah-\(id)")
      let run = try Program.run(
        ["JEJARING_BY=Uji", Program.jejaring, "put", kind, "--file", file, "--store", store.path])
      #expect(run.status == 0, "\(run.errors)")
    }
    return store
  }

  /// Every kind that has a personal field is among those that hold the secret.
  @Test func everyPersonalFieldHoldsIt() throws {
    func hasPersonal<Kind: Record>(_ kind: Kind.Type) -> Bool {
      kind.fields.contains(where: \.isPersonal)
    }
    let personal = Set(Self.kinds.filter { hasPersonal($0) }.map { $0.kind })
    #expect(
      personal == [
        .city, .community, .organisation, .space, .person, .need, .offer, .facilitation,
      ])
    #expect(Set(Self.kinds.map { $0.kind }) == Set(RecordKind.allCases))
    let store = try store()
    for kind in personal {
      let text = try store.run("export", kind.rawValue, "--private", "--format", "jsonl").output
      #expect(text.contains(Self.secret), "\(kind)")
    }
  }

  @Test func nothingThatLeavesHoldsIt() throws {
    let store = try store()
    var said = ""
    for kind in RecordKind.allCases {
      for format in ["csv", "json", "jsonl", "geojson"] {
        let run = try store.run("export", kind.rawValue, "--format", format)
        #expect(!run.output.contains(Self.secret), "\(kind) \(format)")
        said += run.output + run.errors
      }
      for form in ["--json", "--plain"] { said += text(try store.run("list", kind.rawValue, form)) }
    }
    for arguments in [
      ["show", "35.73"], ["show", "35.73", "--json"], ["show", "c-1"], ["show", "q-1"],
      ["show", "c-1", "--json"], ["log"], ["heatmap", "--area", "35.73"], ["validate"],
      ["validate", "--json"],
    ] {
      said += text(
        try Program.run([Program.jejaring] + arguments + ["--store", store.path]))
    }
    for form in BriefForm.allCases {
      for language in ["id", "en"] {
        said += text(
          try store.run("brief", "35.73", "--format", form.rawValue, "--lang", language))
      }
    }
    for picture in [
      ["heatmap", "--level", "kab_kota"], ["city", "35.73"], ["compare", "35.73", "32.73"],
    ] {
      for theme in ["light", "dark"] {
        said += text(
          try Program.run(
            [Program.jejaring, "export", "picture"] + picture
              + ["--theme", theme, "--store", store.path]))
      }
    }
    #expect(said.contains("isi name") && !said.contains(Self.secret))
    for command in [["pack"], ["backup", "--public"]] {
      let file = store.folder["x.tar"]
      let run = try Program.run(
        [Program.jejaring] + command + [file, "--store", store.path])
      #expect(run.status == 0, "\(run.errors)")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
      #expect(bytes.range(of: Data("isi name".utf8)) != nil)
      #expect(bytes.range(of: Data(Self.secret.utf8)) == nil)
    }
    #expect(
      try found(in: store).allSatisfy { $0.hasPrefix("private/") || $0.hasPrefix(".jejaring/") })
  }

  @Test func noExportSaysWhoVerifiedAFigure() throws {
    let store = try ExportedStore {
      $0.city = .filled("35.73")
      $0.potentials = [verified(.filled("p-1"))]
    }
    var said = ""
    for format in ["csv", "json", "jsonl", "geojson"] {
      let open = try store.run("export", "potentials", "--format", format)
      #expect(open.status == 0, "\(open.errors)")
      said += open.output
    }
    for form in BriefForm.allCases {
      said += try store.run("brief", "35.73", "--format", form.rawValue).output
    }
    #expect(said.contains("verified_on") && !said.contains(Self.secret))
    let own = try store.run("export", "potentials", "--private", "--format", "jsonl").output
    #expect(own.contains(Self.secret))
  }

  @Test func afterForgettingItIsNowhere() throws {
    let store = try store()
    _ = try store.run("pack", store.folder["p.tar"])
    #expect(try found(in: store).contains { $0.hasPrefix(".jejaring/") })
    for id in ["c-1", "c-2", "o-1", "r-1", "q-1", "n-1", "f-1", "a-1"] {
      let run = try Program.run(
        ["JEJARING_BY=Uji", Program.jejaring, "forget", id, "--store", store.path])
      #expect(run.status == 0, "\(run.errors)")
    }
    // What is left is the city's own contact, which is no record that can be erased.
    for name in try found(in: store) {
      let text = try String(contentsOfFile: store.path + "/" + name, encoding: .utf8)
      let lines = text.split(separator: "\n").filter { $0.contains(Self.secret) }
      #expect(lines.allSatisfy { $0.hasPrefix("\"city\":{\"id\":\"35.73\"") }, "\(name)")
    }
  }

  /// With the secret as who entered and verified each figure, and as the document.
  private func verified(_ potential: Potential) -> Potential {
    var verification = Verification(stamp: potential.stamp)
    verification.by = Self.secret
    verification.on = "2026-02-03"
    verification.document = Self.secret
    var potential = potential
    potential.figures = potential.figures.map {
      $0.verified(verification, enteredBy: Self.secret)
    }
    return potential
  }

  private func text(_ run: ProgramRun) -> String { run.output + run.errors }

  /// The files of the store that hold the secret, by their paths in it.
  private func found(in store: ExportedStore) throws -> [String] {
    try Program.run(["grep", "-rlF", "--", Self.secret, store.path]).lines
      .map { String($0.dropFirst(store.path.count + 1)) }
  }
}
