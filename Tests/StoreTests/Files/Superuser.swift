import Foundation
import Testing

extension Trait where Self == ConditionTrait {
  /// Only root can mount a file system or become another user; without it the skip is loud.
  static var asRoot: Self {
    .enabled("needs root: mounts, other users") {
      let isRoot = geteuid() == 0
      if !isRoot { print("SKIPPED: a test of the store needs root; run the tests as root") }
      return isRoot
    }
  }
}
