import { aRotaProblem } from '../testing';
import { isEligible } from './eligible';

describe('being eligible', () => {
  const worker = { routes: [[0, 400] as const] };
  const problem = aRotaProblem({
    workers: Array.from({ length: 70 }, () => worker),
    visits: [
      { place: 0, from: 0, to: 100, takers: [0, 31, 32, 69] },
      { place: 0, from: 0, to: 100, takers: [1] },
    ],
  });

  it('is for the routes of workers who may take the option, in any word of the set', () => {
    const routes = Array.from({ length: 70 }, (_, route) => route).filter((route) =>
      isEligible(problem, 0, route),
    );
    expect(routes).toEqual([0, 31, 32, 69]);
  });

  it('is not for routes before or behind the set', () => {
    // A set that begins at route 32 and has one word.
    const later = {
      ...problem,
      eligibleFirst: Int32Array.from([0, 1, 2]),
      eligibleBase: Int32Array.from([32, 0]),
      eligibleBits: Int32Array.from([1, -1]),
    };
    expect([0, 31, 32, 33, 64].map((route) => isEligible(later, 0, route))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });
});
