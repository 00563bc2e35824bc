import { type ComparedFigure, MEASURE_FIGURES, type PatternBody } from '@homeround/contract';
import {
  type Catalogue,
  DEFAULT_PAY_RATES,
  DEFAULT_PATTERN_SETTINGS,
  DEFAULT_RULES,
  PATTERN_COST_PARTS,
  type PatternInput,
  type PatternShift,
  type PatternWorker,
  SLOTS_PER_WEEK,
  type WorkPattern,
} from '@homeround/domain';
import { toEqualityTable, toTransitionPlan, toWorkerImpacts } from '@homeround/patterns';
import type { PackOption, PackRequest } from '../content/pack-request';

const shift = (weekday: number, start: number, end: number, week = 1): PatternShift => ({
  ...{ week, weekday, start, end, kind: 'core' },
});

/** Six hours a day, Monday to Friday, in the morning. */
export const EARLIES: WorkPattern = {
  workPatternId: 'P-early',
  name: 'Earlies, 30 h',
  cycleWeeks: 1,
  shifts: [0, 1, 2, 3, 4].map((day) => shift(day, 420, 780)),
};

/** Mornings and evenings in turn, every second weekend, one evening if asked. */
export const TURNS: WorkPattern = {
  workPatternId: 'P-turns',
  name: 'Turns <30 h> & "more"',
  cycleWeeks: 2,
  shifts: [
    ...[0, 1, 2, 5, 6].map((day) => shift(day, 420, 780)),
    ...[0, 1, 2, 3, 4].map((day) => shift(day, 960, 1320, 2)),
    { ...shift(6, 960, 1320, 2), kind: 'flex' },
  ],
};

const aWorker = (workerId: string, changes: Partial<PatternWorker> = {}): PatternWorker => ({
  ...{ workerId, localityId: 'L1', teamId: 'T1', service: 'mainstream', contractedMinutes: 1800 },
  ...{ workPatternId: EARLIES.workPatternId, phase: 1, agreements: [], likings: [] },
  ...changes,
});

/** W-1 stays, W-2 and W-3 change, W-3 with an agreement; W-4 keeps a pattern individually. */
const WORKERS: readonly PatternWorker[] = [
  aWorker('W-1', { workPatternId: TURNS.workPatternId }),
  aWorker('W-2', { likings: [{ workPatternId: TURNS.workPatternId, liking: 2 }] }),
  aWorker('W-3', {
    agreements: [
      { workerId: 'W-3', kind: 'carer', earliestStart: 390, weekdaysOff: [], keepsPattern: false },
      { workerId: 'W-3', kind: 'other', weekdaysOff: [3], keepsPattern: false, validTo: '2026-02-01' },
    ],
  }),
  aWorker('W-4'),
];

export const NAMES = {
  'W-1': 'Ailsa Bàn',
  'W-2': 'Zofia Wiśniewska',
  'W-3': 'Morag <Ross>',
  'W-4': '=HYPERLINK("x")',
};

const settingsBody = { ...DEFAULT_PATTERN_SETTINGS, fixed: [], forbidden: [] };

const input: PatternInput = {
  name: 'test',
  cycleAnchor: '2026-01-05',
  rules: DEFAULT_RULES,
  localities: [{ localityId: 'L1', name: 'North & East' }],
  workers: WORKERS,
  presentPatterns: [EARLIES, TURNS],
  candidates: [{ ...TURNS, origin: 'present', family: 'early and late in turn' }],
  demand: [{ localityId: 'L1', workersNeeded: Array<number>(SLOTS_PER_WEEK).fill(1) }],
  settings: DEFAULT_PATTERN_SETTINGS,
};

const placed = (workerId: string, pattern: WorkPattern, phase: number, individual = false) => ({
  ...{ workerId, workPatternId: pattern.workPatternId, phase, individual },
});

const catalogue: Catalogue = {
  workPatternIds: [TURNS.workPatternId],
  placements: [
    placed('W-1', TURNS, 1),
    placed('W-2', TURNS, 1),
    placed('W-3', TURNS, 2),
    placed('W-4', EARLIES, 1, true),
  ],
};

