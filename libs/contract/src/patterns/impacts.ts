import { TIERS } from '@homeround/domain';
import { z } from 'zod';
import { idSchema, localDateSchema, namedWorkerSchema, uuidSchema } from '../plain';
import { patternShiftSchema } from './pattern-body';

/** What a worker's weeks are like on one pattern. Hours and counts a week, as means over the cycle. */
export const workerWeekSchema = z.object({
  workPatternId: idSchema,
  name: z.string(),
  hours: z.number(),
  days: z.number(),
  weekendsInFour: z.number(),
  /** Longest run of worked weekends, weeks. */
  weekendsInARow: z.int(),
  /** Minutes after midnight; an end above 1440 is on the next day. Null without a shift. */
  earliestStart: z.int().nullable(),
  latestEnd: z.int().nullable(),
  splitDays: z.number(),
  /** Unpaid, between two shifts of a day. */
  gapHours: z.number(),
  lates: z.number(),
  /** A late shift and an early one the day after, with little rest between. */
  lateToEarly: z.number(),
  /** Days off with work on both sides. */
  singleDaysOff: z.number(),
  daysInARow: z.int(),
  /** Hours that bear an allowance. */
  payBearingHours: z.number(),
});
export type WorkerWeekBody = z.infer<typeof workerWeekSchema>;

/** What an option does to one worker. */
export const workerImpactSchema = z.object({
  ...namedWorkerSchema.shape,
  localityId: idSchema,
  teamId: idSchema,
  contractedMinutes: z.number(),
  /** Keeps pattern and phase. */
  stays: z.boolean(),
  /** Keeps a pattern outside the catalogue by individual agreement. */
  individual: z.boolean(),
  before: workerWeekSchema,
  after: workerWeekSchema,
  /** Hours a week of the new pattern outside the present one. */
  movedHours: z.number(),
  /** Points that the worker's change costs. */
  severity: z.number(),
  /** Light, or heavy by the front's setting; stays = none. */
  weight: z.enum(['none', 'light', 'heavy']),
  /** In words, the weightiest first: "3 weekends in four instead of 2". */
  reasons: z.array(z.string()),
  /** Agreements that the new pattern does not keep, in words. Only a pattern that a manager forced can have one. */
  clashes: z.array(z.string()),
  /** Whether the new pattern is one that the worker likes best; null where nothing was said. */
  preferenceMet: z.boolean().nullable(),
  /** People the worker usually supports, by how much of their visits' times the new shifts still cover. */
  relationships: z.object({ kept: z.int(), partly: z.int(), lost: z.int() }),
});
export type WorkerImpactBody = z.infer<typeof workerImpactSchema>;

/** `GET /api/options/{optionId}/workers`: one page of the impact list. */
export const workerImpactsSchema = z.object({
  optionId: uuidSchema,
  /** Of the whole option, whatever the page shows. */
  totals: z.object({
    workers: z.int(),
    changed: z.int(),
    heavy: z.int(),
    individual: z.int(),
    moreWeekends: z.int(),
    payLost: z.int(),
    clashes: z.int(),
    preferencesMet: z.int(),
    preferencesGiven: z.int(),
    relationshipsKept: z.int(),
    relationshipsPartly: z.int(),
    relationshipsLost: z.int(),
  }),
  /** Workers that the filter leaves. */
  found: z.int(),
  offset: z.int(),
  workers: z.array(workerImpactSchema),
});
export type WorkerImpacts = z.infer<typeof workerImpactsSchema>;

export const IMPACT_SORTS = ['severity', 'name', 'moved', 'weekends', 'hours', 'pay'] as const;

/** Query of the impact list. */
export const impactQuerySchema = z.strictObject({
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(2000).default(100),
  sort: z.enum(IMPACT_SORTS).default('severity'),
  localityId: idSchema.optional(),
  weight: z.enum(['none', 'light', 'heavy']).optional(),
  /** Part of a name or an id. */
  search: z.string().trim().max(120).optional(),
});
export type ImpactQuery = z.infer<typeof impactQuerySchema>;

/** A number that is null where a group is too small to be told of, or would tell of one that is. */
const toldSchema = z.number().nullable();

/** `GET /api/options/{optionId}/equality`: the option's weight on groups of workers. */
export const equalitySchema = z.object({
  optionId: uuidSchema,
  /** Groups of fewer workers are not told of. */
  smallestGroup: z.int(),
  characteristics: z.array(
    z.object({
      /** "sex", "age band", "disability", "part-time", "cares for somebody". */
      characteristic: z.string(),
      groups: z.array(
        z.object({
          group: z.string(),
          suppressed: z.boolean(),
          workers: toldSchema,
          changed: toldSchema,
          /** Mean hours a week moved, of all workers of the group. */
          meanMovedHours: toldSchema,
          moreWeekends: toldSchema,
          lostPay: toldSchema,
          heavy: toldSchema,
          /** Compared with all workers, in words. Null where suppressed. */
          comparison: z.string().nullable(),
        }),
      ),
    }),
  ),
  /** What the table cannot say: how many gave no record, what is suppressed. */
  notes: z.array(z.string()),
});
export type Equality = z.infer<typeof equalitySchema>;

/** One shift on a date, on one side of a changeover. */
export const datedShiftSchema = z.object({
  date: localDateSchema,
  start: patternShiftSchema.shape.start,
  end: patternShiftSchema.shape.end,
});

/** Query of the transition. */
export const transitionQuerySchema = z.strictObject({
  /** Absent = the earliest day that leaves the notice. */
  changeover: localDateSchema.optional(),
});

/** `GET /api/options/{optionId}/transition?changeover=`: the weeks around the day from which new patterns hold. */
export const transitionSchema = z.object({
  optionId: uuidSchema,
  changeover: localDateSchema,
  /** First day that leaves the notice that was asked for. */
  earliest: localDateSchema,
  noticeWeeks: z.int(),
  /** Workers who change. */
  workersChanged: z.int(),
  workersWithFindings: z.int(),
  /** One date after another, so that not everybody changes at once. */
  phases: z.array(
    z.object({ from: localDateSchema, localityId: idSchema, name: z.string(), workers: z.int() }),
  ),
  /** Those with findings first, the worst first. */
  workers: z.array(
    z.object({
      ...namedWorkerSchema.shape,
      localityId: idSchema,
      changeover: localDateSchema,
      lastShift: datedShiftSchema.nullable(),
      firstShift: datedShiftSchema.nullable(),
      /** Hours of rest between them. */
      restHours: z.number().nullable(),
      /** In the week before and in the week after. */
      hoursBefore: z.number(),
      hoursAfter: z.number(),
      findings: z.array(z.object({ rule: z.string(), tier: z.enum(TIERS), text: z.string() })),
    }),
  ),
});
export type Transition = z.infer<typeof transitionSchema>;
