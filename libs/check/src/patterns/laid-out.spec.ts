import { jointWeeks, weekAt } from './laid-out';

describe('the joint cycle', () => {
  it('is the least after which all cycles begin together', () => {
    expect(jointWeeks([])).toBe(1);
    expect(jointWeeks([2, 4, 3])).toBe(12);
    expect(jointWeeks([8, 9, 12])).toBe(72);
  });
});

describe('a phase', () => {
  it("is the week of the cycle in the anchor's week", () => {
    expect(weekAt(1, 0, 3)).toBe(0);
    expect([0, 1, 2, 3].map((week) => weekAt(3, week, 3))).toEqual([2, 0, 1, 2]);
  });
});
