import { Random } from '../random';
import { chooseFree } from './neighbourhood';
import type { ShiftDesignProblem } from './problem';
import { CLOSED, FREE, OPEN } from './shift-model';

/** Twenty candidates an hour apart, all eight hours long. */
const PROBLEM: ShiftDesignProblem = {
  days: 7,
  slotsPerDay: 24,
  demand: new Int32Array(168).fill(1),
  startOf: Int32Array.from({ length: 20 }, (_, shift) => shift),
  lengthOf: new Int32Array(20).fill(8),
  prices: { excess: 1, shortage: 1, shift: 1 },
};
const USED = Uint8Array.from({ length: 20 }, (_, shift) => (shift === 3 || shift === 12 ? 1 : 0));
const shiftsThatAre = (what: number, choice: Uint8Array) =>
  [...choice.keys()].filter((shift) => choice[shift] === what);

describe('the part of a design that a round decides anew', () => {
  it('is a window of starts, round the day, while the used shifts outside stay open', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const choice = chooseFree(PROBLEM, USED, 'window', 0.3, new Random(seed));
      const free = shiftsThatAre(FREE, choice);
      expect(free).toHaveLength(6);
      const breaks = free.filter((shift) => !free.includes((shift + 1) % 20));
      expect(breaks).toHaveLength(1);
      expect(shiftsThatAre(OPEN, choice)).toEqual([3, 12].filter((shift) => !free.includes(shift)));
    }
  });

  it('is the used shifts and some others by chance', () => {
    const [one, other] = [1, 2].map((seed) => chooseFree(PROBLEM, USED, 'sample', 0.5, new Random(seed)));
    for (const choice of [one!, other!]) {
      expect(shiftsThatAre(FREE, choice)).toHaveLength(10);
      expect(shiftsThatAre(FREE, choice)).toEqual(expect.arrayContaining([3, 12]));
      expect(shiftsThatAre(CLOSED, choice)).toHaveLength(10);
    }
    expect(one).not.toEqual(other);
  });

  it('is the used shifts and their neighbours', () => {
    const choice = chooseFree(PROBLEM, USED, 'near', 0.3, new Random(1));
    expect(shiftsThatAre(FREE, choice)).toEqual([2, 3, 4, 11, 12, 13]);
  });

  it('never leaves nothing to exchange for', () => {
    expect(shiftsThatAre(FREE, chooseFree(PROBLEM, USED, 'near', 0.01, new Random(1)))).toHaveLength(6);
  });
});
