import type { Familiarity, Person, Worker } from '@homeround/domain';
import { aPerson, aRotaInput, aWorker } from '@homeround/domain/testing';
import { toFacePrices } from './faces';

/** Prices of each worker for person 1: once, and for every visit. */
function prices(
  person: Partial<Person>,
  workers: readonly Worker[] = [aWorker(1), aWorker(2), aWorker(3)],
  familiarity: readonly Familiarity[] = [],
) {
  const { facePrice, visitPrice } = toFacePrices(
    aRotaInput({ people: [aPerson(1, person)], workers, familiarity }),
  );
  return { face: [...facePrice], each: [...visitPrice] };
}
const came = (workerId: string, visits: number) => ({ personId: 'P1', workerId, visits });

describe('the price of a face', () => {
  it('is nothing for a person who knows nobody', () => {
    expect(prices({})).toEqual({ face: [0, 0, 0], each: [0, 0, 0] });
  });

  it('is 300 once and 60 each time for a worker outside the mini-team and the preferred ones', () => {
    expect(prices({ miniTeam: ['W1'], preferredWorkers: ['W2'] })).toEqual({
      face: [0, 0, 300],
      each: [0, 0, 60],
    });
  });

  it('is only each time for one who has come, but not often', () => {
    const found = prices({}, undefined, [came('W1', 3), came('W2', 2)]);
    expect(found).toEqual({ face: [0, 0, 300], each: [0, 60, 60] });
  });

  it('asks for usual workers only where the person has some', () => {
    expect(prices({}, undefined, [came('W2', 2)])).toEqual({ face: [300, 0, 300], each: [0, 0, 0] });
  });

  it('is told apart for each person', () => {
    const input = aRotaInput({
      people: [aPerson(1, { miniTeam: ['W1'] }), aPerson(2)],
      workers: [aWorker(1), aWorker(2)],
    });
    expect([...toFacePrices(input).facePrice]).toEqual([0, 300, 0, 0]);
  });
});

describe('the price of a wish', () => {
  it('is 20 for a gender that is wished and different or unknown', () => {
    const workers = [aWorker(1, { gender: 'female' }), aWorker(2, { gender: 'male' }), aWorker(3)];
    const wish = { workerGender: { gender: 'female' as const, must: false } };
    expect(prices(wish, workers).each).toEqual([0, 20, 20]);
    const must = { workerGender: { gender: 'female' as const, must: true } };
    expect(prices(must, workers).each).toEqual([0, 0, 0]);
  });

  it('is 20 where none of the languages is shared, and 20 where no interest is', () => {
    const workers = [
      aWorker(1, { languages: ['Polish'], interests: ['football'] }),
      aWorker(2, { languages: ['Gaelic'] }),
      aWorker(3, { interests: ['football', 'music'] }),
    ];
    const person = { languages: ['Polish', 'Gaelic'], interests: ['music'] };
    expect(prices(person, workers).each).toEqual([20, 20, 20]);
    expect(prices({ languages: ['Polish'] }, workers).each).toEqual([0, 20, 20]);
  });

  it('comes on top of the price for a stranger to the team', () => {
    expect(prices({ miniTeam: ['W1'], languages: ['Polish'] }).each).toEqual([20, 80, 80]);
  });
});
