import type {
  Gender,
  OuterDuty,
  PinnedVisit,
  RotaInput,
  Shift,
  TravelTable,
  Visit,
  Worker,
} from '@homeround/domain';
import { aPerson, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import * as fc from 'fast-check';

const PLACES = ['HUB', 'H1', 'H2', 'H3'];
const DAY = ['2026-03-02', '2026-03-03'] as const;
/** Minutes in which a break, a rest and a shift are a handful long, so that every start can be tried. */
const TINY = { breakAfter: 8, breakMinutes: 2, dailyRest: 5 };
const skills = fc.constantFrom([], [], [], [], [], ['S']);
const gender = fc.constantFrom<(Gender | undefined)[]>('female', 'male', undefined);

const rarely = <Value>(draw: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: draw });

const travel: fc.Arbitrary<TravelTable> = fc
  .tuple(fc.array(fc.nat(3), { minLength: 16, maxLength: 16 }), fc.boolean())
  .map(([minutes, still]) => {
    const table = Uint16Array.from(minutes, (value, at) => (still && at % 5 === 0 ? 0 : value));
    return { placeIds: PLACES, minutes: { car: table, walk: table.map((value) => value + 1) } };
  });

const worker = (n: number): fc.Arbitrary<Worker> =>
  fc
    .record({
      home: fc.constantFrom(true, true, false),
      mode: fc.constantFrom('car' as const, 'walk' as const),
      gender,
      skilled: fc.constantFrom([], ['S'], ['S']),
    })
    .map((drawn) =>
      aWorker(n, {
        start: { kind: drawn.home ? 'home' : 'hub', placeId: 'HUB' },
        mode: drawn.mode,
        ...(drawn.gender ? { gender: drawn.gender } : {}),
        skills: drawn.skilled.map((skillId) => ({ skillId, validFrom: '2026-01-01', validTo: DAY[0] })),
      }),
    );

const shiftOf = (workerId: string, day: 0 | 1, base: number): fc.Arbitrary<Shift> =>
  fc
    .record({ at: fc.constantFrom(0, 0, 1, 3, 6), minutes: fc.integer({ min: 6, max: 18 }) })
    .map(({ at, minutes }) => aShift(day, { workerId, start: base + at, end: base + at + minutes }));

const visit = (n: number, bases: readonly number[]): fc.Arbitrary<Visit> =>
  fc
    .record({
      person: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 1, max: 4 }),
      workers: fc.constantFrom<(1 | 2)[]>(1, 1, 1, 1, 2),
      skills,
      at: fc.integer({ min: 2, max: 9 }),
      width: fc.nat(5),
      days: fc.constantFrom([0], [0], [0], [0], [0], [0], [0], [0], [1], [0, 1]),
      dose: rarely(fc.nat(3)),
    })
    .map(({ person, at, width, days, dose, ...rest }) =>
      aVisit(n, {
        ...rest,
        personId: `P${person}`,
        placeId: `H${person}`,
        options: days.map((day) => {
          const earliest = bases[day]! + at;
          return {
            date: DAY[day]!,
            earliest,
            latest: earliest + width,
            preferred: earliest,
            ...(dose === undefined
              ? {}
              : { medicationWindow: { earliest: earliest + dose, latest: earliest + 9 } }),
          };
        }),
      }),
    );

const outerDuty = (workerId: string, base: number): fc.Arbitrary<OuterDuty[]> =>
  rarely(fc.integer({ min: -10, max: 2 })).map((end) =>
    end === undefined
      ? []
      : [{ workerId, date: '2026-03-01', start: base + end - 5, end: base + end, source: 'recorded' }],
  );

/** Inputs of up to three workers and four visits within a few minutes of two days; the first may end after midnight. */
export const tinyInput: fc.Arbitrary<RotaInput> = fc
  .record({
    base: fc.constantFrom(480, 1434),
    next: fc.constantFrom(12, 1440),
    workers: fc.constantFrom(1, 2, 2, 3),
    visits: fc.integer({ min: 2, max: 4 }),
    must: rarely(fc.constantFrom<Gender>('female', 'male')),
    declines: fc.constantFrom(false, false, true),
  })
  .chain(({ base, next, workers, visits, must, declines }) => {
    const bases = [base, base + next];
    const numbers = Array.from({ length: workers }, (_, at) => at + 1);
    const perWorker = <Item>(draw: (workerId: string) => fc.Arbitrary<Item>) =>
      fc.tuple(...numbers.map((n) => draw(`W${n}`)));
    return fc
      .record({
        workers: fc.tuple(...numbers.map(worker)),
        shifts: perWorker((workerId) =>
          fc.tuple(
            shiftOf(workerId, 0, base),
            fc.option(shiftOf(workerId, 1, bases[1]!), { nil: undefined }),
          ),
        ),
        outer: perWorker((workerId) => outerDuty(workerId, base)),
        visits: fc.tuple(...Array.from({ length: visits }, (_, at) => visit(at + 1, bases))),
        pin: rarely(fc.constantFrom<PinnedVisit>({ visitId: 'V1', workerIds: ['W1'] })),
        travel,
      })
      .map(({ shifts, outer, pin, ...rest }) => {
        const input = aRotaInput({
          ...rest,
          people: [
            aPerson(1, { ...(must ? { workerGender: { gender: must, must: true } } : {}) }),
            aPerson(2, { declinedWorkers: declines ? ['W2'] : [] }),
            aPerson(3),
          ],
          shifts: shifts.flat().filter((shift) => shift !== undefined),
          outerDuties: outer.flat(),
          pins: pin ? [pin] : [],
        });
        return { ...input, rules: { ...input.rules, values: { ...input.rules.values, ...TINY } } };
      });
  });
