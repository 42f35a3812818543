import Glibc

/// Logarithms, so that the one import of the C library stands here.
enum Logarithm {
  /// The natural logarithm of a positive number.
  static func natural(_ number: Double) -> Double { log(number) }
}
