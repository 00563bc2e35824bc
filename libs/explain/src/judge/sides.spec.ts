import { OBJECTIVE_PARTS, RULE_NAMES } from '@homeround/domain';
import { SIDE_OF_PART, SIDE_OF_RULE } from './sides';

describe('sides', () => {
  it('know every rule and part, and put hours and travel on the side of the worker', () => {
    expect(Object.keys(SIDE_OF_RULE).sort()).toEqual([...RULE_NAMES].sort());
    expect(Object.keys(SIDE_OF_PART).sort()).toEqual([...OBJECTIVE_PARTS].sort());
    expect([SIDE_OF_RULE['daily-rest'], SIDE_OF_PART.travel]).toEqual(['worker', 'worker']);
  });
});
