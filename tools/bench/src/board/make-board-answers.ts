import type { BoardWeek, Me, RotaDetail } from '@homeround/contract';
import { addDays } from '@homeround/domain';
import {
  BOARD_DAYS,
  BOARD_FROM,
  BOARD_ROTA_ID,
  type BoardSize,
  makeBoardDay,
  makeTeams,
  nameOf,
} from './make-board-day';

export const BOARD_LOCALITY = 'bench';

/** What the service answers to the requests of the board's page, by path. */
export type Answers = ReadonlyMap<string, string>;

/** A made-up rota's answers. */
export function makeBoardAnswers(size: BoardSize): Answers {
  const rota = `/api/localities/${BOARD_LOCALITY}/rotas/${BOARD_ROTA_ID}`;
  const days = Array.from({ length: BOARD_DAYS }, (_, day) => day);
  const answers: [string, unknown][] = [
    ['/api/me', makeMe()],
    [rota, makeRota(size)],
    [`/api/localities/${BOARD_LOCALITY}/pins`, []],
    ['/api/me/saved-views', []],
    [`${rota}/board/week`, makeWeek(size)],
    ...days.map((day): [string, unknown] => [
      `${rota}/board/days/${addDays(BOARD_FROM, day)}`,
      makeBoardDay(size, day),
    ]),
  ];
  return new Map(answers.map(([path, body]) => [path, JSON.stringify(body)]));
}

function makeMe(): Me {
  return {
    accountId: '6f1f7c1e-0000-4000-8000-000000000002',
    username: 'scheduler',
    name: 'Morven Shields',
    grants: [{ role: 'scheduler', localityId: null }],
    localities: [{ localityId: BOARD_LOCALITY, name: 'Made-up locality' }],
    demo: false,
  };
}

function makeRota(size: BoardSize): RotaDetail {
  return {
    rotaId: BOARD_ROTA_ID,
    localityId: BOARD_LOCALITY,
    from: BOARD_FROM,
    days: BOARD_DAYS,
    state: 'draft',
    version: null,
    revision: 1,
    name: 'Made-up rota',
    madeAt: '2026-03-20T10:00:00Z',
    madeBy: null,
    publishedAt: null,
    publishedBy: null,
    publishReason: null,
    solveId: null,
    nearRotaId: null,
    figures: makeFigures(size),
    findings: [],
    shortages: [],
    outOfDate: [],
    publishedRotaId: null,
    people: Array.from({ length: 997 }, (_, person) => ({
      personId: `person-${person}`,
      name: nameOf(person),
    })),
    workers: Array.from({ length: size.workers }, (_, worker) => ({
      workerId: `worker-${worker}`,
      name: nameOf(worker),
    })),
    teams: makeTeams(size),
  };
}

function makeFigures({ workers, visitsEach }: BoardSize): RotaDetail['figures'] {
  const visits = workers * visitsEach * BOARD_DAYS;
  return {
    people: 997,
    workers,
    visits,
    unallocated: 21,
    workerVisits: visits,
    distinctWorkers: 3.1,
    lowerBoundWorkers: 2.6,
    miniTeamShare: 0.83,
    newFaces: 12,
    medicationMinutesOff: 6,
    minutesOff: 11,
    contactMinutes: visits * 32,
    travelMinutes: visits * 9,
    travelMinutesPerVisit: 9,
    paidMinutes: workers * 2100,
    overtimeMinutes: 0,
    findings: 0,
    cost: {},
  };
}

function makeWeek(size: BoardSize): BoardWeek {
  const cell = {
    visits: size.visitsEach,
    contactMinutes: 450,
    travelMinutes: 140,
    dutyMinutes: 840,
    duties: ['07:00–21:00'],
    free: false,
    newFaces: 1,
    warnings: 0,
    changed: 0,
  };
  const days = Array.from({ length: BOARD_DAYS }, (_, day) => addDays(BOARD_FROM, day));
  return {
    rotaId: BOARD_ROTA_ID,
    days: days.map((date) => ({ date, unallocated: 3, visits: size.workers * size.visitsEach })),
    teams: makeTeams(size),
    rows: makeBoardDay(size, 0).rows.map(({ workerId, name, teamId }) => ({
      workerId,
      name,
      teamId,
      contractedMinutes: 2100,
      dutyMinutes: 2040,
      personIds: [],
      cells: days.map(() => cell),
    })),
    unallocated: [],
  };
}
