import fc from 'fast-check';
import { aRotatingProblem } from '../testing/a-rotating-problem';
import { fromText, readsWell } from '../testing/read-rotating-rota';
import { keepsBlocks } from './keeps-blocks';
import { rotatingSketches } from '../testing/rotating-sketches';

const week = [1, 1, 1, 1, 1, 1, 1];
const problem = aRotatingProblem({
  weeks: 2,
  demand: [week, week],
  blocks: [
    [2, 3],
    [1, 2],
  ],
  off: [1, 3],
  work: [2, 5],
  forbidden: ['BA', 'B-A'],
});
const keeps = (text: string) => keepsBlocks(problem, fromText(text));

describe('keepsBlocks', () => {
  it.each([
    ['blocks within their bounds', 'AAABB--AAB----', false],
    ['blocks within their bounds, with the last days off at the start', '-AAABB--AAABB-', true],
    ['a work block round the end', 'AB---AAABB--AA', true],
    ['a shift block round the end', 'A---AAABB---AA', true],
    ['a single day off between shifts that may follow', 'AAABB--AA-AAB-', false],
    ['a shift block that is too short', '-AAABB--ABB---', false],
    ['a shift block that is too long', 'AAAA---AAABB--', false],
    ['a shift block that is too long round the end', 'AA--AAABB---AA', false],
    ['a work block that is too short', 'B---AAABB--AAA', true],
    ['a work block of one day', 'B---AAABB--AA-', false],
    ['a forbidden pair', 'BAA---AAABB---', false],
    ['a forbidden pair round the end', 'AA---AAABB---B', false],
    ['a forbidden pair with a day off between', 'AAABB-AAA---BB', false],
    ['days off that are too long round the end', '--AAABB--AAA--', false],
    ['work without end', 'AAABBAAABBAAAB', false],
    ['no work', '--------------', false],
  ])('judges %s: %s → %s', (_, text, expected) => {
    expect(keeps(text)).toBe(expected);
  });

  it('agrees with a reading of the same days as text', () => {
    fc.assert(
      fc.property(
        rotatingSketches(),
        fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 2, maxLength: 9 }),
        (sketch, days) => {
          const of = aRotatingProblem({ ...sketch, demand: [[0], [0]] });
          const text = days.map((shift) => '-AB'[shift + 1]).join('');
          expect(keepsBlocks(of, Int8Array.from(days))).toBe(readsWell(of, text));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
