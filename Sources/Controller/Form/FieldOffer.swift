/// Something that a person is offered while typing.
public struct FieldOffer: Equatable, Sendable {
  /// What is put into the field.
  let text: String
  /// As a person reads it.
  public let title: String
  /// What tells it from others of its name.
  public let detail: String

  init(_ text: String, title: String? = nil, detail: String = "") {
    self.text = text
    self.title = title ?? text
    self.detail = detail
  }
}
