import type { RotaInput } from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker, flatTravel } from '@homeround/domain/testing';
import { toCandidates } from './candidates';
import { toEligibility } from './eligibility';
import { toFacePrices } from './faces';
import { toOpenOptions } from './options';
import { toRoutes } from './routes';

/** Listed routes, their prices and the set of eligible ones, for each option in order. */
function candidates(changes: Partial<RotaInput>) {
  const input = aRotaInput(changes);
  const options = toOpenOptions(input).flat();
  const personOf = Int32Array.from(input.visits, ({ personId }) =>
    input.people.findIndex((person) => person.personId === personId),
  );
  const { fields } = toRoutes(input);
  const found = toCandidates(input, options, personOf, fields, toEligibility(input), toFacePrices(input));
  return options.map((_, option) => {
    const [first, end] = [found.candidateFirst[option]!, found.candidateFirst[option + 1]!];
    const words = found.eligibleBits.slice(found.eligibleFirst[option], found.eligibleFirst[option + 1]);
    const eligible = [...words].flatMap((word, at) =>
      Array.from({ length: 32 }, (__, bit) => bit)
        .filter((bit) => (word & (1 << bit)) !== 0)
        .map((bit) => found.eligibleBase[option]! + at * 32 + bit),
    );
    return {
      routes: [...found.candidateRoute.slice(first, end)],
      prices: [...found.candidatePrice.slice(first, end)],
      eligible,
    };
  });
}
const crowd = (count: number) => ({
  workers: Array.from({ length: count }, (_, n) => aWorker(n + 1)),
  shifts: Array.from({ length: count }, (_, n) => aShift(0, { workerId: `W${n + 1}` })),
});

describe('candidates', () => {
  it('come cheapest face first, each with its price', () => {
    const people = [aPerson(1, { miniTeam: ['W3'], preferredWorkers: ['W2'], languages: ['Polish'] })];
    const { workers, shifts } = crowd(3);
    const speaking = workers.map((worker, n) => (n === 2 ? { ...worker, languages: ['Polish'] } : worker));
    const [found] = candidates({ people, workers: speaking, shifts });
    expect(found!.routes).toEqual([2, 1, 0]);
    expect(found!.prices).toEqual([0, 20, 300 + 60 + 20]);
  });

  it('come nearest start first where faces cost the same', () => {
    const workers = ['H3', 'H1', 'HUB'].map((placeId, n) =>
      aWorker(n + 1, { start: { kind: 'home', placeId } }),
    );
    const { shifts } = crowd(3);
    // H1 is where the visit is; the hub and H3 are ten minutes away.
    expect(candidates({ workers, shifts })[0]!.routes).toEqual([1, 0, 2]);
  });

  it('cost 150 more where another worker was published for the visit', () => {
    const published = aRota({ visits: [{ visitId: 'V1', start: 540, workerIds: ['W2'] }] });
    const [found] = candidates({ ...crowd(2), published });
    expect([found!.routes, found!.prices]).toEqual([
      [1, 0],
      [0, 150],
    ]);
  });

  it('are on duty early and late enough, the way from the hub and back counted', () => {
    // The visit starts 08:00–10:00 and takes 30 minutes, ten from the hub.
    const onDuty = (start: number, end: number) =>
      candidates({ shifts: [aShift(0, { start, end })] })[0]!.routes.length;
    expect([onDuty(590, 900), onDuty(591, 900)]).toEqual([1, 0]);
    expect([onDuty(300, 520), onDuty(300, 519)]).toEqual([1, 0]);
  });

  it('may come from home at the very start of their shift', () => {
    const workers = [aWorker(1, { start: { kind: 'home', placeId: 'HUB' } })];
    expect(candidates({ workers, shifts: [aShift(0, { start: 600, end: 900 })] })[0]!.routes).toEqual([0]);
  });

  it('are those of the day and of the night before', () => {
    const night = aShift(0, { shiftId: 'night', start: 1320, end: 1890 });
    const morning = aVisit(1, {}, 1);
    const early = { ...morning, options: [{ ...morning.options[0]!, earliest: 1800, latest: 1850 }] };
    expect(candidates({ visits: [early], shifts: [night, aShift(2)] })[0]!.routes).toEqual([0]);
  });

  it('are looked for on each day that a visit may be on', () => {
    const options = [0, 3].flatMap((day) => aVisit(1, {}, day).options);
    const found = candidates({ visits: [aVisit(1, { options })], shifts: [aShift(0), aShift(3)] });
    expect(found.map(({ routes }) => routes)).toEqual([[0], [1]]);
  });

  it('are nobody who may not be sent', () => {
    const people = [aPerson(1, { declinedWorkers: ['W1', 'W3'] })];
    expect(candidates({ ...crowd(3), people })[0]!.routes).toEqual([1]);
  });

  it('are none for a visit that nobody may take', () => {
    const [found] = candidates({ visits: [aVisit(1, { skills: ['stoma'] })] });
    expect(found).toEqual({ routes: [], prices: [], eligible: [] });
  });
});

describe('the set of eligible routes', () => {
  it('is the list where the list is complete', () => {
    const [found] = candidates(crowd(70));
    expect(found!.eligible).toEqual(Array.from({ length: 70 }, (_, route) => route));
    expect([...found!.routes].sort((a, b) => a - b)).toEqual(found!.eligible);
  });

  it('holds them all where the list is cut', () => {
    const [found] = candidates(crowd(400));
    expect(found!.eligible).toHaveLength(400);
    expect(found!.routes.length).toBeLessThan(400);
    expect(found!.eligible).toEqual(expect.arrayContaining(found!.routes));
  });

  it('begins at the routes of its day', () => {
    const { workers } = crowd(50);
    const shifts = [0, 3].flatMap((day) => workers.map(({ workerId }) => aShift(day, { workerId })));
    const [found] = candidates({ workers, shifts, visits: [aVisit(1, {}, 3)] });
    expect(found!.eligible).toEqual(Array.from({ length: 50 }, (_, route) => 50 + route));
  });
});

describe('travel', () => {
  it('has the table of drivers, then that of walkers', () => {
    const table = {
      placeIds: ['HUB', 'H1'],
      minutes: { car: Uint16Array.from([0, 1, 2, 3]), walk: Uint16Array.from([4, 5, 6, 7]) },
    };
    const input = aRotaInput({ travel: table });
    const { fields } = toRoutes(input);
    const found = toCandidates(
      input,
      [],
      new Int32Array(0),
      fields,
      toEligibility(input),
      toFacePrices(input),
    );
    expect([...found.travel]).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(flatTravel(['HUB'], 1).placeIds).toHaveLength(1);
  });
});
