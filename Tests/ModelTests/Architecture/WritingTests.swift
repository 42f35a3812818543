import Testing

@Suite struct WritingTests {
  /// Screens and kiosk read; only `init` and the ways of data entry may hold a writable store.
  @Test func onlyDataEntryHoldsAWritableStore() {
    let allowed: Set<String> = [
      "jejaring/Startup/StoreLocation.swift", "jejaring/Commands/Init.swift",
      "jejaring/Startup/Writing.swift", "jejaring/Startup/StoreDesk.swift",
      "jejaring/Startup/DashboardSession.swift", "jejaring/Commands/Merge.swift",
      "jejaring/Startup/Packing.swift", "jejaring/Commands/ImportCommand.swift",
      "jejaring/Startup/ImportDesk.swift",
    ]
    let holders = SourceFile.all().filter { file in
      file.module != "Store" && file.text.contains("WritableStore")
    }
    #expect(Set(holders.map(\.path)).subtracting(allowed) == [])
    #expect(!holders.isEmpty)
  }

  /// The store's writing calls stand in one place, where a test can stand in between.
  @Test func onlyTheSystemRoomCallsTheSystemToWrite() {
    let calls = ["openat(", "fsync(", "renameat(", "rename(", "unlinkat(", "unlink(", "linkat("]
    for file in SourceFile.all() where file.module == "Store" {
      guard !file.path.contains("Store/System/") else { continue }
      let words = file.text.split { !($0.isLetter || $0 == "(" || $0 == ".") }
      for call in calls where words.contains(where: { $0 == call || $0 == "Glibc." + call }) {
        Issue.record("\(file.path) calls \(call)…)")
      }
    }
  }
}
