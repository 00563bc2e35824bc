import type { BoardDay, BoardRow, BoardVisit } from '@homeround/contract';
import { addDays } from '@homeround/domain';

/** How big a made-up board is: rows, and bars on each. */
export interface BoardSize {
  readonly workers: number;
  readonly visitsEach: number;
}

export const BOARD_FROM = '2026-03-23';
export const BOARD_DAYS = 7;
export const BOARD_ROTA_ID = '6f1f7c1e-0000-4000-8000-000000000001';

const GIVEN =
  'Agnes Alison Brian Calum Donna Eilidh Ewan Fiona Gordon Helen Iain Jean Kirsty Lorna Morag Neil'.split(
    ' ',
  );
const SURNAMES =
  'Adams Baird Campbell Docherty Fraser Gillespie Henderson Kennedy MacLeod McNeil Paterson Ross Wood'.split(
    ' ',
  );
const LABELS = ['breakfast', 'morning', 'lunch', 'tea', 'bed'];
const PRIORITIES = ['critical', 'high', 'standard', 'standard', 'low'] as const;
const FACES = ['mini-team', 'mini-team', 'mini-team', 'known', 'new-face'] as const;
const SHIFT_START = 420;
const SHIFT_MINUTES = 840;
/** As many workers as a team of a locality has. */
const TEAM_SIZE = 25;

const pad = (number: number) => String(number).padStart(2, '0');
const clock = (minute: number) => `${pad(Math.floor(minute / 60) % 24)}:${pad(minute % 60)}`;
export const nameOf = (index: number) =>
  `${GIVEN[index % GIVEN.length]!} ${SURNAMES[Math.floor(index * 7.3) % SURNAMES.length]!}`;

/** A day on which every worker has as many visits: what the planner would get for it from the service. */
export function makeBoardDay(size: BoardSize, day: number): BoardDay {
  const origin = day * 1440;
  const rows = Array.from({ length: size.workers }, (_, worker) => toRow(size, worker, day));
  return {
    rotaId: BOARD_ROTA_ID,
    date: addDays(BOARD_FROM, day),
    start: origin + 360,
    end: origin + 1380,
    hours: Array.from({ length: 18 }, (_, hour) => ({
      minute: origin + 360 + 60 * hour,
      label: clock(360 + 60 * hour),
    })),
    teams: makeTeams(size),
    rows,
    unallocated: [7, 8, 9].map((index) =>
      toVisit(size.workers + index, index, origin + 540 + 30 * index, origin),
    ),
  };
}

export function makeTeams({ workers }: BoardSize) {
  const teams = Math.max(1, Math.ceil(workers / TEAM_SIZE));
  return Array.from({ length: teams }, (_, team) => ({ teamId: `team-${team}`, name: `Team ${team + 1}` }));
}

function toRow({ visitsEach }: BoardSize, worker: number, day: number): BoardRow {
  const start = day * 1440 + SHIFT_START;
  const step = SHIFT_MINUTES / visitsEach;
  const visits = Array.from({ length: visitsEach }, (_, index) => ({
    ...toVisit(
      worker * visitsEach + index,
      index,
      Math.round(start + index * step + (worker % 9)),
      day * 1440,
    ),
    face: FACES[(worker + index) % FACES.length]!,
  }));
  const span = { start, end: start + SHIFT_MINUTES };
  return {
    workerId: `worker-${worker}`,
    name: nameOf(worker),
    teamId: `team-${Math.floor(worker / TEAM_SIZE)}`,
    mode: 'car',
    shifts: [{ ...span, kind: 'core' }],
    duties: [span],
    breaks: [],
    visits,
    legs: toLegs(visits),
    contactMinutes: visits.reduce((sum, visit) => sum + visit.end - visit.start, 0),
    travelMinutes: 10 * visitsEach,
    dutyMinutes: SHIFT_MINUTES,
  };
}

function toVisit(number: number, index: number, start: number, origin: number): BoardVisit {
  const end = start + 20 + 5 * (number % 6);
  return {
    visitId: `visit-${number}-${origin}`,
    personId: `person-${number % 997}`,
    person: nameOf(number + 31),
    label: LABELS[index % LABELS.length]!,
    start,
    end,
    startClock: clock(start - origin),
    endClock: clock(end - origin),
    priority: PRIORITIES[number % PRIORITIES.length]!,
    ...(number % 4 === 0
      ? { medication: number % 8 === 0 ? ('time-critical' as const) : ('dose' as const) }
      : {}),
    ...(number % 53 === 0 ? { warnings: ['travel short by 4 minutes'] } : {}),
    ...(number % 29 === 0 ? { changed: true } : {}),
  };
}

function toLegs(visits: readonly BoardVisit[]): BoardRow['legs'] {
  return visits.slice(1).map((next, index) => {
    const travelMinutes = 6 + (index % 7);
    const start = visits[index]!.end;
    const short = travelMinutes - (next.start - start);
    return {
      start,
      end: next.start,
      travelMinutes,
      kind: 'travel',
      ...(short > 0 ? { shortBy: short } : {}),
    };
  });
}
