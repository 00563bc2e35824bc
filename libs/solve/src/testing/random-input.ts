import {
  addDays,
  type ChoiceWeek,
  DEFAULT_RULES,
  DEFAULT_WEIGHTS,
  type OuterDuty,
  type Person,
  type RotaInput,
  type Shift,
  type TravelTable,
  type Visit,
  type VisitOption,
  type Worker,
} from '@homeround/domain';
import { aPerson, aVisit, aWorker } from '@homeround/domain/testing';
import { Random } from '@homeround/engine';

/** How large a random input is, and how wide its windows. */
export interface RandomSize {
  readonly people: number;
  readonly workers: number;
  readonly days: number;
  /** Half-width of a visit's window, at most. */
  readonly slack: number;
}

export const SMALL: RandomSize = { people: 12, workers: 9, days: 7, slack: 60 };

const FROM = '2026-03-02';
/** Spans of a shift in minutes after midnight; some need a break, one crosses midnight, some stand closer than daily rest. */
const SHIFTS: readonly (readonly [number, number])[] = [
  [420, 780],
  [420, 870],
  [480, 900],
  [840, 1320],
  [960, 1320],
  [1320, 1890],
];

/**
 * A rota input in which everything that the rules speak of occurs somewhere: double-ups, linked doses, skills with dates,
 * declined workers, genders, restrictions, free days, nights, split and flex shifts, hubs and homes, walkers, one-way
 * streets, duties around the period, pins and a published rota. Same seed, same input.
 */
export function aRandomInput(seed: number, size: RandomSize = SMALL): RotaInput {
  const random = new Random(seed);
  const chance = (percent: number) => random.below(100) < percent;
  const ids = (prefix: string, count: number, percent: number) =>
    Array.from({ length: count }, (_, n) => `${prefix}${n + 1}`).filter(() => chance(percent));

  const people = Array.from({ length: size.people }, (_, n): Person =>
    aPerson(n + 1, {
      miniTeamSize: 1 + random.below(3),
      miniTeam: chance(30) ? ids('W', size.workers, 30) : [],
      declinedWorkers: chance(20) ? ids('W', size.workers, 20) : [],
      ...(chance(20) ? { workerGender: { gender: 'female', must: chance(40) } } : {}),
      languages: chance(15) ? ['Polish'] : [],
      traits: chance(20) ? ['dog'] : [],
    }),
  );
  const workers = Array.from({ length: size.workers }, (_, n): Worker =>
    aWorker(n + 1, {
      gender: chance(75) ? 'female' : 'male',
      mode: chance(25) ? 'walk' : 'car',
      start: chance(50)
        ? { kind: 'hub', placeId: 'HUB' }
        : { kind: 'home', placeId: `H${1 + random.below(size.people)}` },
      skills: chance(70)
        ? [{ skillId: 'meds', validFrom: '2026-01-01', ...(chance(20) ? { validTo: addDays(FROM, 3) } : {}) }]
        : [],
      languages: chance(20) ? ['Polish'] : [],
      restrictions: chance(15) ? ['dog'] : [],
      optedOutOfWeeklyHours: chance(10),
    }),
  );
  const { visits, choiceWeeks } = randomVisits(random, people, size);
  return {
    name: `random ${seed}`,
    period: { from: FROM, days: size.days, timeZone: 'Europe/London' },
    endMinute: size.days * 1440,
    people,
    workers,
    shifts: randomShifts(random, workers, size.days),
    visits,
    choiceWeeks,
    familiarity: people.flatMap(({ personId }) =>
      workers
        .filter(() => chance(25))
        .map(({ workerId }) => ({ personId, workerId, visits: 1 + random.below(6) })),
    ),
    outerDuties: randomOuterDuties(random, workers),
    pins: [],
    travel: randomTravel(random, size.people),
    rules: DEFAULT_RULES,
    weights: DEFAULT_WEIGHTS,
  };
}

