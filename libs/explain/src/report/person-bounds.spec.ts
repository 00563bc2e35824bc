import { measureRota } from '@homeround/check';
import { aMorning, aMorningRota } from '../testing';
import {
  countOverSize,
  findWorstPeople,
  toBoundMeans,
  toPersonBounds,
  wordPersonBound,
} from './person-bounds';
import type { PersonBound } from './report';

const person = (
  personId: string,
  distinctWorkers: number,
  lowerBound: number,
  miniTeamSize = 3,
): PersonBound => ({
  personId,
  name: `Person ${personId}`,
  distinctWorkers,
  lowerBound,
  miniTeamSize,
});

describe('toPersonBounds', () => {
  it('sets the different workers of each person beside the lower bound', () => {
    const bounds = toPersonBounds(aMorning(), measureRota(aMorning(), aMorningRota()));
    expect(
      bounds.map(({ name, distinctWorkers, lowerBound }) => [name, distinctWorkers, lowerBound]),
    ).toEqual([
      ['Mrs Campbell', 1, 1],
      ['Mr Hay', 1, 1],
      ['Mrs Bell', 1, 1],
    ]);
  });
});

describe('findWorstPeople', () => {
  it('leaves out those at the lower bound and those whom nobody can visit', () => {
    expect(findWorstPeople([person('A', 2, 2), person('B', 0, 0), person('C', 1, 0)])).toEqual([]);
  });

  it('puts those above their mini-team size first, then the furthest above the bound', () => {
    const worst = findWorstPeople([
      person('A', 8, 2, 9),
      person('B', 5, 3),
      person('C', 6, 3),
      person('D', 4, 3),
    ]);
    expect(worst.map(({ personId }) => personId)).toEqual(['C', 'B', 'D', 'A']);
  });

  it('says whether the work patterns or the scheduling are the cause', () => {
    const [patterns, scheduling, within] = findWorstPeople([
      person('A', 7, 6),
      person('B', 4, 3),
      person('C', 3, 2),
    ]);
    expect(patterns).toMatchObject({
      cause: 'patterns',
      text: 'Person A (A) meets 7 workers, lower bound 6: the work patterns alone go above the mini-team size of 3.',
    });
    expect(scheduling).toMatchObject({
      cause: 'scheduling',
      text: 'Person B (B) meets 4 workers, lower bound 3: the work patterns would allow the mini-team size of 3.',
    });
    expect(within?.text).toBe('Person C (C) meets 3 workers, lower bound 2: within the mini-team size of 3.');
  });

  it('lists ten', () => {
    expect(findWorstPeople(Array.from({ length: 12 }, (_, at) => person(`${at}`, 5, 2)))).toHaveLength(10);
  });
});

describe('wordPersonBound', () => {
  it.each([
    [person('A', 3, 3), 'Meets 3 workers: no rota on these work patterns needs fewer.'],
    [
      person('B', 1, 2),
      'Meets 1 worker, as not every visit is allocated; 2 are the least possible on these work patterns.',
    ],
    [person('C', 0, 0), 'Nobody on these work patterns can come.'],
    [
      person('D', 3, 2),
      'Meets 3 workers, within the mini-team size of 3; 2 are the least possible on these work patterns.',
    ],
    [
      person('E', 5, 1),
      'Meets 5 workers, 2 more than the mini-team size of 3; 1 is the least possible on these work patterns.',
    ],
    [
      person('F', 4, 4),
      'Meets 4 workers, 1 more than the mini-team size of 3; 4 are the least possible on these work patterns.',
    ],
  ])('says what %j means', (bound, text) => {
    expect(wordPersonBound(bound)).toBe(text);
  });
});

describe('toBoundMeans', () => {
  it('takes the means over those whom somebody can visit', () => {
    expect(toBoundMeans([person('A', 3, 2), person('B', 4, 3), person('C', 0, 0)])).toEqual({
      mean: 2.5,
      actualMean: 3.5,
    });
    expect(toBoundMeans([])).toEqual({ mean: 0, actualMean: 0 });
  });
});

describe('countOverSize', () => {
  it('divides those above their mini-team size by cause', () => {
    expect(
      countOverSize([person('A', 7, 6), person('B', 4, 3), person('C', 5, 2), person('D', 3, 1)]),
    ).toEqual({
      patterns: 1,
      scheduling: 2,
    });
  });
});
