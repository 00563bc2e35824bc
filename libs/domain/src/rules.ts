/** Every hard constraint, by the name it has in every room. */
export const RULE_NAMES = [
  'accounted-for',
  'shift',
  'visit-window',
  'visit-days',
  'medication-window',
  'dose-gap',
  'skill',
  'double-up',
  'one-visit-at-a-time',
  'declined-worker',
  'worker-gender',
  'worker-restriction',
  'travel-time',
  'break',
  'daily-rest',
  'weekly-rest',
  'weekly-hours',
  'night-hours',
  'pin',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** Law is never overridden silently; policy is overridden with a reason; good practice costs. */
export const TIERS = ['law', 'policy', 'good-practice'] as const;
export type Tier = (typeof TIERS)[number];

/** The numbers that the rules use. Minutes unless the name says otherwise. */
export interface RuleValues {
  readonly breakAfter: number;
  readonly breakMinutes: number;
  readonly dailyRest: number;
  readonly weeklyRest: number;
  readonly fortnightRest: number;
  readonly weeklyHours: number;
  readonly referenceWeeks: number;
  readonly nightHours: number;
  readonly nightFrom: number;
  readonly nightTo: number;
  readonly nightShare: number;
}

type KebabCase<Text extends string> = Text extends `${infer Head}${infer Tail}`
  ? `${Head extends Lowercase<Head> ? Head : `-${Lowercase<Head>}`}${KebabCase<Tail>}`
  : '';

/** What a dataset may change: a rule by its name, a number as `break-after`. Some are both, as `daily-rest`. */
export type RuleKey = RuleName | KebabCase<keyof RuleValues>;

/** Where a change comes from and who answers for it. At least one of the two is given. */
export interface SignOff {
  readonly source?: string;
  readonly signedOffBy?: string;
}

export interface RuleBook {
  readonly tiers: Readonly<Record<RuleName, Tier>>;
  readonly values: RuleValues;
  /** Of the rules and numbers that differ from the defaults, or whose default was confirmed; absent when there are none. */
  readonly signOffs?: Readonly<Partial<Record<RuleKey, SignOff>>>;
}

const WTR = 'Working Time Regulations 1998';

/** A rule value's default, its unit and source, and the rule that it belongs to. */
export interface RuleValueNote {
  readonly rule: RuleName;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
}

/** Law and health defaults ask for local sign-off. */
export const RULE_VALUE_NOTES: Readonly<Record<keyof RuleValues, RuleValueNote>> = {
  breakAfter: {
    rule: 'break',
    value: 360,
    unit: 'minutes',
    source: `${WTR} reg 12: a break when the day is longer than 6 hours`,
  },
  breakMinutes: {
    rule: 'break',
    value: 20,
    unit: 'minutes',
    source: `${WTR} reg 12: at least 20 minutes uninterrupted`,
  },
  dailyRest: {
    rule: 'daily-rest',
    value: 660,
    unit: 'minutes',
    source: `${WTR} reg 10: 11 consecutive hours in 24`,
  },
  weeklyRest: {
    rule: 'weekly-rest',
    value: 1440,
    unit: 'minutes',
    source: `${WTR} reg 11(1): 24 hours in 7 days`,
  },
  fortnightRest: {
    rule: 'weekly-rest',
    value: 2880,
    unit: 'minutes',
    source: `${WTR} reg 11(2): or 48 hours, or twice 24, in 14 days`,
  },
  weeklyHours: {
    rule: 'weekly-hours',
    value: 2880,
    unit: 'minutes a week',
    source: `${WTR} reg 4: 48 hours on average`,
  },
  referenceWeeks: { rule: 'weekly-hours', value: 17, unit: 'weeks', source: `${WTR} reg 4(3)` },
  nightHours: {
    rule: 'night-hours',
    value: 480,
    unit: 'minutes in 24 hours',
    source: `${WTR} reg 6: night workers, 8 hours on average`,
  },
  nightFrom: {
    rule: 'night-hours',
    value: 1380,
    unit: 'clock minutes',
    source: `${WTR} reg 2: 23:00, unless agreed otherwise`,
  },
  nightTo: { rule: 'night-hours', value: 360, unit: 'clock minutes', source: `${WTR} reg 2: 06:00` },
  nightShare: {
    rule: 'night-hours',
    value: 180,
    unit: 'minutes',
    source: `${WTR} reg 2: night work = at least 3 hours in night time`,
  },
};

/** Tier of each rule unless the dataset says otherwise. */
export const DEFAULT_TIERS: Readonly<Record<RuleName, Tier>> = {
  'accounted-for': 'policy',
  shift: 'policy',
  'visit-window': 'policy',
  'visit-days': 'policy',
  'medication-window': 'policy',
  'dose-gap': 'policy',
  skill: 'policy',
  'double-up': 'policy',
  'one-visit-at-a-time': 'policy',
  'declined-worker': 'policy',
  'worker-gender': 'policy',
  'worker-restriction': 'policy',
  'travel-time': 'policy',
  break: 'law',
  'daily-rest': 'law',
  'weekly-rest': 'law',
  'weekly-hours': 'law',
  'night-hours': 'law',
  pin: 'policy',
};

/** The law's own defaults. */
export const DEFAULT_RULES: RuleBook = {
  tiers: DEFAULT_TIERS,
  values: Object.fromEntries(
    Object.entries(RULE_VALUE_NOTES).map(([name, note]) => [name, note.value]),
  ) as unknown as RuleValues,
};
