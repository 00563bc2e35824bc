import type { PatternBounds, RuleBook, Tier } from '@homeround/domain';
import type { CycleLayout } from '../shape/cycle-layout';

/** What is looked at in a pattern: the law's rules, a manager's bounds and good practice, in this order. */
export const PATTERN_RULES = [
  'daily-rest',
  'weekly-rest',
  'weekly-hours',
  'night-hours',
  'break',
  'late-to-early',
  'longest-shift',
  'shortest-shift',
  'longest-day',
  'longest-gap',
  'days-in-a-row',
  'weekends-in-four',
  'weekends-in-a-row',
  'nights-in-a-row',
  'early-start',
  'single-days-off',
  'split-days',
  'shift-lengths',
] as const;
export type PatternRule = (typeof PATTERN_RULES)[number];

/** One rule that a pattern does not keep. */
export interface PatternFinding {
  readonly rule: PatternRule;
  readonly tier: Tier;
  /** The worst of it, in the rule's unit: minutes, days, weekends or lengths. */
  readonly amount: number;
  /** What the rule allows, in the same unit. */
  readonly limit: number;
  /** Times in one cycle. */
  readonly times: number;
  /** In plain words without names. */
  readonly detail: string;
}

/** What a rule finds, before its tier is known. */
export type Breach = Omit<PatternFinding, 'rule' | 'tier'>;

export interface PatternCase {
  readonly layout: CycleLayout;
  readonly rules: RuleBook;
  readonly bounds: PatternBounds;
}

export type PatternCheck = (found: PatternCase) => Breach | undefined;