function randomVisits(random: Random, people: readonly Person[], size: RandomSize) {
  const chance = (percent: number) => random.below(100) < percent;
  const visits: Visit[] = [];
  const choiceWeeks: ChoiceWeek[] = [];
  let number = 0;
  const option = (day: number, preferred: number, slack: number): VisitOption => ({
    date: addDays(FROM, day),
    earliest: day * 1440 + preferred - slack,
    latest: day * 1440 + preferred + slack,
    preferred: day * 1440 + preferred + random.below(11) - 5,
  });
  for (const { personId, placeId } of people) {
    const medicine = chance(40);
    for (const clock of [510, 720, 990, 1260, 1500].filter(() => chance(45))) {
      const recurringVisitId = `R${++number}`;
      const slack = 10 + random.below(size.slack);
      const double = chance(20);
      const common = {
        personId,
        placeId,
        recurringVisitId,
        minutes: 15 + 5 * random.below(7),
        workers: double ? (2 as const) : (1 as const),
        ...(double ? { doubleUpReason: 'manual-handling' as const } : {}),
        skills: medicine || chance(20) ? ['meds'] : [],
        priority: chance(20) ? ('high' as const) : ('standard' as const),
        doses: medicine
          ? [
              {
                medicineId: 'paracetamol',
                administration: 'administer' as const,
                minimumGapMinutes: 200,
                minutesIntoVisit: 5,
                timeCritical: chance(30),
              },
            ]
          : [],
      };
      if (chance(15) && size.days >= 4) {
        const choiceWeekId = `${recurringVisitId}@week`;
        const options = [0, 1, 2, 3].map((day) => option(day, clock, slack));
        const own = [1, 2].map((n) => ({
          ...aVisit(0),
          ...common,
          visitId: `V${number}#${n}`,
          options,
          choiceWeekId,
        }));
        visits.push(...own);
        choiceWeeks.push({
          choiceWeekId,
          visitIds: own.map(({ visitId }) => visitId),
          alternatives: [
            [0, 2],
            [1, 3],
          ].map((days) => days.map((day) => ({ recurringVisitId, date: addDays(FROM, day) }))),
        });
        continue;
      }
      for (let day = 0; day < size.days; day++)
        visits.push({
          ...aVisit(0),
          ...common,
          visitId: `V${number}@${day}`,
          options: [option(day, clock, slack)],
        });
    }
  }
  return { visits, choiceWeeks };
}

function randomShifts(random: Random, workers: readonly Worker[], days: number): Shift[] {
  return workers.flatMap(({ workerId }) =>
    Array.from({ length: days }, (_, day) => day).flatMap((day) => {
      if (random.below(100) < 25) return [];
      const [start, end] = SHIFTS[random.below(SHIFTS.length)]!;
      const date = addDays(FROM, day);
      const shift = (n: number, from: number, to: number): Shift => ({
        shiftId: `${workerId}@${date}${n === 1 ? '' : `#${n}`}`,
        workerId,
        date,
        start: day * 1440 + from,
        end: day * 1440 + to,
        kind: random.below(100) < 15 ? 'flex' : 'core',
      });
      const split = end - start < 400 && end <= 900 && random.below(100) < 40;
      return split ? [shift(1, start, end), shift(2, 1020, 1260)] : [shift(1, start, end)];
    }),
  );
}

function randomOuterDuties(random: Random, workers: readonly Worker[]): OuterDuty[] {
  return workers.flatMap(({ workerId }): OuterDuty[] =>
    random.below(100) < 40
      ? [{ workerId, date: addDays(FROM, -1), start: -480, end: -60 - random.below(120), source: 'recorded' }]
      : [],
  );
}

/** Ways there and back differ by a few minutes; walking takes three times as long. */
function randomTravel(random: Random, people: number): TravelTable {
  const placeIds = ['HUB', ...Array.from({ length: people }, (_, n) => `H${n + 1}`)];
  const size = placeIds.length;
  const at = placeIds.map(() => [random.below(12), random.below(12)] as const);
  const minutes = (factor: number) =>
    Uint16Array.from({ length: size * size }, (_, cell) => {
      const from = at[Math.floor(cell / size)]!;
      const to = at[cell % size]!;
      if (cell % (size + 1) === 0) return 0;
      return 2 + factor * (Math.abs(from[0] - to[0]) + Math.abs(from[1] - to[1])) + random.below(3);
    });
  return { placeIds, minutes: { car: minutes(1), walk: minutes(3) } };
}
