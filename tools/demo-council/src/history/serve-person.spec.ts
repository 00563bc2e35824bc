import { aShift, aVisit, aWorker, flatTravel } from '@homeround/domain/testing';
import { toOpenVisits } from './open-visits';
import { numberPlaces, openBooks } from './shift-book';
import { type Candidate, servePerson } from './serve-person';

const TRAVEL = flatTravel(['HUB', 'H1'], 5);

/** A worker with a morning shift on each of the given days of the week. */
const worker = (n: number, days: readonly number[], worth = 20) => ({ n, days, worth });

const serve = (visits: ReturnType<typeof aVisit>[], workers: ReturnType<typeof worker>[]) => {
  const open = toOpenVisits(visits, numberPlaces(TRAVEL));
  const candidates = workers.map(({ n, days, worth }): Candidate => {
    const shifts = days.map((day) => aShift(day, { workerId: `W${n}` }));
    const books = openBooks(shifts, [aWorker(n)], TRAVEL);
    const able = books.flatMap((book) =>
      open.filter(({ date }) => date === book.shift.date).map((one) => ({ open: one, book })),
    );
    return { workerId: `W${n}`, able, worth };
  });
  servePerson(candidates);
  return open.map(({ takers }) => takers);
};

describe('servePerson', () => {
  it('takes the one who can come most, and others for the rest', () => {
    const visits = [0, 1, 2, 3].map((day) => aVisit(day, {}, day));
    const takers = serve(visits, [worker(1, [0, 1]), worker(2, [1, 2, 3])]);
    expect(takers).toEqual([['W1'], ['W2'], ['W2'], ['W2']]);
  });

  it('prefers the one whose visits are worth more', () => {
    expect(serve([aVisit(1)], [worker(1, [0], 10), worker(2, [0], 20)])).toEqual([['W2']]);
  });

  it('leaves open what nobody can take', () => {
    expect(serve([aVisit(1, {}, 5)], [worker(1, [0])])).toEqual([[]]);
  });

  it('sends two different workers to a double-up', () => {
    const takers = serve([aVisit(1, { workers: 2 })], [worker(1, [0]), worker(2, [0])]);
    expect(new Set(takers[0])).toEqual(new Set(['W1', 'W2']));
  });

  it('sends nobody alone to a double-up', () => {
    expect(serve([aVisit(1, { workers: 2 })], [worker(1, [0])])).toEqual([[]]);
  });
});
