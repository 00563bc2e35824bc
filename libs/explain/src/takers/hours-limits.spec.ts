import { aDuty } from '@homeround/check/testing';
import type { Finding, RuleName } from '@homeround/domain';
import { toHoursLimits } from './hours-limits';

const finding = (rule: RuleName): Finding[] => [
  { rule, tier: 'law', visitIds: [], workerIds: ['W1'], personIds: [], amount: 1, detail: '' },
];

describe('toHoursLimits', () => {
  it('rules out longer duties of the same shift than one that is too long', () => {
    const limits = toHoursLimits();
    limits.note(aDuty(0, { start: 430, end: 700 }), finding('daily-rest'));
    expect(limits.exceeds(aDuty(0, { start: 430, end: 700 }))).toBe(true);
    expect(limits.exceeds(aDuty(0, { start: 420, end: 720 }))).toBe(true);
    expect(limits.exceeds(aDuty(0, { start: 431, end: 720 }))).toBe(false);
    expect(limits.exceeds(aDuty(1, { start: 420, end: 2000 }))).toBe(false);
  });

  it('leaves out a longer duty that a break makes shorter work', () => {
    const limits = toHoursLimits();
    limits.note(aDuty(0, { start: 420, end: 780 }), finding('weekly-hours'));
    expect(limits.exceeds(aDuty(0, { end: 781, breaks: [{ start: 500, end: 520 }] }))).toBe(false);
  });

  it('learns nothing from rules that a longer duty may keep', () => {
    const limits = toHoursLimits();
    limits.note(aDuty(0), finding('travel-time'));
    expect(limits.exceeds(aDuty(0))).toBe(false);
  });
});
