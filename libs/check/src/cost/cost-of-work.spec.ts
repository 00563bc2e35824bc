import { DEFAULT_WEIGHTS, type Rota, type RotaInput } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import { aDuty, allocated } from '../testing';
import { costOf } from './cost-of';

// Persons 1 and 2 ten minutes apart and from the hub; visits of 30 minutes; shift 360 minutes.
function costs(changes: Partial<RotaInput> = {}, rota: Partial<Rota> = {}) {
  const input = aRotaInput({
    people: [aPerson(1), aPerson(2)],
    visits: [aVisit(1), aVisit(2, { personId: 'P2', placeId: 'H2' })],
    ...changes,
  });
  const { travel, commute, overtime, workload } = costOf(
    input,
    aRota({ visits: [allocated(1, 540), allocated(2, 600)], ...rota }),
  );
  return { travel, commute, overtime, workload };
}
const fromHome = { workers: [aWorker(1, { start: { kind: 'home' as const, placeId: 'H3' } })] };

describe('the cost of work', () => {
  it('is 10 for each travel minute of a hub starter: hub, person, person, hub', () => {
    expect(costs()).toMatchObject({ travel: 10 * (10 + 10 + 10), commute: 0 });
  });

  it('is 10 between visits and 5 for each minute of the commute for a home starter', () => {
    expect(costs(fromHome)).toMatchObject({ travel: 10 * 10, commute: 5 * (10 + 10) });
  });

  it('is nothing between two duties of a day, and twice the way from and to the hub', () => {
    const shifts = [aShift(0, { shiftId: 'a', end: 590 }), aShift(0, { shiftId: 'b', start: 590 })];
    const duties = shifts.map(({ shiftId, start, end }) => aDuty(0, { shiftId, start, end }));
    expect(costs({ shifts }, { duties }).travel).toBe(10 * (20 + 20));
  });

  it('is 5 for each minute of a flex duty, and nothing for a core duty', () => {
    const duties = [aDuty(0, { start: 500, end: 700, breaks: [{ start: 571, end: 581 }] })];
    expect(costs({}, { duties }).overtime).toBe(0);
    expect(costs({ shifts: [aShift(0, { kind: 'flex' })] }, { duties }).overtime).toBe(5 * 200);
  });

  it('is floor(busy² ÷ available) for the workload', () => {
    // Busy 30 + 30 + 30 travel = 90; 90² ÷ 360 = 22.5.
    expect(costs().workload).toBe(22);
  });

  it('multiplies by the weight before it rounds down: 2 × 90² ÷ 360 = 45', () => {
    expect(costs({ weights: { ...DEFAULT_WEIGHTS, workload: 2 } }).workload).toBe(45);
  });

  it('does not count the commute as busy', () => {
    // 70² ÷ 360 = 13.6.
    expect(costs(fromHome).workload).toBe(13);
  });

  it('takes every shift of the worker as available, used or not, flex or not', () => {
    // 90² ÷ 1080 = 7.5.
    const shifts = [aShift(0), aShift(1), aShift(2, { kind: 'flex' })];
    expect(costs({ shifts }).workload).toBe(7);
  });

  it('rounds each worker down alone', () => {
    const workers = [aWorker(1), aWorker(2)];
    const shifts = [aShift(0), aShift(0, { workerId: 'W2' })];
    const rota = {
      visits: [allocated(1, 540), allocated(2, 600, ['W2'])],
      duties: [aDuty(0), aDuty(0, { workerId: 'W2' })],
    };
    // Each: 30 + 20 travel = 50; 50² ÷ 360 = 6.9.
    expect(costs({ workers, shifts }, rota).workload).toBe(12);
  });

  it('is nothing for a worker without a shift', () => {
    expect(costs({ shifts: [] }, { duties: [] }).workload).toBe(0);
  });
});
