extension Registry {
  /// The region of this BPS code, four digits.
  public func region(bps code: String) -> Region? {
    RegionNames.standard.byBPSCode[code].map { regions[$0] }
  }

  /// The region that had this Kemendagri code before Papua was divided in 2022.
  public func region(oldCode code: RegionCode) -> Region? {
    RegionNames.standard.byOldCode[code].map { regions[$0] }
  }

  /// The region that the digits of `text` ("35.73" or "3573") mean in `system`.
  public func region(_ text: String, in system: CodeSystem) -> Region? {
    let digits = text.filter { $0 != "." }
    switch system {
    case .bps2019: return region(bps: digits)
    case .kemendagri:
      guard digits.utf8.count == 4, let number = Int(digits), let code = RegionCode(number: number)
      else { return nil }
      return region(code) ?? region(oldCode: code)
    }
  }
}
