/// The forms in which records are handed out.
public enum ExportForm: String, CaseIterable, Sendable {
  /// A table for spreadsheets.
  case csv
  /// One array, each record in the store's own form.
  case json
  /// A record a line, which `jejaring apply` takes back.
  case jsonl
  /// Points on a map.
  case geojson
}
