import type { PatternBounds, RuleBook, Tier, WorkPattern } from '@homeround/domain';
import { layOutCycle } from '../shape/cycle-layout';
import { daysInARow, longestDay, longestGap, longestShift, shortestShift, weekendsInFour } from './days';
import {
  earlyStart,
  nightsInARow,
  shiftLengths,
  singleDaysOff,
  splitDays,
  weekendsInARow,
} from './good-practice';
import { breakRoom, nightHours, weeklyHours } from './hours';
import { PATTERN_RULES, type PatternCheck, type PatternFinding, type PatternRule } from './pattern-finding';
import { dailyRest, lateToEarly } from './rests';
import { weeklyRest } from './weekly-rest';

const CHECKS: Readonly<Record<PatternRule, PatternCheck>> = {
  'daily-rest': dailyRest,
  'weekly-rest': weeklyRest,
  'weekly-hours': weeklyHours,
  'night-hours': nightHours,
  break: breakRoom,
  'late-to-early': lateToEarly,
  'longest-shift': longestShift,
  'shortest-shift': shortestShift,
  'longest-day': longestDay,
  'longest-gap': longestGap,
  'days-in-a-row': daysInARow,
  'weekends-in-four': weekendsInFour,
  'weekends-in-a-row': weekendsInARow,
  'nights-in-a-row': nightsInARow,
  'early-start': earlyStart,
  'single-days-off': singleDaysOff,
  'split-days': splitDays,
  'shift-lengths': shiftLengths,
};

/** Tiers of what the rule book does not name: bounds are a manager's policy. */
const OWN_TIERS: Readonly<Partial<Record<PatternRule, Tier>>> = {
  'weekends-in-a-row': 'good-practice',
  'nights-in-a-row': 'good-practice',
  'early-start': 'good-practice',
  'single-days-off': 'good-practice',
  'split-days': 'good-practice',
  'shift-lengths': 'good-practice',
};

/** The law's rules that an agreement on compensatory rest excuses (Working Time Regulations 1998, reg 24). */
const EXCUSED_BY_AGREEMENT: readonly PatternRule[] = ['daily-rest', 'weekly-rest'];

/**
 * What a pattern's core shifts do not keep, round the cycle's end too: one finding for each rule, the law's first. The
 * same in whatever week the cycle starts, but for the weeks that the words name. docs/patterns.md has the rules.
 */
export function findPatternFaults(
  pattern: WorkPattern,
  rules: RuleBook,
  bounds: PatternBounds,
): PatternFinding[] {
  const found = { layout: layOutCycle(pattern), rules, bounds };
  if (found.layout.duties.length === 0) return [];
  return PATTERN_RULES.flatMap((rule) => {
    const breach = CHECKS[rule](found);
    return breach ? [{ rule, tier: tierOf(rule, rules), ...breach }] : [];
  });
}

function tierOf(rule: PatternRule, { tiers }: RuleBook): Tier {
  const known: Readonly<Partial<Record<PatternRule, Tier>>> = tiers;
  return known[rule] ?? OWN_TIERS[rule] ?? 'policy';
}

/** True when nothing of the law stands against the pattern, or only what its `restAgreement` excuses. */
export function isLawful(pattern: WorkPattern, findings: readonly PatternFinding[]): boolean {
  const excused = pattern.restAgreement === undefined ? [] : EXCUSED_BY_AGREEMENT;
  return findings.every(({ rule, tier }) => tier !== 'law' || excused.includes(rule));
}
