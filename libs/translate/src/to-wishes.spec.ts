import { aRotaInput, aVisit } from '@homeround/domain/testing';
import { toRotaProblem } from './to-rota-problem';
import { toWishes } from './to-wishes';

const input = aRotaInput({ visits: [aVisit(1)] });
const { problem, names } = toRotaProblem(input);
const shift = input.shifts[0]!;
const start = input.visits[0]!.options[0]!.preferred;
const origin = { madeBy: 'test', seed: 1, steps: 0, threads: 1 };
const wishesOf = (visit: { visitId?: string; start?: number; workerIds?: readonly string[] }) => {
  const visits = [{ visitId: 'V1', start, workerIds: [shift.workerId], ...visit }];
  return toWishes(problem, names, { period: input.period, visits, unallocated: [], duties: [], origin });
};

describe('toWishes', () => {
  it('names visit, option and route', () => {
    expect(wishesOf({})).toEqual([{ visit: 0, option: 0, routes: [0], start }]);
  });

  it('knows no visit and no start that the input does not have', () => {
    expect(wishesOf({ visitId: 'V9' })).toEqual([]);
    expect(wishesOf({ start: start + 10_000 })).toEqual([]);
  });

  it('has no route for a worker who is not on shift', () => {
    expect(wishesOf({ workerIds: ['W99'] })).toEqual([{ visit: 0, option: 0, routes: [], start }]);
  });
});
