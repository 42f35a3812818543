import Controller
import Model
import Testing

/// Where the system tells of no changes, the files are looked at on each key and every five seconds.
@Suite struct ComparisonTests {
  @Test func keysAndTimeLook() {
    var state = AppState.on(.cities)
    #expect(state.deadline == nil)
    #expect(state.compareFiles(because: .unwatched) == [.checkStore])
    #expect(state.notice != nil)
    #expect(update(&state, .tick(now: 1000)) == [])
    #expect(state.deadline == 6000)
    #expect(update(&state, .tick(now: 5999)) == [])
    #expect(update(&state, .tick(now: 6000)) == [.checkStore])
    #expect(state.deadline == 11_000)
    #expect(update(&state, .key(.down)).contains(.checkStore))
    #expect(state.deadline == 11_000)
  }

  @Test func nobodyLooksWhereTheSystemTells() {
    var state = AppState.on(.cities)
    #expect(!update(&state, .key(.down)).contains(.checkStore))
    #expect(update(&state, .tick(now: 1000)) == [])
    #expect(state.deadline == nil)
  }
}
