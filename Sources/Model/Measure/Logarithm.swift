import Glibc

/// Logarithms and powers, so that the one import of the C library stands here.
enum Logarithm {
  /// The logarithm to base 2 of a positive number.
  static func binary(_ number: Double) -> Double { log2(number) }

  /// A number of at least 0 to any power.
  static func power(_ number: Double, _ exponent: Double) -> Double { pow(number, exponent) }
}
