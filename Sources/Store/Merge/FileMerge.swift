/// The merge of two versions of a store's file: a pure function of bytes.
public enum FileMerge {
  /// Two versions that come from one become one: by record, and in each record by field.
  ///
  /// It adds no time and no author, is the same whichever is named first, and any order of merges
  /// of versions of one base gives equal bytes. A field that both changed differently keeps both
  /// values under the record's `conflicts`. Nil if one of the two is no JSON.
  public static func merge(
    base: [UInt8]?, _ left: [UInt8], _ right: [UInt8], of file: StoreFile
  ) -> [UInt8]? {
    RecordFile.merge(base: base, left, right, form: FileForm(file))
  }
}
