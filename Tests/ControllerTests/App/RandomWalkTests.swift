import Controller
import Foundation
import Model
import Testing

/// Presses keys at random; a failure names the seed, and
/// `JEJARING_SEED=n swift test --filter RandomWalkTests` repeats it.
@Suite struct RandomWalkTests {
  private static let named: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
    .home, .end, .pageUp, .pageDown, .function(1), .control("u"), .control("w"), .control("d"),
  ]
  private static let pastes = ["kota", "a\nb", "", "\u{301}", "🇮🇩", "provinsi:jatim", "\u{1b}[A"]

  private let seed =
    ProcessInfo.processInfo.environment["JEJARING_SEED"].flatMap { UInt64($0) }
    ?? UInt64.random(in: 0...999_999)

  private func step(_ state: AppState, _ dice: inout Dice) -> Action {
    switch Int.random(in: 0..<100, using: &dice) {
    case 0..<2:
      return .resize(
        Size(
          width: Int.random(in: 0...500, using: &dice),
          height: Int.random(in: 0...200, using: &dice)))
    case 2..<4: return .paste(Self.pastes.randomElement(using: &dice) ?? "")
    case 4..<45: return .key(Self.named.randomElement(using: &dice) ?? .enter)
    case 45..<70:
      let commands = CommandTable.commands(on: state.screen)
      return .key(commands.randomElement(using: &dice)?.keys.first?.first ?? .escape)
    default:
      let letters = "hjklgGsmMpaxwLcCf/:?!#<>0$1234533 aeioukntrbzTv"
      return .key(.character(letters.unicodeScalars.randomElement(using: &dice) ?? "j"))
    }
  }

  @Test func noWalkTrapsOrLeavesTheLists() {
    print("random walk: seed \(seed)")
    var dice = Dice(seed: seed)
    var state = AppState.on(.cities)
    var last: [Action] = []
    for count in 0..<20_000 {
      let action = step(state, &dice)
      last = last.suffix(12) + [action]
      _ = update(&state, action)
      if count % 7 == 0 {
        let faults = state.faults
        guard faults.isEmpty else {
          Issue.record("seed \(seed), step \(count): \(faults) after \(last)")
          return
        }
      }
      guard count % 31 == 0 else { continue }
      var again = state
      _ = update(&again, .resize(state.size))
      guard again == state else {
        Issue.record("seed \(seed), step \(count): the same size changes the state after \(last)")
        return
      }
    }
  }
}
