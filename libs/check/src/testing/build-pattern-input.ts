import {
  type Catalogue,
  DEFAULT_PATTERN_SETTINGS,
  DEFAULT_RULES,
  type LocalityDemand,
  type PatternInput,
  type PatternShift,
  type PatternWorker,
  type Placement,
  SLOTS_PER_WEEK,
  type WorkPattern,
} from '@homeround/domain';

/** A shift `Mon` = 0 of a week, in clock hours: `at(1, 0, 7, 13)` is Monday 07:00–13:00 of week 1. */
export const at = (week: number, weekday: number, from: number, to: number): PatternShift => ({
  ...{ week, weekday, kind: 'core' },
  ...{ start: from * 60, end: to * 60 },
});

/** Monday to Friday of a week, in clock hours. */
export const weekdays = (week: number, from: number, to: number): PatternShift[] =>
  [0, 1, 2, 3, 4].map((weekday) => at(week, weekday, from, to));

export const aPattern = (
  workPatternId: string,
  shifts: readonly PatternShift[],
  changes: Partial<WorkPattern> = {},
): WorkPattern => ({
  ...{ workPatternId, name: workPatternId, shifts },
  cycleWeeks: Math.max(1, ...shifts.map(({ week }) => week)),
  ...changes,
});

/** 30 hours each; TURN is EARLY in its first week and LATE in its second. */
export const EARLY = aPattern('EARLY', weekdays(1, 7, 13));
export const LATE = aPattern('LATE', weekdays(1, 16, 22));
export const TURN = aPattern('TURN', [...weekdays(1, 7, 13), ...weekdays(2, 16, 22)]);

/** On EARLY, in locality L, contracted for its 30 hours. */
export function aPatternWorker(n: number, changes: Partial<PatternWorker> = {}): PatternWorker {
  return {
    ...{ workerId: `W${n}`, localityId: 'L', teamId: 'T', service: 'mainstream' },
    ...{ contractedMinutes: 1800, workPatternId: 'EARLY', phase: 1, agreements: [], likings: [] },
    ...changes,
  };
}

/** So many workers needed in these clock hours of one weekday, and nobody else. */
export function aDemand(
  spans: readonly { weekday: number; from: number; to: number; workers: number }[],
): LocalityDemand {
  const workersNeeded = Array<number>(SLOTS_PER_WEEK).fill(0);
  for (const { weekday, from, to, workers } of spans)
    workersNeeded.fill(workers, (weekday * 24 + from) * 4, (weekday * 24 + to) * 4);
  return { localityId: 'L', workersNeeded };
}

/** One locality without demand; EARLY, LATE and TURN are both present and candidates; all duty time is worked. */
export function aPatternInput(changes: Partial<PatternInput> = {}): PatternInput {
  const patterns = [EARLY, LATE, TURN];
  return {
    ...{ name: 'test', cycleAnchor: '2026-01-05', rules: DEFAULT_RULES },
    localities: [{ localityId: 'L', name: 'Locality' }],
    workers: [aPatternWorker(1)],
    presentPatterns: patterns,
    candidates: patterns.map((pattern) => ({ ...pattern, origin: 'present', family: 'test' })),
    demand: [aDemand([])],
    settings: { ...DEFAULT_PATTERN_SETTINGS, availability: 1 },
    ...changes,
  };
}

/** W1, W2 … placed as told, `EARLY` or `TURN/2` (its second phase); individual where the catalogue lacks the pattern. */
export function aCatalogue(workPatternIds: readonly string[], placed: readonly string[]): Catalogue {
  return {
    workPatternIds,
    placements: placed.map((text, index) => toPlacement(text, index, workPatternIds)),
  };
}

function toPlacement(text: string, index: number, open: readonly string[]): Placement {
  const [workPatternId = '', phase = '1'] = text.split('/');
  const individual = !open.includes(workPatternId);
  return { workerId: `W${index + 1}`, workPatternId, phase: Number(phase), individual };
}
