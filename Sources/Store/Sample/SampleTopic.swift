/// The parts of a city that are made from streams of their own, so that one part can grow without
/// changing another.
enum SampleTopic: UInt8, Sendable {
  case size, standing, places, profile, city, potentials, designations, organisations, spaces,
    communities
  case opportunities, chain, deeds
}
