import Foundation
import Testing

/// Python's `jsonschema`, a validator that is not ours.
enum SchemaPython {
  private static let program = """
    import json, os, sys
    from jsonschema import Draft202012Validator
    folder, *roots = sys.argv[1:]
    kinds = ['network', 'city', 'city-private', 'reference', 'event']
    schemas = {}
    for kind in kinds:
        with open(f'{folder}/{kind}.schema.json', encoding='utf-8') as file:
            schema = json.load(file)
        Draft202012Validator.check_schema(schema)
        schemas[kind] = Draft202012Validator(schema)
    places = {'cities': 'city', 'private': 'city-private', 'events': 'event'}
    count = 0
    for root in roots:
        for path, folders, names in sorted(os.walk(root)):
            folders[:] = [name for name in folders if name != '.jejaring']
            for name in sorted(names):
                if not name.endswith('.json'): continue
                kind = places.get(os.path.basename(path), name[:-5])
                with open(f'{path}/{name}', encoding='utf-8') as file:
                    value = json.load(file)
                count += 1
                for error in schemas[kind].iter_errors(value):
                    print(os.path.relpath(f'{path}/{name}', root), list(error.absolute_path))
    print(count)
    """

  /// The folder of the schemas in the sources.
  static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/Store/Schema").path

  /// What the files of some stores do not keep of the contract, and how many files were looked at.
  static func check(_ stores: String...) throws -> (wrong: [String], files: Int) {
    let run = try Program.run(["/usr/bin/python3", "-c", program, folder] + stores)
    #expect(run.errors == "", "apt-get install python3-jsonschema")
    var lines = run.lines
    return (Array(lines.dropLast()), Int(lines.popLast() ?? "") ?? 0)
  }
}
