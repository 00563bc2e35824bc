import { EMPHASES, SOLVE_STATES } from '@homeround/domain';
import { z } from 'zod';
import { faultSchema } from '../error';
import { idSchema, instantSchema, localDateSchema, uuidSchema } from '../plain';

/** How much each thing matters beside the usual. */
export const emphasisSchema = z.strictObject({
  continuity: z.enum(EMPHASES).default('usual'),
  times: z.enum(EMPHASES).default('usual'),
  travel: z.enum(EMPHASES).default('usual'),
  fairness: z.enum(EMPHASES).default('usual'),
  fewChanges: z.enum(EMPHASES).default('usual'),
});

/** Dates of a year around it are written with four digits, and nobody plans so far. */
const firstDaySchema = localDateSchema.refine(
  (date) => date >= '2000' && date < '2200',
  'a day of the years 2000 to 2199',
);

export const newSolveSchema = z.strictObject({
  from: firstDaySchema,
  days: z.int().min(7).max(28).default(7),
  /** How long to search; turned into steps, so that the rota can be made again. Exactly one of `seconds` and `steps`. */
  seconds: z.int().min(1).max(3600).optional(),
  steps: z.int().min(1000).max(1_000_000_000).optional(),
  threads: z.int().min(1).max(16).default(1),
  seed: z.int().min(0).max(2_147_483_647).default(1),
  /** Stay near the period's published rota, where there is one. */
  nearPublished: z.boolean().default(true),
  emphasis: emphasisSchema.prefault({}),
  name: z.string().trim().min(1).max(120).optional(),
});
export type NewSolve = z.infer<typeof newSolveSchema>;

/** A moment of a search. */
export const solvePointSchema = z.object({
  step: z.number(),
  seconds: z.number(),
  /** Best found so far. */
  cost: z.number(),
  unallocated: z.int(),
  /** Points of each part of the objective, by its name. */
  parts: z.record(z.string(), z.number()),
});
export type SolvePoint = z.infer<typeof solvePointSchema>;

export const solveSchema = z.object({
  solveId: uuidSchema,
  localityId: idSchema,
  state: z.enum(SOLVE_STATES),
  from: localDateSchema,
  days: z.int(),
  settings: newSolveSchema.omit({ from: true, days: true, name: true }),
  /** The settings as a planner would say them. */
  settingsText: z.array(z.string()),
  name: z.string(),
  askedAt: instantSchema,
  askedBy: z.object({ accountId: uuidSchema, name: z.string() }).nullable(),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  /** 1 unless a solver-worker was lost. */
  attempt: z.int(),
  steps: z.number().nullable(),
  stepsDone: z.number(),
  cancelAsked: z.boolean(),
  shortages: z.array(z.string()),
  rotaId: uuidSchema.nullable(),
  councilSolveId: uuidSchema.nullable(),
  failure: faultSchema.nullable(),
  latest: solvePointSchema.nullable(),
});
export type SolveBody = z.infer<typeof solveSchema>;

/** First event of the stream, and the answer of GET: the solve with its whole curve. */
export const solveSnapshotSchema = solveSchema.extend({ curve: z.array(solvePointSchema) });
export type SolveSnapshot = z.infer<typeof solveSnapshotSchema>;

/**
 * Events of `GET …/solves/{solveId}/events`: first one `snapshot`, then `progress` with the solve and the points since the
 * last event; the stream ends after a progress whose state is final. A reconnect starts with a snapshot again.
 */
export const solveProgressSchema = z.object({ solve: solveSchema, points: z.array(solvePointSchema) });
export type SolveProgressBody = z.infer<typeof solveProgressSchema>;

export const newCouncilSolveSchema = z.strictObject({
  ...newSolveSchema.shape,
  localityIds: z.array(idSchema).min(1).max(100),
});

/** A whole council: one solve for each locality, gathered. */
export const councilSolveSchema = z.object({
  councilSolveId: uuidSchema,
  state: z.enum(SOLVE_STATES),
  askedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  from: localDateSchema,
  days: z.int(),
  solves: z.array(solveSchema),
  /** Sums over the finished localities; null until the parent has gathered them. */
  totals: z
    .object({
      localities: z.int(),
      visits: z.int(),
      unallocated: z.int(),
      findings: z.int(),
      workers: z.int(),
      people: z.int(),
    })
    .nullable(),
});
export type CouncilSolveBody = z.infer<typeof councilSolveSchema>;
