import Controller
import Model
import Testing

@Suite struct HeatmapScaleTests {
  private func scale(_ measure: Measure, _ numbers: [Double]) -> HeatmapScale {
    let cells = numbers.map { MeasuredValue(FigureValue($0)) }
    let row = MeasureRow(area: .nation, cells: cells)
    return HeatmapScale(MeasureTable(measure: measure, year: nil, rows: [row]))
  }

  @Test func levelsRunFromOneToFive() {
    let scale = scale(.level, [2, 3])
    #expect((scale.low, scale.high) == (1, 5))
    #expect(scale.step(of: 1) == 0)
    #expect(scale.step(of: 5) == HeatmapScale.steps - 1)
  }

  @Test func countsRunFromZeroToTheLargest() {
    let scale = scale(.businesses, [0, 20, 100])
    #expect(!scale.isLogarithmic)
    #expect((scale.low, scale.high, scale.middle) == (0, 100, 50))
    #expect(scale.step(of: 50) == 3)
  }

  @Test func aHundredfoldIsShownByRatios() {
    let scale = scale(.businesses, [0, 1, 10_000])
    #expect(scale.isLogarithmic)
    #expect(scale.middle == 100)
    #expect(abs(scale.place(of: 100) - 0.5) < 1e-12)
    #expect(scale.step(of: 0) == 0)
  }

  @Test func sharesAreNeverShownByRatios() {
    #expect(!scale(.businessShare, [0.0001, 0.9]).isLogarithmic)
  }

  @Test func noNumberTrapsOrLeavesTheRamp() {
    let odd: [Double] = [
      .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -1, 0, .leastNonzeroMagnitude, 5,
    ]
    for measure in Measure.allCases {
      for high in odd {
        for low in odd {
          let scale = scale(measure, [low, high])
          for number in odd {
            #expect((0..<HeatmapScale.steps).contains(scale.step(of: number)))
          }
        }
      }
    }
    #expect(scale(.businesses, []).step(of: 3) < HeatmapScale.steps)
  }

  @Test func aTableOfSumsBeyondAllBoundsIsDrawn() {
    var network = Networks.sampleNetwork(seed: 2, cities: 4, communities: 4)
    for place in network.holdings.indices where network.holdings[place].isStored {
      for potential in network.holdings[place].potentials.indices {
        for figure in network.holdings[place].potentials[potential].figures.indices {
          network.holdings[place].potentials[potential].figures[figure].value = .value(1.7e308)
        }
      }
    }
    var state = AppState.on(.heatmap, Networks.loaded(network))
    for _ in 0..<4 {
      for _ in Measure.allCases { state.press("m s") }
      for row in state.heatmap.table.rows {
        for cell in row.cells {
          guard let number = cell.value.number else { continue }
          #expect((0..<HeatmapScale.steps).contains(state.heatmap.scale.step(of: number)))
        }
      }
      state.press("p")
    }
  }
}
