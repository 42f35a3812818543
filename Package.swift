// swift-tools-version: 6.2
import PackageDescription

let themes = ["dark", "light", "contrast", "colourblind", "sixteen", "monochrome"]
let schemas = ["network", "city", "city-private", "reference", "event"]
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

let package = Package(
  name: "jejaring",
  products: [.executable(name: "jejaring", targets: ["jejaring"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses"),
    .target(name: "CTerminal", exclude: ["entries"]),
    .target(
      name: "CRegistry",
      exclude: [
        "regions.tsv", "provinces.tsv", "creative.tsv", "editions.tsv", "enterprises2016.tsv",
        "workforce.tsv", "umkm_jabar.tsv", "recommendations.tsv", "principles.tsv", "jurus.tsv",
        "coast.tsv", "coast",
        "LICENSE-MIT-cahyadsn.txt",
      ]),
    .target(name: "Model", dependencies: ["CRegistry"], swiftSettings: strict),
    .target(
      name: "Store", dependencies: ["Model"], exclude: schemas.map { "Schema/\($0).schema.json" },
      swiftSettings: strict),
    .target(name: "Controller", dependencies: ["Store", "Model"], swiftSettings: strict),
    .target(
      name: "View", dependencies: ["Controller", "Store", "Model"],
      resources: themes.map { .embedInCode("Themes/\($0).json") },
      swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["View", "Controller", "Store", "CTerminal", "CNcurses"],
      swiftSettings: strict),
    .executableTarget(
      name: "jejaring",
      dependencies: [
        "Terminal", "View", "Controller", "Store", "Model",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    .systemLibrary(name: "CVterm", path: "Tests/CVterm"),
    .target(name: "CPty", path: "Tests/CPty"),
    .executableTarget(
      name: "TerminalProbe",
      dependencies: ["Terminal", "View", "Controller", "Model"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    .executableTarget(
      name: "StoreProbe", dependencies: ["Store", "Model"], path: "Tests/Benchmarks/StoreProbe",
      swiftSettings: strict),
    .testTarget(name: "ModelTests", dependencies: ["Model"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Store", "Model", "jejaring"], exclude: ["Shim"],
      swiftSettings: strict),
    .testTarget(
      name: "ControllerTests", dependencies: ["Controller", "Store", "Model"],
      swiftSettings: strict),
    .testTarget(
      name: "ViewTests", dependencies: ["View", "Controller", "Store", "Model"],
      exclude: ["Goldens"],
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Terminal", "View", "Controller", "Store", "Model", "CPty", "CVterm", "TerminalProbe",
        "jejaring",
      ],
      exclude: ["Watch/watch.c"],
      swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
