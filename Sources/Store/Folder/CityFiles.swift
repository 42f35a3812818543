import Model

/// The files of one city that are to be read.
struct CityFiles: Sendable {
  let code: RegionCode
  var isShared = false
  var isPrivate = false
}
