import Model

/// A record as a feature of GeoJSON (RFC 7946): a point at the seat of its region, by the registry.
enum GeoFeature {
  /// The feature of a record; one that no region owns has no geometry.
  static func bytes<Kind: Record>(_ record: Kind, of owner: RecordOwner) -> [UInt8] {
    var region: Region?
    if case .city(let code) = owner { region = Registry.standard.region(code) }
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("type")
    writer.string("Feature")
    writer.key("geometry")
    write(region?.seatPoint, to: &writer)
    writer.key("properties")
    writer.beginObject()
    write("region", owner.text, to: &writer)
    if let region {
      write("region_name", region.title, to: &writer)
      write("province_name", Registry.standard.province(region.province)?.name, to: &writer)
      write("point", point(region), to: &writer)
    }
    write("record_id", record.stamp.id, to: &writer)
    for field in Kind.fields {
      let value = field.value(record)
      guard value != .absent else { continue }
      writer.key(field.key)
      value.write(to: &writer)
    }
    writer.endObject()
    writer.endObject()
    return writer.bytes
  }

  private static func write(_ point: GeoPoint?, to writer: inout JSONWriter) {
    guard let point else { return writer.null() }
    writer.beginObject()
    writer.key("type")
    writer.string("Point")
    writer.key("coordinates")
    writer.beginArray()
    writer.number(point.longitude)
    writer.number(point.latitude)
    writer.endArray()
    writer.endObject()
  }

  private static func write(_ key: String, _ text: String?, to writer: inout JSONWriter) {
    guard let text else { return }
    writer.key(key)
    writer.string(text)
  }

  /// What the point is, so that nobody takes it for the place of the record itself.
  private static func point(_ region: Region) -> String {
    region.seatSource == .centroid
      ? "titik tengah kab/kota" : "pusat pemerintahan kab/kota (\(region.seatSource))"
  }
}
