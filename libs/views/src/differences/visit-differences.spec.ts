import { aVisit } from '@homeround/domain/testing';
import type { PlanOfVisit, VisitState } from './plan-of-visit';
import { findChangedVisits } from './visit-differences';

const at = (startClock: string, ...workerIds: string[]): VisitState => ({
  date: '2026-03-02',
  startClock,
  workers: workerIds.map((workerId) => ({ workerId, name: `Worker ${workerId}` })),
});

const plans = (state: VisitState | undefined) =>
  new Map<string, PlanOfVisit>(state ? [['V1', { visit: aVisit(1), state }]] : []);

const kindOf = (before: VisitState | undefined, after: VisitState | undefined) =>
  findChangedVisits(plans(before), plans(after))[0]?.difference.kind;

describe('findChangedVisits', () => {
  it.each([
    ['worker', at('09:00', 'W1'), at('09:00', 'W2')],
    ['worker', at('09:00', 'W1', 'W2'), at('09:00', 'W1', 'W3')],
    ['time', at('09:00', 'W1'), at('09:01', 'W1')],
    ['time', at('09:00', 'W1'), { ...at('09:00', 'W1'), date: '2026-03-03' }],
    ['worker-and-time', at('09:00', 'W1'), at('09:15', 'W2')],
    ['allocated', at('09:00'), at('09:00', 'W1')],
    ['unallocated', at('09:00', 'W1'), at('09:00')],
    ['added', undefined, at('09:00')],
    ['removed', at('09:00', 'W1'), undefined],
  ])('calls it %s: %j → %j', (kind, before, after) => {
    expect(kindOf(before, after)).toBe(kind);
  });

  it('does not mind the order of two workers, nor two rotas in which nobody has it', () => {
    expect(kindOf(at('09:00', 'W1', 'W2'), at('09:00', 'W2', 'W1'))).toBeUndefined();
    expect(kindOf(at('09:00'), at('09:30'))).toBeUndefined();
  });

  it('orders by the time after, or before where it is gone', () => {
    const plan = (n: number, state: VisitState): [string, PlanOfVisit] => [
      `V${n}`,
      { visit: aVisit(n), state },
    ];
    const changed = findChangedVisits(
      new Map([plan(1, at('08:00', 'W1')), plan(2, at('09:00', 'W1'))]),
      new Map([plan(1, at('10:00', 'W1')), plan(3, at('09:30', 'W1'))]),
    );
    expect(changed.map(({ difference }) => difference.visitId)).toEqual(['V2', 'V3', 'V1']);
  });
});
