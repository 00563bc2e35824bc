import { ROTA_STATES, RULE_NAMES, TIERS } from '@homeround/domain';
import { z } from 'zod';
import { idSchema, instantSchema, localDateSchema, uuidSchema } from '../plain';

/** The figures that planners compare, each said exactly: counts, minutes, shares 0–1. */
export const rotaFiguresSchema = z.object({
  people: z.int(),
  workers: z.int(),
  visits: z.int(),
  unallocated: z.int(),
  workerVisits: z.int(),
  /** Mean different workers of a person. */
  distinctWorkers: z.number(),
  /** Mean lower bound of the same people on the present work patterns. */
  lowerBoundWorkers: z.number(),
  /** Share of worker-visits by mini-team or usual workers. */
  miniTeamShare: z.number().nullable(),
  newFaces: z.int(),
  /** Of visits with a time-critical dose: mean minutes from the preferred start. */
  medicationMinutesOff: z.number().nullable(),
  /** Mean minutes from the preferred start over all visits. */
  minutesOff: z.number().nullable(),
  contactMinutes: z.number(),
  travelMinutes: z.number(),
  travelMinutesPerVisit: z.number().nullable(),
  paidMinutes: z.number(),
  overtimeMinutes: z.number(),
  findings: z.int(),
  /** Points of each part of the objective; lower is better. */
  cost: z.record(z.string(), z.number()),
});
export type RotaFigures = z.infer<typeof rotaFiguresSchema>;

export const findingSchema = z.object({
  rule: z.enum(RULE_NAMES),
  tier: z.enum(TIERS),
  visitIds: z.array(z.string()),
  workerIds: z.array(z.string()),
  personIds: z.array(z.string()),
  amount: z.number(),
  text: z.string(),
});
export type FindingBody = z.infer<typeof findingSchema>;

const bySchema = z.object({ accountId: uuidSchema, name: z.string() });

/** A rota without its visits. */
export const rotaSummarySchema = z.object({
  rotaId: uuidSchema,
  localityId: idSchema,
  from: localDateSchema,
  days: z.int(),
  state: z.enum(ROTA_STATES),
  /** Counts the publications of the period; null until published. */
  version: z.int().nullable(),
  /** Raised by every change of state; a change names the revision that it was decided on. */
  revision: z.int(),
  name: z.string(),
  madeAt: instantSchema,
  madeBy: bySchema.nullable(),
  publishedAt: instantSchema.nullable(),
  publishedBy: bySchema.nullable(),
  /** Given where findings were accepted at publishing. */
  publishReason: z.string().nullable(),
  solveId: uuidSchema.nullable(),
  /** The published rota that the search stayed near. */
  nearRotaId: uuidSchema.nullable(),
  figures: rotaFiguresSchema,
});
export type RotaSummary = z.infer<typeof rotaSummarySchema>;

/** A rota with what the checker says of it. */
export const rotaDetailSchema = rotaSummarySchema.extend({
  findings: z.array(findingSchema),
  /** Sentences on what demand provably exceeds supply, whatever the rota. */
  shortages: z.array(z.string()),
  /** What changed since the rota's input was frozen: a newer dataset, pins. Empty = up to date. */
  outOfDate: z.array(z.string()),
  /** The rota that is published for the period now, if any. */
  publishedRotaId: uuidSchema.nullable(),
  people: z.array(z.object({ personId: idSchema, name: z.string() })),
  workers: z.array(z.object({ workerId: idSchema, name: z.string() })),
  teams: z.array(z.object({ teamId: idSchema, name: z.string() })),
});
export type RotaDetail = z.infer<typeof rotaDetailSchema>;

export const renameRotaSchema = z.strictObject({
  revision: z.int(),
  name: z.string().trim().min(1).max(120),
});

export const discardRotaSchema = z.strictObject({ revision: z.int() });

export const publishRotaSchema = z.strictObject({
  revision: z.int(),
  /** The published rota that the preview was made against; null = there was none. Another one by now is a conflict. */
  replacesRotaId: uuidSchema.nullable(),
  /** Needed where the checker has findings: why they are accepted. */
  reason: z.string().trim().min(10).max(1000).optional(),
});
