import type {
  AllocatedVisit,
  ChoiceWeek,
  Duty,
  Gender,
  Minute,
  PinnedVisit,
  Rota,
  RotaInput,
  Shift,
  Visit,
  VisitDose,
  Worker,
} from '@homeround/domain';
import { aPerson, aRota, aRotaInput, aShift, aVisit, aWorker } from '@homeround/domain/testing';
import * as fc from 'fast-check';

/** An input small enough to try every move, and some rota for it: good or bad. */
export interface TinyCase {
  readonly input: RotaInput;
  readonly rota: Rota;
}

const PLACES = ['HUB', 'H1', 'H2', 'H3'];
const BASE = [480, 480 + 1440] as const;
const DAYS = ['2026-03-02', '2026-03-03'] as const;
/** Minutes in which a break, a rest and a shift are a handful long, so that every start can be tried. */
const TINY_VALUES = { breakAfter: 25, breakMinutes: 3, dailyRest: 1425, weeklyHours: 60 };

const maybe = <Value>(draw: fc.Arbitrary<Value>, others = 3): fc.Arbitrary<Value | undefined> =>
  fc.option(draw, { nil: undefined, freq: others });

const gender = fc.constantFrom<(Gender | undefined)[]>('female', 'male', undefined);

const worker = (n: number): fc.Arbitrary<Worker> =>
  fc
    .record({
      kind: fc.constantFrom('home' as const, 'hub' as const),
      mode: fc.constantFrom('car' as const, 'walk' as const),
      gender,
      skill: fc.constantFrom([], ['S'], ['S']),
      languages: fc.constantFrom([], ['Gaelic']),
      restrictions: fc.constantFrom([], [], ['dog']),
    })
    .map(({ kind, gender: drawn, skill, ...rest }) =>
      aWorker(n, {
        ...rest,
        start: { kind, placeId: 'HUB' },
        ...(drawn ? { gender: drawn } : {}),
        skills: skill.map((skillId) => ({ skillId, validFrom: '2026-01-01', validTo: DAYS[0] })),
      }),
    );

const shift = (workerId: string, day: 0 | 1): fc.Arbitrary<Shift> =>
  fc
    .record({
      at: fc.nat(12),
      minutes: fc.integer({ min: 10, max: 40 }),
      kind: fc.constantFrom('core' as const, 'core' as const, 'flex' as const),
    })
    .map(({ at, minutes, kind }) =>
      aShift(day, { workerId, start: BASE[day] + at, end: BASE[day] + at + minutes, kind }),
    );

const dose: fc.Arbitrary<VisitDose> = fc.record({
  medicineId: fc.constantFrom('M1', 'M2'),
  administration: fc.constant('assist' as const),
  minimumGapMinutes: fc.constantFrom(0, 8, 15),
  minutesIntoVisit: fc.nat(2),
  timeCritical: fc.boolean(),
});

const visit = (n: number): fc.Arbitrary<Visit> =>
  fc
    .record({
      person: fc.integer({ min: 1, max: 3 }),
      minutes: fc.integer({ min: 2, max: 8 }),
      workers: fc.constantFrom<(1 | 2)[]>(1, 1, 2),
      skills: fc.constantFrom([], [], ['S']),
      at: fc.nat(25),
      width: fc.nat(12),
      days: fc.constantFrom<(readonly (0 | 1)[])[]>([0], [0], [0], [1], [0, 1]),
      doses: fc.array(dose, { maxLength: 1 }),
      medicationAt: maybe(fc.nat(6)),
    })
    .map(({ person, at, width, days, medicationAt, ...rest }) =>
      aVisit(n, {
        ...rest,
        personId: `P${person}`,
        placeId: `H${person}`,
        recurringVisitId: 'R1',
        options: days.map((day) => {
          const earliest = BASE[day] + at;
          const window = { earliest: earliest + (medicationAt ?? 0), latest: earliest + 9 };
          return {
            date: DAYS[day],
            earliest,
            latest: earliest + width,
            preferred: earliest + Math.floor(width / 3),
            ...(medicationAt === undefined ? {} : { medicationWindow: window }),
          };
        }),
      }),
    );

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

