import { type VisitDifference, wordChange } from './word-change';

const state = { date: '2026-03-23', startClock: '08:30', workers: [{ workerId: 'W1', name: 'Iona Reid' }] };
const change = { visitId: 'V1', label: 'breakfast', kind: 'worker' } as const;

describe('a changed visit in words', () => {
  it('says before and after', () => {
    const after = { ...state, startClock: '09:00', workers: [] };
    const difference: VisitDifference = { ...change, before: state, after };
    expect(wordChange(difference)).toBe('Mon 23 Mar 08:30, Iona Reid → Mon 23 Mar 09:00, nobody');
  });

  it('says the one there is of a visit that is added or removed', () => {
    expect(wordChange({ ...change, kind: 'added', before: null, after: state })).toBe(
      'Mon 23 Mar 08:30, Iona Reid',
    );
    expect(wordChange({ ...change, kind: 'removed', before: state, after: null })).toBe(
      'Mon 23 Mar 08:30, Iona Reid',
    );
  });
});
