import type { Person, Worker } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aVisit, aWorker } from '@homeround/domain/testing';
import { allocated } from '../testing';
import { costOf } from './cost-of';

function wishes(person: Partial<Person>, worker: Partial<Worker> = {}) {
  const input = aRotaInput({ people: [aPerson(1, person)], workers: [aWorker(1, worker)] });
  return costOf(input, aRota()).wishes;
}
const female = (must: boolean) => ({ workerGender: { gender: 'female' as const, must } });

describe('the cost of wishes', () => {
  it('is nothing without wishes', () => {
    expect(wishes({})).toBe(0);
  });

  it('is 20 for a gender that differs or is unknown', () => {
    expect(wishes(female(false), { gender: 'female' })).toBe(0);
    expect(wishes(female(false), { gender: 'male' })).toBe(20);
    expect(wishes(female(false))).toBe(20);
  });

  it('leaves a gender that must be to the hard rule', () => {
    expect(wishes(female(true), { gender: 'male' })).toBe(0);
  });

  it('is 20 where no wished language is shared', () => {
    expect(wishes({ languages: ['gd', 'pl'] }, { languages: ['pl'] })).toBe(0);
    expect(wishes({ languages: ['gd', 'pl'] }, { languages: ['ur'] })).toBe(20);
  });

  it('is 20 where no interest is shared', () => {
    expect(wishes({ interests: ['bowls'] }, { interests: ['bowls', 'chess'] })).toBe(0);
    expect(wishes({ interests: ['bowls'] })).toBe(20);
  });

  it('adds up unmet wishes and worker-visits', () => {
    const input = aRotaInput({
      people: [aPerson(1, { ...female(false), languages: ['gd'], interests: ['bowls'] })],
      workers: [aWorker(1), aWorker(2, { gender: 'female', interests: ['bowls'] })],
      visits: [aVisit(1, { workers: 2 })],
    });
    const rota = aRota({ visits: [allocated(1, 540, ['W1', 'W2'])] });
    // Worker 1 meets none of three wishes, worker 2 lacks the language.
    expect(costOf(input, rota).wishes).toBe(60 + 20);
  });
});