const tinyInput: fc.Arbitrary<RotaInput> = fc
  .record({ workers: fc.integer({ min: 2, max: 4 }), visits: fc.integer({ min: 2, max: 6 }) })
  .chain(({ workers, visits }) =>
    fc.record({
      workers: fc.tuple(...numbers(workers).map(worker)),
      visits: fc.tuple(...numbers(visits).map(visit)),
      shifts: fc
        .tuple(...numbers(workers).flatMap((n) => [maybe(shift(`W${n}`, 0), 5), maybe(shift(`W${n}`, 1))]))
        .map((all) => all.filter((one) => one !== undefined)),
      people: fc.tuple(
        ...numbers(3).map((n) =>
          fc
            .record({
              miniTeamSize: fc.integer({ min: 1, max: 2 }),
              miniTeam: fc.constantFrom([], ['W1'], ['W2', 'W3']),
              declinedWorkers: fc.constantFrom([], [], ['W2']),
              languages: fc.constantFrom([], ['Gaelic']),
              traits: fc.constantFrom([], ['dog']),
              wish: maybe(
                fc.record({ gender: fc.constantFrom<Gender[]>('female', 'male'), must: fc.boolean() }),
              ),
            })
            .map(({ wish, ...rest }) => aPerson(n, { ...rest, ...(wish ? { workerGender: wish } : {}) })),
        ),
      ),
      familiarity: fc.subarray([
        { personId: 'P1', workerId: 'W2', visits: 1 },
        { personId: 'P2', workerId: 'W1', visits: 5 },
      ]),
      outerDuties: fc.subarray([
        { workerId: 'W1', date: '2026-03-01', start: -960, end: -945, source: 'recorded' as const },
        { workerId: 'W2', date: '2026-03-01', start: -960, end: -935, source: 'pattern' as const },
      ]),
      pins: maybe(
        fc.constantFrom<PinnedVisit[]>(
          { visitId: 'V1', workerIds: ['W1'] },
          { visitId: 'V2', workerIds: [], start: 490 },
        ),
      ),
      travel: fc.array(fc.nat(4), { minLength: 16, maxLength: 16 }),
    }),
  )
  .map(({ pins, travel, ...rest }) => {
    const car = Uint16Array.from(travel, (minutes, at) => (at % 5 === 0 ? 0 : minutes));
    const input = aRotaInput({
      ...rest,
      pins: pins ? [fitPin(pins, rest.visits)] : [],
      travel: { placeIds: PLACES, minutes: { car, walk: car.map((minutes) => minutes + 1) } },
      choiceWeeks: toChoiceWeeks(rest.visits),
    });
    return { ...input, rules: { ...input.rules, values: { ...input.rules.values, ...TINY_VALUES } } };
  });

/** A pin names as many workers as the visit needs. */
function fitPin(pin: PinnedVisit, visits: readonly Visit[]): PinnedVisit {
  const needed = visits.find(({ visitId }) => visitId === pin.visitId)?.workers ?? 1;
  return pin.workerIds.length === 0 ? pin : { ...pin, workerIds: ['W1', 'W2'].slice(0, needed) };
}

/** Where the first two visits are one person's, they must be on different days. */
function toChoiceWeeks([first, second]: readonly Visit[]): ChoiceWeek[] {
  if (!first || !second || first.personId !== second.personId) return [];
  return [
    {
      choiceWeekId: 'C1',
      visitIds: [first.visitId, second.visitId],
      alternatives: [DAYS.map((date) => ({ recurringVisitId: 'R1', date }))],
    },
  ];
}

/** Numbers from which a rota is made: for each visit a start and two shifts, or nobody. */
const placings = fc.array(
  fc.record({
    start: fc.nat(12),
    shift: fc.nat(7),
    second: fc.nat(7),
    left: fc.constantFrom(false, false, true),
  }),
  { minLength: 6, maxLength: 6 },
);

export const tinyCase: fc.Arbitrary<TinyCase> = fc
  .record({ input: tinyInput, placed: placings, isPublished: fc.boolean() })
  .map(({ input, placed, isPublished }) => {
    const visits = input.visits.flatMap((one, at) => place(input, one, placed[at]!));
    const allocated = new Set(visits.map(({ visitId }) => visitId));
    const rota = aRota({
      visits,
      unallocated: input.visits.map(({ visitId }) => visitId).filter((visitId) => !allocated.has(visitId)),
      duties: input.shifts.flatMap((one) => toDuty(input, one, visits)),
    });
    return { input: isPublished ? { ...input, published: rota } : input, rota };
  });

function place(
  input: RotaInput,
  { visitId, workers, minutes, options }: Visit,
  placing: { start: number; shift: number; second: number; left: boolean },
): AllocatedVisit[] {
  const { earliest, latest } = options[placing.shift % options.length]!;
  const start = earliest + (placing.start % (latest - earliest + 1));
  const able = input.shifts.filter((one) => one.start <= start && start + minutes <= one.end);
  const first = able[placing.shift % able.length];
  const others = able.filter((one) => one.workerId !== first?.workerId);
  const second = others[placing.second % others.length];
  if (placing.left || !first || (workers === 2 && !second)) return [];
  return [
    { visitId, start, workerIds: workers === 2 ? [first.workerId, second!.workerId] : [first.workerId] },
  ];
}

/** Core: the whole shift. Flex: from the first visit to the last, without regard to the hub. A break in the first gap. */
function toDuty(
  input: RotaInput,
  { shiftId, workerId, start, end, kind }: Shift,
  visits: readonly AllocatedVisit[],
): Duty[] {
  const spans = visits
    .filter((one) => one.workerIds.includes(workerId))
    .map((one) => ({
      start: one.start,
      end: one.start + input.visits.find(({ visitId }) => visitId === one.visitId)!.minutes,
    }))
    .filter((span) => start <= span.start && span.end <= end)
    .sort((a, b) => a.start - b.start);
  if (spans.length === 0) return [];
  const gap = spans
    .slice(1)
    .map((next, at): { start: Minute; end: Minute } => ({ start: spans[at]!.end, end: next.start }))
    .find((one) => one.end - one.start >= 3);
  const breaks = gap ? [{ start: gap.start, end: gap.start + 3 }] : [];
  if (kind === 'core') return [{ shiftId, workerId, start, end, breaks }];
  return [
    { shiftId, workerId, start: spans[0]!.start, end: Math.max(...spans.map((one) => one.end)), breaks },
  ];
}
