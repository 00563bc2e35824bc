import { CANDIDATE_ORIGINS, TIERS } from '@homeround/domain';
import { z } from 'zod';
import { idSchema } from '../plain';

/** One span of duty of a work pattern, as in the domain. */
export const patternShiftSchema = z.object({
  /** Week of the cycle, from 1. */
  week: z.int().min(1).max(12),
  /** 0 = Monday. */
  weekday: z.int().min(0).max(6),
  /** Minutes after midnight. */
  start: z.int(),
  /** Minutes after the midnight on which the shift's day begins; above 1440 when it ends after midnight. */
  end: z.int(),
  kind: z.enum(['core', 'flex']),
});
export type PatternShiftBody = z.infer<typeof patternShiftSchema>;

/** What a work pattern falls short of. `rule` names it in one word; `text` says it with its numbers. */
export const patternFindingSchema = z.object({
  rule: z.string(),
  tier: z.enum(TIERS),
  text: z.string(),
});
export type PatternFindingBody = z.infer<typeof patternFindingSchema>;

/** A work pattern with what a manager wants to know of it. */
export const patternBodySchema = z.object({
  workPatternId: idSchema,
  name: z.string(),
  cycleWeeks: z.int(),
  shifts: z.array(patternShiftSchema),
  /** Core minutes a week, as a mean over the cycle. */
  weeklyMinutes: z.number(),
  /** Weekends worked in four. */
  weekendsInFour: z.number(),
  family: z.string(),
  origin: z.enum(CANDIDATE_ORIGINS),
  /** Of patterns that are known to harm: why. */
  warning: z.string().nullable(),
  /** The agreement on compensatory rest that the pattern names. */
  restAgreement: z.string().nullable(),
  findings: z.array(patternFindingSchema),
  /** Who works it: now in lists of present patterns, by the catalogue in a front or an option. */
  workers: z.int(),
  workersByLocality: z.array(z.object({ localityId: idSchema, workers: z.int() })),
});
export type PatternBody = z.infer<typeof patternBodySchema>;
