import { groupBy, type WorkerId, type WorkPattern, type WorkPatternId } from '@homeround/domain';
import { familyOf } from '../family/family-of';
import { FAMILY_WORDS } from '../family/pattern-family';
import { rawKey, shiftedKey } from '../shape/shape-key';
import { countText } from '../words/plain-words';
import type { GroupedPattern, PatternCounts, PatternGroup } from './pattern-counts';
import { ROUNDING_MINUTES, roundTogether } from './round-together';

/** Counts the patterns that somebody works. Later levels merge groups of earlier ones, so the counts never rise. */
export function countPatterns(
  patterns: readonly WorkPattern[],
  workers: readonly { readonly workerId: WorkerId; readonly workPatternId: WorkPatternId }[],
): PatternCounts {
  const workersOn = groupBy(workers, ({ workPatternId }) => workPatternId);
  const used = patterns.filter(({ workPatternId }) => workersOn.has(workPatternId));
  const alone = inOrder(
    used.map((pattern) => toSingle(pattern, workersOn.get(pattern.workPatternId)?.length ?? 0)),
  );
  const raw = mergeBy(alone, ({ pattern }) => rawKey(pattern), reasonOfRaw);
  const shifted = mergeBy(raw, ({ pattern }) => shiftedKey(pattern), reasonOfShifted);
  const rounded = inOrder(
    roundTogether(shifted).map(({ groups, most }) =>
      mergeGroups(groups, (count) => reasonOfRounded(count, most)),
    ),
  );
  const families = mergeBy(
    rounded,
    ({ family }) => family,
    (_, { family }) => FAMILY_WORDS[family],
  );
  const groups = {
    raw: raw.map(toGroup),
    shifted: shifted.map(toGroup),
    rounded: rounded.map(toGroup),
    families: families.map(toGroup),
  };
  return {
    raw: raw.length,
    shifted: shifted.length,
    rounded: rounded.length,
    families: families.length,
    groups,
    unusedIds: patterns.map((pattern) => pattern.workPatternId).filter((id) => !workersOn.has(id)),
  };
}

function toSingle(pattern: WorkPattern, workers: number): GroupedPattern {
  const { workPatternId } = pattern;
  const family = familyOf(pattern);
  return {
    pattern,
    representativeId: workPatternId,
    memberIds: [workPatternId],
    workers,
    family,
    reason: '',
  };
}

/** Without the shifts, which the dataset has. */
function toGroup({ representativeId, memberIds, workers, family, reason }: GroupedPattern): PatternGroup {
  return { representativeId, memberIds, workers, family, reason };
}

type ReasonOf = (merged: number, first: GroupedPattern) => string;

function mergeBy(
  groups: readonly GroupedPattern[],
  keyOf: (group: GroupedPattern) => string,
  reasonOf: ReasonOf,
): GroupedPattern[] {
  return inOrder([...groupBy(groups, keyOf).values()].map((together) => mergeGroups(together, reasonOf)));
}

/** The first of the groups, which has most workers, speaks for all. */
function mergeGroups(groups: readonly GroupedPattern[], reasonOf: ReasonOf): GroupedPattern {
  const first = groups[0]!;
  return {
    ...first,
    memberIds: groups.flatMap(({ memberIds }) => memberIds).sort(),
    workers: groups.reduce((sum, { workers }) => sum + workers, 0),
    reason: reasonOf(groups.length, first),
  };
}

/** Most workers first, then by id, so that no order of the input matters. */
function inOrder(groups: readonly GroupedPattern[]): GroupedPattern[] {
  return [...groups].sort(
    (a, b) => b.workers - a.workers || (a.representativeId < b.representativeId ? -1 : 1),
  );
}

const ALONE = 'No other is like it.';
const patternsText = (count: number) => countText(count, 'pattern');

function reasonOfRaw(count: number): string {
  return count === 1 ? ALONE : `${patternsText(count)} with the same shifts in the same weeks.`;
}

function reasonOfShifted(count: number): string {
  return count === 1
    ? ALONE
    : `${patternsText(count)} that only start their cycle in different weeks, or write it out more than once.`;
}

function reasonOfRounded(count: number, most: number): string {
  return count === 1
    ? ALONE
    : `${patternsText(count)} on the same days, with starts and ends that differ by ${most} minutes at most (${ROUNDING_MINUTES} are allowed).`;
}
