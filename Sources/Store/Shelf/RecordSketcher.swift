/// Walks over the members of records without making anything, where nothing in them is unusual.
struct RecordSketcher {
  private let text: UnsafeBufferPointer<UInt8>
  private let nodes: UnsafeBufferPointer<JSONNode>
  private let members: UnsafeBufferPointer<MemberPlan>
  private let codes: UnsafeBufferPointer<ShortText>

  /// Lends a sketcher of a document's records to `body`.
  static func over(
    _ document: JSONDocument, _ plan: RecordPlan, _ body: (RecordSketcher) -> Void
  ) {
    document.bytes.withUnsafeBufferPointer { text in
      document.nodes.withUnsafeBufferPointer { nodes in
        plan.members.withUnsafeBufferPointer { members in
          plan.codes.withUnsafeBufferPointer { codes in
            body(RecordSketcher(text: text, nodes: nodes, members: members, codes: codes))
          }
        }
      }
    }
  }

  /// The sketch of the object at a node; nil where a closer look is needed: a value that is not
  /// taken, a number in another form, an escape in a key or in what the record is found by.
  func sketch(_ index: Int) -> RecordSketch? {
    guard nodes[index].tag == .object else { return nil }
    var sketch = RecordSketch()
    var next = 0
    var key = index + 1
    let end = nodes[index].extent - 1
    while key < end {
      guard !nodes[key].isEscaped else { return nil }
      if let member = member(nodes[key], from: next) {
        next = member + 1
        guard take(key + 1, members[member], &sketch) else { return nil }
      }
      let value = nodes[key + 1]
      key = value.isContainer ? value.extent : key + 2
    }
    return sketch.id == nil ? nil : sketch
  }

  /// The plan of a key; files in canonical order find it soon.
  private func member(_ key: JSONNode, from next: Int) -> Int? {
    for place in next..<members.count where isKey(key, members[place]) { return place }
    for place in 0..<next where isKey(key, members[place]) { return place }
    return nil
  }

  @inline(__always)
  private func isKey(_ key: JSONNode, _ member: MemberPlan) -> Bool {
    member.key.isAt(key.start + 1, length: key.extent - 2, in: text)
  }

  private func take(_ index: Int, _ member: MemberPlan, _ sketch: inout RecordSketch) -> Bool {
    let node = nodes[index]
    switch member.form {
    case .id:
      guard node.tag == .string, !node.isEscaped, node.extent > 2 else { return false }
      sketch.id = node
    case .text:
      guard node.tag == .string else { return false }
      return note(text: node, member.role, &sketch)
    case .texts: return note(texts: index, member.role, &sketch)
    case .flag:
      guard node.tag == .true || node.tag == .false else { return false }
      if member.role == .deleted { sketch.isDeleted = node.tag == .true }
    case .revision: return whole(node).map { $0 > 0 } ?? false
    case .whole(let range): return whole(node).map { range.contains($0) } ?? false
    case .choice:
      guard let place = choice(node, member.codes) else { return false }
      if member.role == .status { sketch.status = UInt8(truncatingIfNeeded: place + 1) }
      if member.role == .kind { sketch.kind = place }
    case .choices: return note(choices: index, member, &sketch)
    case .other: return false
    }
    return true
  }

  private func note(text node: JSONNode, _ role: MemberPlan.Role, _ sketch: inout RecordSketch)
    -> Bool
  {
    switch role {
    case .none: return true
    case .name: sketch.name = node
    case .district: sketch.district = node
    case .time: sketch.time = node
    default: return true
    }
    return !node.isEscaped
  }

  private func note(texts index: Int, _ role: MemberPlan.Role, _ sketch: inout RecordSketch)
    -> Bool
  {
    guard nodes[index].tag == .array else { return false }
    let elements = index + 1..<nodes[index].extent - 1
    let isFound = role == .products || role == .tags
    for element in elements {
      guard nodes[element].tag == .string, !(isFound && nodes[element].isEscaped) else {
        return false
      }
    }
    if role == .products { sketch.products = elements }
    if role == .tags { sketch.tags = elements }
    return true
  }

  private func note(choices index: Int, _ member: MemberPlan, _ sketch: inout RecordSketch) -> Bool
  {
    guard nodes[index].tag == .array else { return false }
    for element in index + 1..<nodes[index].extent - 1 {
      guard let place = choice(nodes[element], member.codes) else { return false }
      guard member.role == .subsectors else { continue }
      if sketch.subsectors == 0 { sketch.firstSubsector = UInt8(truncatingIfNeeded: place) }
      sketch.subsectors |= 1 << UInt16(truncatingIfNeeded: place)
    }
    return true
  }

  /// The place of a code among those of a choice.
  private func choice(_ node: JSONNode, _ range: Range<Int>) -> Int? {
    guard node.tag == .string, !node.isEscaped else { return nil }
    for place in range
    where codes[place].isAt(node.start + 1, length: node.extent - 2, in: text) {
      return place - range.lowerBound
    }
    return nil
  }

  /// A number of at most nine plain digits.
  private func whole(_ node: JSONNode) -> Int? {
    guard node.tag == .number, node.extent <= 9 else { return nil }
    var value = 0
    for place in node.start..<node.start + node.extent {
      guard text[place].isDigit else { return nil }
      value = value * 10 + Int(text[place] - .zero)
    }
    return value
  }

  /// The bytes of the string at a node, without its quotes.
  func body(_ index: Int) -> UnsafeBufferPointer<UInt8> { body(nodes[index]) }

  /// The node after the value at a node.
  func after(_ index: Int) -> Int {
    nodes[index].isContainer ? nodes[index].extent : index + 1
  }

  /// The bytes of the value at a node, with its quotes or brackets.
  func range(_ index: Int) -> Range<Int> {
    let node = nodes[index]
    guard node.isContainer else { return node.start..<node.start + node.extent }
    return node.start..<nodes[node.extent - 1].start + 1
  }

  /// The nodes of an array's elements.
  func elements(of index: Int) -> Range<Int> { index + 1..<nodes[index].extent - 1 }

  /// The bytes of a string without its quotes.
  @inline(__always)
  func body(_ node: JSONNode) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[node.start + 1..<node.start + node.extent - 1])
  }
}