function aBody(pattern: WorkPattern, workers: number): PatternBody {
  const { workPatternId, name, cycleWeeks, shifts } = pattern;
  return {
    ...{ workPatternId, name, cycleWeeks, weeklyMinutes: 1800, weekendsInFour: 2, family: 'other' },
    ...{ origin: 'present', warning: null, restAgreement: null, workers },
    shifts: shifts.map((one) => ({ ...one })),
    findings: [{ rule: 'single-days-off', tier: 'good-practice', text: '4 single days off in four weeks' }],
    workersByLocality: [{ localityId: 'L1', workers }],
  };
}

const exactly = (value: number) => ({ mean: value, least: value, most: value });

function figuresOf(total: number): NonNullable<PackOption['figures']> {
  const cost = Object.fromEntries(PATTERN_COST_PARTS.map((part, index) => [part, total + index]));
  return {
    ...{
      patterns: 1,
      cost: cost as NonNullable<PackOption['figures']>['cost'],
      total,
      dealtTotal: total + 7,
    },
    ...{
      lowerBound: total - 11,
      gap: 0.0123,
      shortfallHours: total / 10,
      belowFloorHours: 3.3,
      excessHours: 4.4,
    },
    ...{ movedHours: 5.5, individual: 1, workersChanged: 2, teamCapacity: null },
  };
}

function measuresOf(value: number): PackOption['measures'] {
  const figures = Object.fromEntries(
    MEASURE_FIGURES.map((figure) => [figure, { mean: value, least: value - 1, most: value + 1 }]),
  ) as Omit<NonNullable<PackOption['measures']>['total'], 'firstResponseByHour'>;
  return {
    ...{ from: '2026-03-23', days: 7, seeds: [1, 2], pay: DEFAULT_PAY_RATES, localities: [] },
    payNote: 'Rates are placeholders, for local sign-off.',
    total: { ...figures, firstResponseByHour: Array<number>(24).fill(0.7) },
  };
}

function anOption(optionId: string, name: string, changes: Partial<PackOption> = {}): PackOption {
  return {
    ...{ optionId, name, version: 2, note: '', patterns: 1, fixed: [], forbidden: [], bounds: {} },
    ...{ figures: figuresOf(4321), catalogue: [aBody(TURNS, 3)], kept: [aBody(EARLIES, 1)], measures: null },
    ...changes,
  };
}

const compared: ComparedFigure[] = [
  {
    ...{ figure: 'total', label: 'Points in all', group: 'patterns', unit: 'points', better: 'less' },
    values: [exactly(8765), exactly(4321), null],
  },
  {
    ...{
      figure: 'usualShare',
      label: 'Visits by usual workers',
      group: 'people',
      unit: 'share',
      better: 'more',
    },
    values: [{ mean: 0.611, least: 0.6, most: 0.622 }, exactly(0.7), null],
  },
];

/** A small council with an option of one pattern: four workers, of whom two change. */
export function aPackRequest(changes: Partial<PackRequest> = {}): PackRequest {
  const impacts = toWorkerImpacts(input, catalogue);
  const option = anOption('option-2', 'One pattern', { measures: measuresOf(12) });
  return {
    council: 'Council of Tests',
    pack: { packId: 'pack-1', version: 3, madeAt: '2026-03-02T10:00:00.000Z', madeBy: 'Iain' },
    dataset: { datasetId: 'dataset-1', name: 'Spring' },
    front: {
      ...{ frontId: 'front-1', name: 'Review', candidateCount: 2 },
      asked: {
        ...{ kMax: 1, seconds: 60, threads: 1, seed: 5, settings: settingsBody },
        use: { present: true, library: true, generated: true, rotating: false },
      },
      points: [{ patterns: 1, workPatternIds: [TURNS.workPatternId], figures: figuresOf(4321) }],
    },
    ...{ input, catalogue, option, compared, impacts, nameOf: NAMES },
    baseline: anOption('option-1', 'Today', { measures: measuresOf(14) }),
    beside: [anOption('option-3', 'Another')],
    equality: toEqualityTable(impacts, []),
    transition: toTransitionPlan(input, catalogue, { day: '2026-03-02', changeover: '2026-04-06' }),
    coverage: {
      slotMinutes: 15,
      localities: [
        {
          ...{ localityId: 'L1', name: 'North & East' },
          needed: Array<number>(SLOTS_PER_WEEK).fill(1),
          cover: Array<number>(SLOTS_PER_WEEK).fill(0.5),
          coverAfter: Array<number>(SLOTS_PER_WEEK).fill(2),
        },
      ],
    },
    ...changes,
  };
}
