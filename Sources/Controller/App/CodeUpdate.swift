import Store

/// Shows a contact as a code to photograph.
enum CodeUpdate {
  /// Asks for the code of the contact under the cursor.
  static func show(_ state: AppState) -> [Effect] {
    guard let contact = state.publicContact else { return [] }
    return [.encode(contact.link)]
  }

  /// The code has come; it is shown if its contact is still under the cursor.
  static func take(_ link: String, _ square: CodeSquare?, _ state: inout AppState) {
    guard let contact = state.publicContact, contact.link == link, state.overlay == nil else {
      return
    }
    state.overlay = .code(contact, square)
  }
}
