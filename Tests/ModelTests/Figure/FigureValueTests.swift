import Model
import Testing

@Suite struct FigureValueTests {
  @Test func fourStatesAreFourThings() {
    let states: Set<FigureValue> = [.value(1), .zero, .unknown, .notApplicable]
    #expect(states.count == 4)
  }

  @Test func onlyValueAndZeroHaveANumber() {
    #expect(FigureValue.value(2.5).number == 2.5)
    #expect(FigureValue.zero.number == 0)
    #expect(FigureValue.unknown.number == nil)
    #expect(FigureValue.notApplicable.number == nil)
  }

  @Test func aCountedZeroIsZeroAndNoValue() {
    #expect(FigureValue(0) == .zero)
    #expect(FigureValue(-0.0) == .zero)
    #expect(FigureValue(3) == .value(3))
  }

  @Test func mappingANumberKeepsWhatIsNoNumber() {
    let half: (Double) -> Double? = { $0 / 2 }
    #expect(MeasuredValue(.value(4)).mapNumber(half).value == .value(2))
    #expect(MeasuredValue(.zero).mapNumber(half).value == .zero)
    #expect(MeasuredValue(.unknown).mapNumber(half).value == .unknown)
    #expect(MeasuredValue(.notApplicable).mapNumber(half).value == .notApplicable)
    #expect(MeasuredValue(.value(4)).mapNumber { _ in nil }.value == .unknown)
  }

  @Test func aFigureOfEachKindHasItsUnit() {
    #expect(FigureKind.turnover.unit == .rupiah)
    #expect(FigureKind.exports.unit == .dollars)
    #expect(FigureKind.workers.unit == .people)
    #expect(FigureKind.level.unit == .level)
  }

  @Test func figuresOfAPotentialSpeakOfItsYear() {
    var potential = Potential(stamp: Stamp(id: "pot"))
    potential.figures = [
      Figure(kind: .level, value: .value(3), year: 1999, standing: .entry)
    ]
    potential.year = 2024
    #expect(potential.figures.map(\.year) == [2024])
  }
}
