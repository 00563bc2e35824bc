import { FRONT_STAGES, PATTERN_COST_PARTS, SOLVE_STATES } from '@homeround/domain';
import { z } from 'zod';
import { faultSchema } from '../error';
import { idSchema, instantSchema, uuidSchema } from '../plain';
import { patternBodySchema } from './pattern-body';
import { patternSettingsSchema } from './pattern-settings';

/** Which patterns a catalogue may hold. */
export const candidateUseSchema = z.strictObject({
  /** Those that somebody works now. */
  present: z.boolean().default(true),
  /** Known ones from elsewhere. */
  library: z.boolean().default(true),
  /** Made by rule within the bounds. */
  generated: z.boolean().default(true),
  /** Built for a team's demand by the rotating-rota builder. */
  rotating: z.boolean().default(false),
});

/** `POST /api/fronts`: asks for the best catalogues of 1, 2, … `kMax` patterns. */
export const newFrontSchema = z.strictObject({
  name: z.string().trim().min(1).max(120).optional(),
  kMax: z.int().min(1).max(60).default(40),
  seconds: z.int().min(10).max(3600).default(300),
  threads: z.int().min(1).max(16).default(4),
  seed: z.int().min(0).max(2_147_483_647).default(1),
  settings: patternSettingsSchema.prefault({}),
  use: candidateUseSchema.prefault({}),
  /** Absent = all of the dataset. */
  localityIds: z.array(idSchema).min(1).max(100).optional(),
});
export type NewFront = z.infer<typeof newFrontSchema>;

export const patternCostSchema = z.object(
  Object.fromEntries(PATTERN_COST_PARTS.map((part) => [part, z.number()])) as Record<
    (typeof PATTERN_COST_PARTS)[number],
    z.ZodNumber
  >,
);

/** Figures of a catalogue. Points and hours are of a typical week, but for `dealtTotal`. */
export const catalogueFiguresSchema = z.object({
  /** Patterns in the catalogue; those kept individually are not among them. */
  patterns: z.int(),
  /** Points of each part. */
  cost: patternCostSchema,
  total: z.number(),
  /** With phases as dealt: the mean over the weeks of the joint cycle. */
  dealtTotal: z.number(),
  /** Proven: no catalogue of at most so many patterns costs less. Null where nothing was proven (today's patterns). */
  lowerBound: z.number().nullable(),
  /** (total − lowerBound) ÷ total, 0–1. */
  gap: z.number().nullable(),
  /** Hours a week with a worker too few, of these below the floor, and with a worker too many. */
  shortfallHours: z.number(),
  belowFloorHours: z.number(),
  excessHours: z.number(),
  /** Hours a week of new patterns outside the present ones. */
  movedHours: z.number(),
  /** Workers who keep a pattern outside the catalogue. */
  individual: z.int(),
  workersChanged: z.int(),
  /** Share of people who can be served by mini-teams of their size at the same time, 0–1; null where not worked out. */
  teamCapacity: z.number().nullable(),
});
export type CatalogueFigures = z.infer<typeof catalogueFiguresSchema>;

/** One number of patterns allowed, and the best catalogue found for it. */
export const frontPointSchema = z.object({
  /** At most so many were allowed; `figures.patterns` are used. */
  patterns: z.int(),
  workPatternIds: z.array(idSchema),
  figures: catalogueFiguresSchema,
});
export type FrontPointBody = z.infer<typeof frontPointSchema>;

/** How far a search is; while it runs, and as it ended. */
export const frontProgressSchema = z.object({
  stage: z.enum(FRONT_STAGES),
  /** Share of the stage that is done, 0–1. */
  done: z.number(),
  /** Numbers of patterns that are done with in this stage. */
  kDone: z.int(),
  seconds: z.number(),
  /** Best found so far for each number of patterns; `lowerBound` null until proven. */
  best: z.array(z.object({ patterns: z.int(), total: z.number(), lowerBound: z.number().nullable() })),
});
export type FrontProgressBody = z.infer<typeof frontProgressSchema>;

const bySchema = z.object({ accountId: uuidSchema, name: z.string() });

/** A search for catalogues without its points: lists, and the stream's `progress`. */
export const frontSummarySchema = z.object({
  frontId: uuidSchema,
  name: z.string(),
  state: z.enum(SOLVE_STATES),
  datasetId: uuidSchema,
  /** True when a newer dataset was imported since. */
  outOfDate: z.boolean(),
  askedAt: instantSchema,
  askedBy: bySchema.nullable(),
  startedAt: instantSchema.nullable(),
  endedAt: instantSchema.nullable(),
  /** 1 unless a solver-worker was lost. */
  attempt: z.int(),
  cancelAsked: z.boolean(),
  asked: newFrontSchema.omit({ name: true }),
  workers: z.int(),
  localities: z.int(),
  candidateCount: z.int(),
  progress: frontProgressSchema.nullable(),
  /** Of today's patterns, measured on the same input. */
  baselineOptionId: uuidSchema,
  failure: faultSchema.nullable(),
});
export type FrontSummary = z.infer<typeof frontSummarySchema>;

/** `GET /api/fronts/{frontId}`. */
export const frontSchema = frontSummarySchema.extend({
  /** Fewest patterns first; empty until the search has ended. */
  points: z.array(frontPointSchema),
  /** Today's patterns as a catalogue. */
  baseline: catalogueFiguresSchema,
  /** Every pattern that a point holds or today's workers have. `workers` are today's. */
  candidates: z.array(patternBodySchema),
  /** What kept some workers or localities out of the search. */
  faults: z.array(faultSchema),
});
export type FrontBody = z.infer<typeof frontSchema>;
