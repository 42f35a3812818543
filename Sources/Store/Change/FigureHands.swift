import Model

/// Keeps with each figure of a potential who entered it, when the record passes through other hands.
///
/// The record names only who changed it last; without this, whoever entered a figure could verify it
/// once somebody else had changed the one beside it.
enum FigureHands {
  /// The record as an author writes it in the place of another, with who entered each figure.
  ///
  /// A figure that is not as it was is the author's, and what was said of the verification of the
  /// old one is gone; one that was only verified stays its enterer's. Throws `refused` for one that
  /// is verified by whoever entered it.
  static func signed(
    _ form: RecordForm, instead found: RecordForm?, by author: Author
  ) throws(StoreFault) -> RecordForm {
    var form = form
    let old = (found?.figures ?? [:]).mapValues { figure in
      figure.enteredBy == nil ? figure.entered(by: found?.by ?? "") : figure
    }
    let isMoved =
      found.map { found in ["year", "subsector"].contains { form[$0] != found[$0] } } ?? false
    for (key, figure) in form.figures {
      guard form[key] != found?[key] || isMoved else {
        // A figure that nobody touched is not judged: what is wrong in it is another's to mend.
        if let known = old[key] { form.put(known, at: key) }
        continue
      }
      if isMoved, let before = old[key], before.value == figure.value {
        form.move(figure, from: key, by: author.name)
        continue
      }
      let signed = sign(figure, old[key], old, isNew: found == nil, author.name)
      if signed.standing == .verified, let verifier = signed.verifiedBy,
        Verification.isOwn(enterer: signed.enteredBy ?? author.name, verifier: verifier)
      {
        throw refusal(verifier)
      }
      form.put(signed, at: key)
    }
    return form
  }

  private static func sign(
    _ figure: Figure, _ before: Figure?, _ old: [String: Figure], isNew: Bool, _ author: String
  ) -> Figure {
    if let before {
      if before.value == figure.value {
        return figure.entered(by: before.enteredBy ?? figure.enteredBy ?? author)
      }
      guard figure.verification != before.verification else {
        return figure.unverified().entered(by: author)
      }
      let isOther = figure.enteredBy != before.enteredBy
      return figure.entered(by: isOther ? figure.enteredBy ?? author : author)
    }
    guard figure.standing == .verified else {
      let bare = figure.verification.isEmpty ? figure : figure.unverified()
      return isNew ? bare : bare.entered(by: bare.enteredBy ?? author)
    }
    // Verified just now: the same figure, which stood there with another standing.
    let twin = old.values.first { $0.kind == figure.kind && $0.value == figure.value }
    if let twin { return figure.entered(by: twin.enteredBy ?? author) }
    return isNew ? figure : figure.entered(by: figure.enteredBy ?? author)
  }

  private static func refusal(_ verifier: String) -> StoreFault {
    let name = DisplayText(verifier).text
    return .refused(
      Bilingual(
        "\(name) yang mengisi angka ini; minta orang lain memverifikasi",
        "\(name) entered this figure; ask somebody else to verify it"))
  }
}

extension Figure {
  /// What is said of its verification, in the order of the members.
  fileprivate var verification: [UnknownMember] {
    unknown.filter { Verification.memberKeys.contains($0.key) && $0.key != Verification.enteredKey }
  }
}

extension RecordForm {
  /// The figures that can be read and of which nobody has to choose, by the keys of their fields.
  fileprivate var figures: [String: Figure] {
    var figures: [String: Figure] = [:]
    for (key, sides) in fields where key.hasPrefix("figures/") && !sides.isConflict {
      guard let root = try? JSONDocument(sides.shown).root else { continue }
      figures[key] = FigureReader.figure(root)
    }
    return figures
  }

  /// A figure that speaks of another year or subsector now is a new one, which nobody verified.
  fileprivate mutating func move(_ figure: Figure, from key: String, by author: String) {
    var moved = figure.unverified().entered(by: author)
    guard figure.standing == .verified else { return put(moved, at: key) }
    moved.standing = .entry
    self[key] = .absent
    let other = "figures/\(moved.kind.code)/\(moved.standing.code)/\(moved.source ?? "")"
    if self[other] == .absent { put(moved, at: other) }
  }

  fileprivate mutating func put(_ figure: Figure, at key: String) {
    var writer = JSONWriter()
    FigureWriter.write(figure, to: &writer)
    guard let root = try? JSONDocument(writer.bytes).root else { return }
    self[key] = Sides(root.plainBytes)
  }
}
