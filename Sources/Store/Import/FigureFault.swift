import Model

/// Why a row of figures is not taken in.
struct FigureFault: Error {
  /// The reason, with the mend.
  let reason: Bilingual
}
