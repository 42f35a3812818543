import Store

extension Theme {
  /// The theme of a file: `title`, `inherits`, `palette` and `roles` in strict JSON.
  ///
  /// A role is a name of the palette, six hexadecimal digits with or without `#`, or an object of
  /// `colour`, `bold`, `dim`, `underline` and `reverse`. It replaces the parent's look of that role
  /// as a whole. `inherited` gives the parent, or says why there is none. Throws the first fault
  /// with its line and column.
  public static func read(
    _ json: [UInt8], name: String,
    inherited: (String) throws(ThemeFault) -> Theme = { name throws(ThemeFault) in
      throw .unknownParent(name)
    }
  ) throws(ThemeProblem) -> Theme {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(json)
    } catch {
      throw ThemeProblem(
        theme: name, fault: .syntax(error.problem), line: error.line, column: error.column)
    }
    return try ThemeReader(theme: name, root: document.root).read(inherited: inherited)
  }
}
