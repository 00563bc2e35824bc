import { aVisit } from '@homeround/domain/testing';
import { toRotaLookup } from '../rota/rota-lookup';
import { aMorning, aMorningRota } from '../testing';
import { shortfallOf, toSlots } from './slots';

const lookup = toRotaLookup(aMorning(), aMorningRota());
const fitOf = (workerId: string, start: number) =>
  toSlots(lookup, lookup.visitOf.get('V1')!, workerId, { from: 480, to: 700 })[0]!.fitAt(start);

describe('toSlots', () => {
  it('gives nothing for somebody without a shift in the span', () => {
    expect(toSlots(lookup, aVisit(1), 'W4', { from: 480, to: 700 })).toEqual([]);
    expect(toSlots(lookup, aVisit(1), 'W3', { from: 780, to: 900 })).toEqual([]);
  });

  it('counts the minutes that are too few to travel on both sides', () => {
    // Tom Boyd is with Mrs Bell 09:05–09:35; ten minutes of travel each way.
    expect(fitOf('W2', 505)).toMatchObject({ shortBy: 0, outside: 0 });
    expect(fitOf('W2', 506)).toMatchObject({ shortBy: 1 });
    expect(fitOf('W2', 584)).toMatchObject({ shortBy: 1 });
    expect(fitOf('W2', 585)).toMatchObject({ shortBy: 0 });
  });

  it('counts the way from and to the hub, and minutes outside the shift', () => {
    expect(fitOf('W3', 430)).toMatchObject({ shortBy: 0, outside: 0 });
    expect(fitOf('W3', 425)).toMatchObject({ shortBy: 5, outside: 0 });
    expect(fitOf('W3', 755)).toMatchObject({ shortBy: 15, outside: 5 });
  });

  it('adds up to the shortfall', () => {
    expect(shortfallOf(fitOf('W3', 755))).toBe(20);
  });

  it('gives the points of the way there and back', () => {
    // 20 minutes of travel at ten points, and 50 busy minutes of 360: 50 × 50 ÷ 360 = 6.
    expect(fitOf('W3', 540).points).toBe(206);
  });
});
