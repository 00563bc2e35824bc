import { aShift } from '@homeround/domain/testing';
import { aDuty } from '@homeround/check/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { findRestBounds } from './rest-bounds';

const shifts = [0, 1, 2].map((day) => aShift(day));

describe('findRestBounds', () => {
  it('looks at the nearest working days on both sides, outer duties included', () => {
    const outerDuties = [
      { workerId: 'W1', date: '2026-02-28', source: 'recorded' as const, start: -1400, end: -1380 },
      { workerId: 'W1', date: '2026-03-01', source: 'pattern' as const, start: -600, end: -300 },
    ];
    const lookup = toRotaLookup(aMorning({ shifts, outerDuties }), aMorningRota({ duties: [] }));
    expect(findRestBounds(lookup, shifts[0]!, [aDuty(1), aDuty(2)])).toEqual({ from: 360, to: 1860 - 660 });
  });

  it('knows no bound where nothing is near, nor from the same day', () => {
    const lookup = toRotaLookup(aMorning({ shifts }), aMorningRota({ duties: [] }));
    expect(findRestBounds(lookup, shifts[0]!, [aDuty(0)])).toEqual({ from: -Infinity, to: Infinity });
  });
});
