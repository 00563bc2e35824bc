import { aMorning, anUnallocatedMorning } from '@homeround/explain/testing';
import { toScreen } from '../screen/screen';
import { toPlans } from './plan-of-visit';

describe('toPlans', () => {
  const plans = toPlans(toScreen(aMorning(), anUnallocatedMorning(), { findings: [] }));

  it('has every visit, with its workers and local time', () => {
    expect(plans.get('V2')?.state).toEqual({
      date: '2026-03-02',
      startClock: '08:00',
      workers: [{ workerId: 'W1', name: 'Ann Reid' }],
    });
    expect(plans.size).toBe(3);
  });

  it('has one that nobody has at its preferred start', () => {
    expect(plans.get('V1')?.state).toEqual({ date: '2026-03-02', startClock: '09:00', workers: [] });
  });
});
