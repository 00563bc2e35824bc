import { aPerson, aVisit, aWorker } from '@homeround/domain/testing';
import { mayVisit } from './may-visit';

const DAY = '2026-03-02';

describe('mayVisit', () => {
  it('lets anybody go where nothing is asked', () => {
    expect(mayVisit(aWorker(1), aPerson(1), aVisit(1), DAY)).toBe(true);
  });

  it('keeps away a declined worker', () => {
    expect(mayVisit(aWorker(1), aPerson(1, { declinedWorkers: ['W1'] }), aVisit(1), DAY)).toBe(false);
  });

  it('keeps away whoever is restricted from a trait of the home', () => {
    const worker = aWorker(1, { restrictions: ['dog'] });
    expect(mayVisit(worker, aPerson(1, { traits: ['dog'] }), aVisit(1), DAY)).toBe(false);
  });

  it('keeps away another gender where one is a must, not where it is a wish', () => {
    const worker = aWorker(1, { gender: 'male' });
    const asking = (must: boolean) => aPerson(1, { workerGender: { gender: 'female', must } });
    expect(mayVisit(worker, asking(true), aVisit(1), DAY)).toBe(false);
    expect(mayVisit(worker, asking(false), aVisit(1), DAY)).toBe(true);
  });

  it('keeps away whoever is not registered yet', () => {
    const worker = aWorker(1, { skills: [{ skillId: 'SSSC', validFrom: '2026-03-03' }] });
    const visit = aVisit(1, { skills: ['SSSC'] });
    expect(mayVisit(worker, aPerson(1), visit, DAY)).toBe(false);
    expect(mayVisit(worker, aPerson(1), visit, '2026-03-03')).toBe(true);
  });
});
