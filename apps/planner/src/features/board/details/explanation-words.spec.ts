import type { Explanation } from '@homeround/contract';
import { groupUnable, optionWords, seatTitle } from './explanation-words';

type Seat = Explanation['seats'][number];
const obstacle = (rule: 'skill' | 'travel-time', text: string) => ({ rule, tier: 'policy' as const, text });
const seat: Seat = {
  replaces: { workerId: 'W0', name: 'Ann' },
  able: [],
  unable: [
    { workerId: 'W1', name: 'Bo', time: '08:00', obstacles: [obstacle('travel-time', 'already with Cal')] },
    {
      workerId: 'W2',
      name: 'Di',
      time: '08:10',
      obstacles: [obstacle('skill', 'does not hold SSSC'), obstacle('travel-time', 'too far')],
    },
  ],
  notOnDuty: 3,
  ruledOut: [{ rule: 'skill', tier: 'policy', workers: 9, text: '9 more do not hold SSSC' }],
};

describe('groupUnable', () => {
  it('groups by the first rule in the way, in the order of the rules, and counts the unnamed too', () => {
    expect(groupUnable(seat)).toEqual([
      {
        rule: 'skill',
        workers: 10,
        texts: ['9 more do not hold SSSC'],
        named: [{ workerId: 'W2', name: 'Di', text: 'at 08:10: does not hold SSSC; too far' }],
      },
      {
        rule: 'travel-time',
        workers: 1,
        texts: [],
        named: [{ workerId: 'W1', name: 'Bo', text: 'at 08:00: already with Cal' }],
      },
    ]);
  });

  it('has no group where nothing is in the way', () => {
    expect(groupUnable({ ...seat, unable: [], ruledOut: [] })).toEqual([]);
  });
});

describe('optionWords', () => {
  const option = { date: '2026-03-23', earliest: '08:00', latest: '09:30', preferred: '08:30' };

  it('says when the visit may start', () => {
    expect(optionWords(option)).toBe('May start 08:00 to 09:30, best at 08:30.');
    expect(optionWords({ ...option, earliest: '08:30', latest: '08:30' })).toBe('Starts at 08:30.');
  });

  it('says what the medication allows', () => {
    const medicationWindow = { earliest: '08:15', latest: '09:00' };
    expect(optionWords({ ...option, medicationWindow })).toContain('For the medication: 08:15 to 09:00.');
  });
});

describe('seatTitle', () => {
  it('names the worker who would be replaced only where there are two', () => {
    expect(seatTitle(seat, 2, 'able', false)).toBe('Who else could take it instead of Ann');
    expect(seatTitle(seat, 1, 'unable', false)).toBe('Who could not take it, and why');
  });

  it('knows that nobody has an unallocated visit', () => {
    expect(seatTitle(seat, 1, 'able', true)).toBe('Who could take it');
  });
});
