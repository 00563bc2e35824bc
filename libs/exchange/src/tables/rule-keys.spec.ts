import { isLaw, RULE_KEYS } from './rule-keys';

describe('isLaw', () => {
  it('is true for the rules of the law and every number of theirs', () => {
    expect(RULE_KEYS.filter(isLaw)).toEqual([
      'break',
      'daily-rest',
      'weekly-rest',
      'weekly-hours',
      'night-hours',
      'break-after',
      'break-minutes',
      'fortnight-rest',
      'reference-weeks',
      'night-from',
      'night-to',
      'night-share',
    ]);
  });
});
