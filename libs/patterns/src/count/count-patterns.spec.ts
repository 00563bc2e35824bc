import type { WorkPattern } from '@homeround/domain';
import fc from 'fast-check';
import { aCoreShift, anyPattern, aPatternOf } from '../testing/any-pattern';
import { inLetters, startedLater } from '../testing/in-letters';
import { countPatterns } from './count-patterns';
import { COUNT_LEVELS } from './pattern-counts';

const named = (workPatternId: string, pattern: WorkPattern) => ({ ...pattern, workPatternId });
const workersOn = (...ids: string[]) =>
  ids.map((workPatternId, index) => ({ workerId: `W${index}`, workPatternId }));
/** Starts at 07:00 and so many minutes on Monday and Tuesday. */
const startingAt = (workPatternId: string, later: number) =>
  aPatternOf(workPatternId, [aCoreShift(0, 420 + later, 780), aCoreShift(1, 420 + later, 780)]);
const numbersOf = (patterns: WorkPattern[], ...ids: string[]) => {
  const counts = countPatterns(patterns, workersOn(...ids));
  return COUNT_LEVELS.map((level) => counts[level]);
};

describe('counting patterns', () => {
  it('counts one for all that are written alike', () => {
    expect(numbersOf([startingAt('A', 0), startingAt('B', 0)], 'A', 'B')).toEqual([1, 1, 1, 1]);
  });

  it('counts one for starts in another week, but not as written', () => {
    const pattern = inLetters('EE-----', '--TT---');
    const patterns = [named('A', pattern), named('B', startedLater(pattern, 1))];
    expect(numbersOf(patterns, 'A', 'B')).toEqual([2, 1, 1, 1]);
  });

  it('counts one for a cycle written out twice', () => {
    const twice = named('B', inLetters('EE--E--', 'EE--E--'));
    expect(numbersOf([named('A', inLetters('EE--E--')), twice], 'A', 'B')).toEqual([2, 1, 1, 1]);
  });

  it('counts one for times within a quarter of an hour', () => {
    expect(numbersOf([startingAt('A', 0), startingAt('B', 15)], 'A', 'B')).toEqual([2, 2, 1, 1]);
    expect(numbersOf([startingAt('A', 0), startingAt('B', 16)], 'A', 'B')).toEqual([2, 2, 2, 1]);
  });

  it('rounds to the pattern that most work, so that a chain does not run together', () => {
    const chain = [startingAt('A', 0), startingAt('B', 15), startingAt('C', 30)];
    const ids = (...workers: string[]) =>
      countPatterns(chain, workersOn(...workers)).groups.rounded.map(({ memberIds }) => memberIds);
    expect(ids('A', 'B', 'B', 'C')).toEqual([['A', 'B', 'C']]);
    expect(ids('A', 'A', 'B', 'C')).toEqual([['A', 'B'], ['C']]);
  });

  it('leaves out what nobody works, and says so', () => {
    const counts = countPatterns([startingAt('A', 0), startingAt('B', 60)], workersOn('A'));
    expect([counts.raw, counts.unusedIds]).toEqual([1, ['B']]);
  });

  it('says who speaks for a group, how many work it and why it is one', () => {
    const { groups } = countPatterns([startingAt('A', 0), startingAt('B', 10)], workersOn('A', 'B', 'B'));
    expect(groups.rounded).toEqual([
      {
        representativeId: 'B',
        memberIds: ['A', 'B'],
        workers: 3,
        family: 'fixed earlies',
        reason:
          '2 patterns on the same days, with starts and ends that differ by 10 minutes at most (15 are allowed).',
      },
    ]);
    expect(groups.raw.map(({ reason }) => reason)).toEqual(['No other is like it.', 'No other is like it.']);
  });

  it('never counts more at a later level, whatever the order, and loses no worker', () => {
    const anyPatterns = fc.array(anyPattern('P', 2), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyPatterns, fc.array(fc.nat(15), { minLength: 1, maxLength: 20 }), (shapes, picks) => {
        // Each shape also begun a week later, so that something merges.
        const patterns = shapes.flatMap((shape, index) => [
          named(`A${index}`, shape),
          named(`B${index}`, startedLater(shape, 1)),
        ]);
        const workers = workersOn(...picks.map((pick) => patterns[pick % patterns.length]!.workPatternId));
        const counts = countPatterns(patterns, workers);
        const numbers = COUNT_LEVELS.map((level) => counts[level]);
        expect([...numbers].sort((a, b) => b - a)).toEqual(numbers);
        expect(counts.shifted).toBeLessThanOrEqual(shapes.length);
        for (const level of COUNT_LEVELS)
          expect(counts.groups[level].reduce((sum, group) => sum + group.workers, 0)).toBe(workers.length);
        expect(countPatterns([...patterns].reverse(), workers).groups).toEqual(counts.groups);
      }),
      { numRuns: 50 },
    );
  });
});
