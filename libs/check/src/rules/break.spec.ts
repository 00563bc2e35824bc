import type { Duty } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit } from '@homeround/domain/testing';
import { aDuty, allocated, findingsOf } from '../testing';

// A duty 07:00–13:01 (361 minutes, longer than six hours). Visits of 30 minutes, ten minutes apart.
const long = { start: 420, end: 781 };
const input = aRotaInput({
  people: [aPerson(1), aPerson(2)],
  shifts: [aShift(0, long)],
  visits: [aVisit(1), aVisit(2, { personId: 'P2', placeId: 'H2' })],
});
const pause = (start: number, end: number) => ({ start, end });
function check(second: number, breaks: Duty['breaks'], span: Partial<Duty> = long) {
  const rota = aRota({
    visits: [allocated(1, 540), allocated(2, second)],
    duties: [aDuty(0, { ...span, breaks })],
  });
  return findingsOf('break', input, rota);
}

describe('break', () => {
  it('accepts 20 minutes beside the travel of the gap', () => {
    // Gap 570–600: 20 minutes of break and 10 of travel.
    expect(check(600, [pause(570, 590)])).toEqual([]);
    expect(check(600, [pause(580, 600)])).toEqual([]);
  });

  it('finds a long duty without a break', () => {
    expect(check(700, [])).toMatchObject([
      {
        rule: 'break',
        tier: 'law',
        workerIds: ['W1'],
        amount: 20,
        detail: 'the break of a long duty is 20 minutes too short',
      },
    ]);
  });

  it('finds a break of 19 minutes', () => {
    expect(check(700, [pause(580, 599)])).toMatchObject([{ amount: 1 }]);
  });

  it('finds a break that leaves a minute too few to travel', () => {
    // Gap 570–599: 29 minutes for 20 + 10.
    expect(check(599, [pause(570, 590)])).toMatchObject([{ amount: 1 }]);
  });

  it('does not accept a break before the first visit or after the last', () => {
    expect(check(600, [pause(430, 460)])).toMatchObject([{ amount: 20 }]);
    expect(check(600, [pause(640, 700)])).toMatchObject([{ amount: 20 }]);
  });

  it('does not accept a break that overlaps a visit', () => {
    expect(check(700, [pause(569, 600)])).toMatchObject([{ amount: 20 }]);
    expect(check(700, [pause(680, 701)])).toMatchObject([{ amount: 20 }]);
  });

  it('does not add two short breaks together', () => {
    expect(check(700, [pause(580, 592), pause(600, 612)])).toMatchObject([{ amount: 8 }]);
  });

  it('is content with one good break among others', () => {
    expect(check(700, [pause(430, 440), pause(580, 600)])).toEqual([]);
  });

  it('asks for none in a duty of exactly six hours', () => {
    expect(check(700, [], { start: 420, end: 780 })).toEqual([]);
  });

  it('asks for none in a long duty with a single visit', () => {
    const rota = aRota({ visits: [allocated(1, 540)], duties: [aDuty(0, long)] });
    expect(findingsOf('break', input, rota)).toEqual([]);
  });
});
