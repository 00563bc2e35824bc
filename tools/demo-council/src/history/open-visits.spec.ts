import { aVisit } from '@homeround/domain/testing';
import { isOpen, toOpenVisits } from './open-visits';

const PLACES = new Map([['H1', 7]]);

describe('toOpenVisits', () => {
  it('keeps the window of the doses too, and numbers the place', () => {
    const [option] = aVisit(1).options;
    const medicationWindow = { earliest: 520, latest: 700 };
    const [open] = toOpenVisits([aVisit(1, { options: [{ ...option!, medicationWindow }] })], PLACES);
    expect([open!.earliest, open!.preferred, open!.latest]).toEqual([520, 540, 600]);
    expect(open!.at).toBe(7);
  });

  it('puts the visits of a choice week on different days', () => {
    const options = [0, 1, 2, 3].flatMap((day) => aVisit(1, {}, day).options);
    const visits = [1, 2].map((n) => aVisit(n, { options, choiceWeekId: 'C' }));
    expect(toOpenVisits(visits, PLACES).map(({ date }) => date)).toEqual(['2026-03-02', '2026-03-04']);
  });
});

describe('isOpen', () => {
  it('is true of a double-up until both workers are found', () => {
    const [open] = toOpenVisits([aVisit(1, { workers: 2 })], PLACES);
    open!.takers.push('W1');
    expect(isOpen(open!)).toBe(true);
    open!.takers.push('W2');
    expect(isOpen(open!)).toBe(false);
  });
});
