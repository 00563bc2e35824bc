import type { Rota } from '@homeround/domain';
import { aRota, aRotaInput, aVisit } from '@homeround/domain/testing';
import { aDuty, allocated, findingsOf } from '../testing';

const input = aRotaInput({ visits: [aVisit(1), aVisit(2)] });
const bothThere = { visits: [allocated(1, 540)], unallocated: ['V2'] };
const check = (changes: Partial<Rota>) => findingsOf('accounted-for', input, aRota(changes));

describe('accounted-for', () => {
  it('accepts one visit allocated and the other unallocated', () => {
    expect(check(bothThere)).toEqual([]);
  });

  it('finds a visit that is in neither list', () => {
    expect(check({ visits: [allocated(1, 540)] })).toEqual([
      {
        rule: 'accounted-for',
        tier: 'policy',
        visitIds: ['V2'],
        workerIds: [],
        personIds: ['P1'],
        amount: 1,
        detail: 'is neither allocated nor unallocated',
      },
    ]);
  });

  it('finds a visit that is in both lists', () => {
    expect(check({ ...bothThere, unallocated: ['V1', 'V2'] })).toMatchObject([
      { visitIds: ['V1'], amount: 1, detail: 'is listed 2 times' },
    ]);
  });

  it('finds a visit that is allocated three times', () => {
    const visits = [allocated(1, 540), allocated(1, 540), allocated(1, 600)];
    expect(check({ ...bothThere, visits })).toMatchObject([{ visitIds: ['V1'], amount: 2 }]);
  });

  it('finds a visit that the input does not have, in either list', () => {
    const changes = { visits: [allocated(1, 540), allocated(9, 540)], unallocated: ['V2', 'V8'] };
    expect(check(changes)).toMatchObject([{ visitIds: ['V8'] }, { visitIds: ['V9'] }]);
  });

  it('finds a worker whom the input does not have', () => {
    expect(check({ ...bothThere, visits: [allocated(1, 540, ['W1', 'W9'])] })).toMatchObject([
      { visitIds: ['V1'], workerIds: ['W9'], detail: 'has a worker who is not known' },
    ]);
  });

  it('finds duties of unknown workers and on unknown shifts', () => {
    const duties = [aDuty(0), aDuty(0, { workerId: 'W9' }), aDuty(0, { shiftId: 'no such shift' })];
    expect(check({ ...bothThere, duties }).map(({ detail }) => detail)).toEqual([
      'a duty has a shift that is not known',
      'a duty has a worker who is not known',
    ]);
  });

  it('finds a start that is no whole minute, and counts the visit as mentioned all the same', () => {
    expect(check({ ...bothThere, visits: [allocated(1, Number.NaN)] })).toMatchObject([
      { visitIds: ['V1'], detail: 'does not start at a whole minute' },
    ]);
  });

  it('finds a duty that ends before it starts', () => {
    expect(check({ ...bothThere, duties: [aDuty(0, { end: 419 })] })).toMatchObject([
      { workerIds: ['W1'], detail: 'a duty is no span of whole minutes' },
    ]);
  });

  it('finds a break that reaches outside its duty: it would hide working time', () => {
    const duties = [aDuty(0, { breaks: [{ start: 780, end: 781 }] })];
    expect(check({ ...bothThere, duties })).toMatchObject([
      { workerIds: ['W1'], detail: 'a break is no span of whole minutes inside its duty' },
    ]);
  });

  it('accepts breaks at both ends of a duty and of no length: whether they count is for other rules', () => {
    const breaks = [
      { start: 420, end: 430 },
      { start: 500, end: 500 },
      { start: 770, end: 780 },
    ];
    expect(check({ ...bothThere, duties: [aDuty(0, { breaks })] })).toEqual([]);
  });

  it('accepts a duty of no length', () => {
    expect(check({ ...bothThere, duties: [aDuty(0, { end: 420 })] })).toEqual([]);
  });

  it.each([{ from: '2026-03-09' }, { days: 14 }, { timeZone: 'Europe/Dublin' }])(
    'finds a rota that is for another period: %p',
    (other) => {
      const period = { ...input.period, ...other };
      expect(check({ ...bothThere, period })).toMatchObject([{ detail: 'the rota is for another period' }]);
    },
  );
});
