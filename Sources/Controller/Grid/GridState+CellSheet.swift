import Model

extension GridState: CellSheet {
  /// Puts back what was typed; what was typed since is as it stood.
  mutating func restore(_ texts: [CellPlace: String]) {
    for place in typed.keys where texts[place] == nil {
      change(place.row) { form in
        form.fields[place.column].restore()
        form.judge(place.column)
      }
    }
    for (place, text) in texts { set(place, text) }
  }
}
