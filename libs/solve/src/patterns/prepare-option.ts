import type { CandidatePattern, PatternBounds, PatternInput, WorkPatternId } from '@homeround/domain';
import {
  familyOf,
  findPatternFaults,
  findSettingsFaults,
  generateCandidates,
  KNOWN_PATTERNS,
  type PatternRule,
  toContractSizes,
} from '@homeround/patterns';
import type { PreparedPatterns } from './prepare-front';

/** What a manager changes in a front's question for one option. */
export interface OwnChoice {
  readonly fixed: readonly WorkPatternId[];
  readonly forbidden: readonly WorkPatternId[];
  /** Only what differs; kept by every pattern that is not fixed, also by those that somebody works now. */
  readonly bounds: Partial<PatternBounds>;
  /** Most patterns. */
  readonly patterns: number;
}

const RULE_OF: Readonly<Record<keyof PatternBounds, PatternRule>> = {
  longestShift: 'longest-shift',
  shortestShift: 'shortest-shift',
  longestDay: 'longest-day',
  longestGap: 'longest-gap',
  daysInARow: 'days-in-a-row',
  weekendsInFour: 'weekends-in-four',
  lateToEarlyRest: 'late-to-early',
};

/** The front's input with a manager's own choice, or what is wrong with that. */
export function prepareOption(front: PatternInput, own: OwnChoice): PreparedPatterns {
  const settings = {
    ...front.settings,
    bounds: { ...front.settings.bounds, ...own.bounds },
    fixed: unique([...front.settings.fixed, ...own.fixed]),
    forbidden: unique([...front.settings.forbidden, ...own.forbidden]),
  };
  const input: PatternInput = { ...front, settings };
  const candidates = [...withNewBounds(input, own), ...findNamed(input)];
  const forbidden = new Set(settings.forbidden);
  const chosen = {
    ...input,
    candidates: candidates.filter(({ workPatternId }) => !forbidden.has(workPatternId)),
  };
  const faults = findSettingsFaults(chosen, {
    ...{ settings, candidates, mostPatterns: own.patterns },
    // The faults are about what is asked, not about a day.
    day: front.cycleAnchor,
  });
  return faults.some(({ severity }) => severity === 'refuse') ? { faults } : { input: chosen, faults };
}

const unique = (ids: readonly WorkPatternId[]) => [...new Set(ids)];

/** Generated ones are made anew where bounds differ: wider bounds allow more. */
function withNewBounds(input: PatternInput, { bounds }: OwnChoice): CandidatePattern[] {
  const { candidates, settings, rules } = input;
  const changed = new Set((Object.keys(bounds) as (keyof PatternBounds)[]).map((bound) => RULE_OF[bound]));
  if (changed.size === 0) return [...candidates];
  const made = candidates.some(({ origin }) => origin === 'generated') ? generate(input) : [];
  const left = candidates.filter(({ origin }) => origin !== 'generated' || made.length === 0);
  return [...left, ...made].filter(
    (candidate) =>
      settings.fixed.includes(candidate.workPatternId) ||
      !findPatternFaults(candidate, rules, settings.bounds).some(({ rule }) => changed.has(rule)),
  );
}

function generate({ workers, presentPatterns, rules, demand, settings }: PatternInput): CandidatePattern[] {
  const { bounds, contractTolerance } = settings;
  const [first, ...rest] = demand.map(({ workersNeeded }) => workersNeeded);
  return generateCandidates({
    contractSizes: toContractSizes(workers, presentPatterns, contractTolerance),
    ...{ bounds, rules, contractTolerance },
    demand: (first ?? []).map((needed, slot) => rest.reduce((sum, other) => sum + other[slot]!, needed)),
  });
}

/** A manager may fix what no search would choose: a pattern of the library, or one that somebody works. */
function findNamed({ candidates, presentPatterns, settings }: PatternInput): CandidatePattern[] {
  const known = new Set(candidates.map(({ workPatternId }) => workPatternId));
  const others = [
    ...presentPatterns.map((pattern) => ({ pattern, origin: 'present' as const })),
    ...KNOWN_PATTERNS.map(({ pattern }) => ({ pattern, origin: 'library' as const })),
  ];
  return others
    .filter(({ pattern }) => !known.has(pattern.workPatternId))
    .filter(({ pattern }) => settings.fixed.includes(pattern.workPatternId))
    .map(({ pattern, origin }) => ({ ...pattern, origin, family: familyOf(pattern) }));
}
