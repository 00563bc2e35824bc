import { RULE_NAMES } from '@homeround/domain';
import { DECIDING_ORDER } from './ruled-out-words';

describe('DECIDING_ORDER', () => {
  it('has every rule once, who may come before where they are', () => {
    expect([...DECIDING_ORDER].sort()).toEqual([...RULE_NAMES].sort());
    expect(DECIDING_ORDER.indexOf('skill')).toBeLessThan(DECIDING_ORDER.indexOf('travel-time'));
  });
});
