import type { PatternProblem } from '../problem';

/**
 * Lists are put in order anew when this share of all choices had to be looked at, but not within so many pricings of the
 * last time.
 */
const TOO_MANY = 0.2;
const CALM = 100;

/**
 * Choices of each class, largest gain first as it was at some earlier prices. A gain moves by no more than its class's
 * bar rises and the prices of its locality's rows fall, so that the rest of a list is passed over as soon as no gain can
 * be left: exact, and most choices are never looked at (after Elkan 2003, who does so for distances).
 */
export class LikelyChoices {
  /** Choices class by class, as `firstChoice`, by falling gain. */
  readonly choice: Int32Array;
  /** Gain of the choice in that place at the earlier prices. */
  readonly gain: Float64Array;
  /** The class's bar at the earlier prices. */
  readonly bar: Float64Array;
  private readonly rowPrice: Float64Array;
  private readonly fall: Float64Array;
  private pricings = CALM;
  private looked: number;

  constructor(
    private readonly problem: PatternProblem,
    private readonly usedRows: Int32Array,
  ) {
    const choices = problem.candidateOfChoice.length;
    this.choice = Int32Array.from({ length: choices }, (_, index) => index);
    this.gain = new Float64Array(choices);
    this.bar = new Float64Array(problem.classes);
    this.rowPrice = new Float64Array(problem.localities * problem.rows);
    this.fall = new Float64Array(problem.localities);
    this.looked = choices;
  }

  /** Greatest fall of a row's price by locality since the lists were put in order; orders them first when it pays. */
  fallOf(rowPrice: Float64Array, bar: Float64Array): Float64Array {
    const { rows } = this.problem;
    if (++this.pricings > CALM && this.looked > TOO_MANY * this.choice.length) this.order(rowPrice, bar);
    this.fall.fill(-Infinity);
    for (const at of this.usedRows) {
      const locality = Math.floor(at / rows);
      const fall = this.rowPrice[at]! - rowPrice[at]!;
      if (fall > this.fall[locality]!) this.fall[locality] = fall;
    }
    return this.fall;
  }

  tell(looked: number): void {
    this.looked = looked;
  }

  private order(rowPrice: Float64Array, bar: Float64Array): void {
    const { classes, firstChoice, localityOfClass, rows, costOfChoice, candidateOfChoice } = this.problem;
    this.pricings = 0;
    this.rowPrice.set(rowPrice);
    this.bar.set(bar);
    const gainOf = new Float64Array(this.choice.length);
    for (let k = 0; k < classes; k++) {
      const row = localityOfClass[k]! * rows;
      const [from, end] = [firstChoice[k]!, firstChoice[k + 1]!];
      for (let choice = from; choice < end; choice++) {
        gainOf[choice] = bar[k]! - costOfChoice[choice]! - rowPrice[row + candidateOfChoice[choice]!]!;
      }
      this.choice.subarray(from, end).sort((a, b) => gainOf[b]! - gainOf[a]! || a - b);
    }
    for (let index = 0; index < this.choice.length; index++) this.gain[index] = gainOf[this.choice[index]!]!;
  }
}
