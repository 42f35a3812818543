/// The columns of a list as plain memory, lent for a walk over its rows.
public struct ColumnPointers {
  /// The places of the rows' records.
  public let places: UnsafeBufferPointer<Int32>
  /// The subsectors, a bit each.
  public let subsectors: UnsafeBufferPointer<UInt16>
  /// The status, from 1.
  public let statuses: UnsafeBufferPointer<UInt8>
  /// The districts.
  public let districts: UnsafeBufferPointer<Int32>
  /// Products and tags of all rows.
  public let words: UnsafeBufferPointer<Int32>
  /// Where the products and tags of a row begin.
  public let wordStarts: UnsafeBufferPointer<UInt32>
  /// The folded names.
  public let folded: UnsafeBufferPointer<UInt8>
  /// Where the name of a row begins.
  public let foldedStarts: UnsafeBufferPointer<UInt32>
  /// The letters in each name.
  public let letters: UnsafeBufferPointer<UInt32>
  /// The pairs of letters in each name.
  public let pairs: UnsafeBufferPointer<UInt64>
  /// The letters with which words of each name begin.
  public let initials: UnsafeBufferPointer<UInt32>

  /// The folded name of a row.
  @inlinable
  public func name(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: folded[Int(foldedStarts[row])..<Int(foldedStarts[row + 1])])
  }

  /// The products of a row, as places in `words`.
  @inlinable
  public func products(_ row: Int) -> Range<Int> {
    Int(wordStarts[2 * row])..<Int(wordStarts[2 * row + 1])
  }

  /// The tags of a row, as places in `words`.
  @inlinable
  public func tags(_ row: Int) -> Range<Int> {
    Int(wordStarts[2 * row + 1])..<Int(wordStarts[2 * row + 2])
  }
}

extension RecordColumns {
  /// Lends the columns to `body`.
  public func lend<Result>(_ body: (ColumnPointers) -> Result) -> Result {
    places.withUnsafeBufferPointer { places in
      subsectors.withUnsafeBufferPointer { subsectors in
        statuses.withUnsafeBufferPointer { statuses in
          districts.withUnsafeBufferPointer { districts in
            words.withUnsafeBufferPointer { words in
              wordStarts.withUnsafeBufferPointer { wordStarts in
                lendNames { folded, foldedStarts, letters, pairs, initials in
                  body(
                    ColumnPointers(
                      places: places, subsectors: subsectors, statuses: statuses,
                      districts: districts, words: words, wordStarts: wordStarts,
                      folded: folded, foldedStarts: foldedStarts, letters: letters,
                      pairs: pairs, initials: initials))
                }
              }
            }
          }
        }
      }
    }
  }

  private func lendNames<Result>(
    _ body: (
      UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<UInt32>,
      UnsafeBufferPointer<UInt64>, UnsafeBufferPointer<UInt32>
    ) -> Result
  ) -> Result {
    folded.withUnsafeBufferPointer { folded in
      foldedStarts.withUnsafeBufferPointer { starts in
        letters.withUnsafeBufferPointer { letters in
          pairs.withUnsafeBufferPointer { pairs in
            initials.withUnsafeBufferPointer { body(folded, starts, letters, pairs, $0) }
          }
        }
      }
    }
  }
}
