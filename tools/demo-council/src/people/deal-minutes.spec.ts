import { toDice } from '../dice';
import { ORDINARY_DEMAND } from '../profiles/ordinary-demand';
import { dealMinutes, type UnmeasuredVisit } from './deal-minutes';

const visit = (kind: UnmeasuredVisit['kind']): UnmeasuredVisit => ({ kind, doubleUp: false });

describe('dealMinutes', () => {
  const days = Array.from({ length: 100 }, () => [visit('breakfast'), visit('lunch')]);
  const dealt = dealMinutes(days, ORDINARY_DEMAND, toDice(1, 'minutes'));

  it('deals lengths in exactly the profile’s shares', () => {
    const count = (minutes: number) => dealt.flat().filter((length) => length === minutes).length;
    expect([15, 20, 30, 45, 60].map(count)).toEqual([20, 10, 114, 36, 20]);
  });

  it('makes breakfasts longer than lunches', () => {
    const mean = (at: number) => dealt.reduce((sum, day) => sum + day[at]!, 0) / dealt.length;
    expect(mean(0)).toBeGreaterThan(mean(1) + 5);
  });

  it('keeps night visits short and out of the shares', () => {
    const nights = dealMinutes([[visit('night'), visit('bed')]], ORDINARY_DEMAND, toDice(1, 'minutes'));
    expect([20, 30]).toContain(nights[0]![0]);
  });
});
