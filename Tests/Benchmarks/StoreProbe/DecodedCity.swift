/// A city's file as `JSONDecoder` would give it: its communities and organisations with what the
/// screens show of them.
struct DecodedCity: Decodable {
  struct Record: Decodable {
    let id: String
    let rev: Int?
    let at: String?
    let by: String?
    let name: String?
    let subsectors: [String]?
    let products: [String]?
    let status: String?
    let district: String?
    let tags: [String]?
    let kind: String?
    let note: String?
    let contact: String?
  }

  let format: Int
  let communities: [Record]?
  let organisations: [Record]?
}
