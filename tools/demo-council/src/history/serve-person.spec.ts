import { aPerson, aShift, aVisit, aWorker, flatTravel } from '@homeround/domain/testing';
import { toOpenVisits } from './open-visits';
import { numberPlaces, openBooks } from './shift-book';
import { type Candidate, servePerson } from './serve-person';

const TRAVEL = flatTravel(['HUB', 'H1'], 5);
/** A worker with a morning shift on each of the given days of the week. */
const candidate = (n: number, days: readonly number[], worth = 20): Candidate => {
  const shifts = days.map((day) => aShift(day, { workerId: `W${n}` }));
  const books = openBooks(shifts, [aWorker(n)], TRAVEL);
  return { workerId: `W${n}`, books: new Map(books.map((book) => [book.shift.date, [book]])), worth };
};
const serve = (visits: ReturnType<typeof aVisit>[], candidates: Candidate[]) => {
  const open = toOpenVisits(visits, numberPlaces(TRAVEL));
  servePerson(aPerson(1), open, candidates);
  return open.map(({ takers }) => takers);
};

describe('servePerson', () => {
  it('takes the one who can come most, and others for the rest', () => {
    const visits = [0, 1, 2, 3].map((day) => aVisit(day, {}, day));
    const takers = serve(visits, [candidate(1, [0, 1]), candidate(2, [1, 2, 3])]);
    expect(takers).toEqual([['W1'], ['W2'], ['W2'], ['W2']]);
  });

  it('prefers the one whose visits are worth more', () => {
    expect(serve([aVisit(1)], [candidate(1, [0], 10), candidate(2, [0], 20)])).toEqual([['W2']]);
  });

  it('leaves open what nobody can take', () => {
    expect(serve([aVisit(1, {}, 5)], [candidate(1, [0])])).toEqual([[]]);
  });

  it('sends two different workers to a double-up', () => {
    const takers = serve([aVisit(1, { workers: 2 })], [candidate(1, [0]), candidate(2, [0])]);
    expect(new Set(takers[0])).toEqual(new Set(['W1', 'W2']));
  });

  it('sends nobody alone to a double-up', () => {
    expect(serve([aVisit(1, { workers: 2 })], [candidate(1, [0])])).toEqual([[]]);
  });
});
