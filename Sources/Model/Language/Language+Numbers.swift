extension Language {
  private var groupMark: Character { self == .indonesian ? "." : "," }
  private var decimalMark: Character { self == .indonesian ? "," : "." }

  /// A whole number with marks between the thousands: `15.580.149` or `15,580,149`.
  public func grouped(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(groupMark) }
      text.append(digit)
    }
    return text
  }

  /// A number rounded to `places` decimals, at most 15; one that is too large for that is given in
  /// full.
  public func decimal(_ number: Double, places: Int) -> String {
    let places = min(places, 15)
    let scale = (0..<max(0, places)).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (number * scale).rounded()
    guard scaled.magnitude < 1e15 else { return "\(number)" }
    let whole = Int(scaled.magnitude)
    let sign = scaled < 0 ? "-" : ""
    guard places > 0 else { return sign + grouped(whole) }
    let fraction = String(whole % Int(scale))
    let padding = String(repeating: "0", count: places - fraction.count)
    return sign + grouped(whole / Int(scale)) + String(decimalMark) + padding + fraction
  }

  /// A share of 0 to 1 as per cent without the sign: `12` or `0,4`.
  public func percent(_ share: Double) -> String {
    let percent = share * 100
    return decimal(percent, places: percent > 0 && percent < 0.95 ? 1 : 0)
  }

  /// A number in at most five characters, large ones with `rb`, `jt`, `M`, `T` (or `k`, `M`, `B`,
  /// `T`); one below 0 or from 10^15 takes more.
  public func compact(_ number: Double) -> String {
    let size = number.magnitude
    let units = self == .indonesian ? ["rb", "jt", "M", "T"] : ["k", "M", "B", "T"]
    if size < 999.5 { return decimal(number, places: size >= 100 || isWhole(number) ? 0 : 1) }
    if size < 999_500 { return scaled(number / 1e3, units[0]) }
    if size < 999_500_000 { return scaled(number / 1e6, units[1]) }
    if size < 999_500_000_000 { return scaled(number / 1e9, units[2]) }
    return scaled(number / 1e12, units[3])
  }

  private func scaled(_ number: Double, _ unit: String) -> String {
    decimal(number, places: number.magnitude < 9.95 ? 1 : 0) + unit
  }

  private func isWhole(_ number: Double) -> Bool { number == number.rounded() }
}
