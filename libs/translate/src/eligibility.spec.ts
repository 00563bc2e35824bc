import type { Person, RotaInput, Visit, Worker } from '@homeround/domain';
import { aPerson, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { toEligibility } from './eligibility';

/** Who of the workers may be sent to a visit of person 1 on its first option's day. */
function sent(
  workers: readonly Worker[],
  visit: Partial<Visit> = {},
  person: Partial<Person> = {},
  changes: Partial<RotaInput> = {},
): string[] {
  const one = aVisit(1, visit);
  const input = aRotaInput({ workers, visits: [one], people: [aPerson(1, person)], ...changes });
  const bytes = toEligibility(input)(one, input.people[0]!, one.options[0]!);
  return workers.filter((_, index) => bytes[index] === 1).map(({ workerId }) => workerId);
}
const holds = (skillId: string, validFrom = '2026-01-01', validTo?: string) => ({
  skillId,
  validFrom,
  ...(validTo ? { validTo } : {}),
});

describe('who may be sent', () => {
  it('is everybody where nothing is asked', () => {
    expect(sent([aWorker(1), aWorker(2)])).toEqual(['W1', 'W2']);
  });

  it('is who holds every skill', () => {
    const workers = [
      aWorker(1, { skills: [holds('meds')] }),
      aWorker(2, { skills: [holds('meds'), holds('stoma')] }),
      aWorker(3),
    ];
    expect(sent(workers, { skills: ['meds', 'stoma'] })).toEqual(['W2']);
  });

  it('is who holds the skill on the day: its first and last day count', () => {
    // The visit is on 2 March 2026.
    const workers = [
      aWorker(1, { skills: [holds('meds', '2026-03-02')] }),
      aWorker(2, { skills: [holds('meds', '2026-03-03')] }),
      aWorker(3, { skills: [holds('meds', '2026-01-01', '2026-03-02')] }),
      aWorker(4, { skills: [holds('meds', '2026-01-01', '2026-03-01')] }),
    ];
    expect(sent(workers, { skills: ['meds'] })).toEqual(['W1', 'W3']);
  });

  it('differs from day to day of one visit', () => {
    const worker = aWorker(1, { skills: [holds('meds', '2026-03-03')] });
    const options = [...aVisit(1).options, ...aVisit(1, {}, 1).options];
    const visit = aVisit(1, { skills: ['meds'], options });
    const input = aRotaInput({ workers: [worker], visits: [visit] });
    const eligibility = toEligibility(input);
    expect(options.map((option) => eligibility(visit, input.people[0]!, option)[0])).toEqual([0, 1]);
  });

  it('is nobody whom the person declines', () => {
    expect(sent([aWorker(1), aWorker(2)], {}, { declinedWorkers: ['W1'] })).toEqual(['W2']);
  });

  it('is of the gender that must be, not of one that is only wished', () => {
    const workers = [aWorker(1, { gender: 'female' }), aWorker(2, { gender: 'male' }), aWorker(3)];
    expect(sent(workers, {}, { workerGender: { gender: 'female', must: true } })).toEqual(['W1']);
    expect(sent(workers, {}, { workerGender: { gender: 'female', must: false } })).toHaveLength(3);
  });

  it('is nobody who may not be sent to such a home', () => {
    const workers = [
      aWorker(1, { restrictions: ['dog', 'stairs'] }),
      aWorker(2, { restrictions: ['smoker'] }),
    ];
    expect(sent(workers, {}, { traits: ['stairs'] })).toEqual(['W2']);
  });

  it('is told apart for people who ask for the same skills', () => {
    const people = [aPerson(1), aPerson(2, { declinedWorkers: ['W1'] })];
    const visits = [aVisit(1), aVisit(2, { personId: 'P2' })];
    const input = aRotaInput({ people, visits });
    const eligibility = toEligibility(input);
    const mayGo = visits.map((visit, at) => eligibility(visit, people[at]!, visit.options[0]!)[0]);
    expect(mayGo).toEqual([1, 0]);
  });
});

describe('a pinned visit', () => {
  const pins = [{ visitId: 'V1', workerIds: ['W2', 'W3'] }];

  it('is for its pinned workers alone', () => {
    expect(sent([aWorker(1), aWorker(2), aWorker(3)], {}, {}, { pins })).toEqual(['W2', 'W3']);
  });

  it('stays with them whatever speaks against it: the scheduler has decided', () => {
    const workers = [aWorker(1, { skills: [holds('meds')] }), aWorker(2), aWorker(3)];
    expect(sent(workers, { skills: ['meds'] }, { declinedWorkers: ['W2'] }, { pins })).toEqual(['W2', 'W3']);
  });
});
