import { OPTION_STATES } from '@homeround/domain';
import { z } from 'zod';
import { faultSchema } from '../error';
import { idSchema, instantSchema, localDateSchema, uuidSchema } from '../plain';
import { catalogueFiguresSchema } from './fronts';
import { measuresSchema, payRatesSchema } from './measures';
import { packSchema } from './packs';
import { patternBodySchema } from './pattern-body';
import { patternBoundsSchema } from './pattern-settings';

const patternIdsSchema = z.array(idSchema).max(60);

/** Only what differs from the front's bounds. */
const ownBoundsSchema = z.strictObject(
  Object.fromEntries(
    Object.entries(patternBoundsSchema.shape).map(([name, schema]) => [name, schema.unwrap().optional()]),
  ) as { [Name in keyof typeof patternBoundsSchema.shape]: z.ZodOptional<z.ZodNumber> },
);

/**
 * `POST /api/options`: chooses a catalogue of a front. Without `fixed`, `forbidden` and `bounds` it is the front's own point
 * and `chosen` at once; with them a search for just this number of patterns runs first.
 */
export const newOptionSchema = z.strictObject({
  name: z.string().trim().min(1).max(120).optional(),
  frontId: uuidSchema,
  /** At most so many. */
  patterns: z.int().min(1).max(60),
  /** The option that this is a new version of. */
  fromOptionId: uuidSchema.optional(),
  /** Patterns that must be in it, and those that must not, beside the front's own. */
  fixed: patternIdsSchema.default([]),
  forbidden: patternIdsSchema.default([]),
  bounds: ownBoundsSchema.prefault({}),
  note: z.string().trim().max(2000).default(''),
});
export type NewOption = z.infer<typeof newOptionSchema>;

/** `PATCH /api/options/{optionId}`. What is absent stays. */
export const changeOptionSchema = z.strictObject({
  revision: z.int(),
  name: z.string().trim().min(1).max(120).optional(),
  note: z.string().trim().max(2000).optional(),
});

/** The first day of measuring: years are written with four digits, and nobody plans so far. */
const firstDaySchema = localDateSchema.refine(
  (date) => date >= '2000' && date < '2200',
  'a day of the years 2000 to 2199',
);

/**
 * `POST /api/options/{optionId}/measure`: a real rota for every locality and seed, on the option's patterns and on today's.
 * What was measured with the same settings is not measured again.
 */
export const newMeasureSchema = z.strictObject({
  /** Absent = where the dataset's planning starts. */
  from: firstDaySchema.optional(),
  days: z.int().min(7).max(28).default(7),
  /** Rotas of each locality, from so many different seeds. */
  seeds: z.int().min(1).max(5).default(2),
  /** Of each rota's search. */
  seconds: z.int().min(1).max(600).default(20),
  /** Instead of `seconds`: a rota that can be made again on any machine. */
  steps: z.int().min(1000).max(1_000_000_000).optional(),
  pay: payRatesSchema.prefault({}),
});
export type NewMeasure = z.infer<typeof newMeasureSchema>;

/** One rota that is being made to measure a catalogue. */
export const measureProgressSchema = z.object({
  localityId: idSchema,
  seed: z.int(),
  /** False: of today's patterns. */
  ofOption: z.boolean(),
  state: z.enum(['queued', 'running', 'finished', 'cancelled', 'failed']),
  /** 0–1. */
  done: z.number(),
});

const bySchema = z.object({ accountId: uuidSchema, name: z.string() });

/** A catalogue that a manager may consult on, without its measures: lists. */
export const optionSummarySchema = z.object({
  optionId: uuidSchema,
  frontId: uuidSchema,
  /** Counts the versions of an option, from 1; a new version never changes an older one. */
  version: z.int(),
  fromOptionId: uuidSchema.nullable(),
  name: z.string(),
  note: z.string(),
  /** Raised by every change of name or note. */
  revision: z.int(),
  state: z.enum(OPTION_STATES),
  /** True for today's patterns, which every front has as an option to compare with. */
  baseline: z.boolean(),
  madeAt: instantSchema,
  madeBy: bySchema.nullable(),
  /** At most so many were allowed. Of the baseline: all that are worked. */
  patterns: z.int(),
  fixed: z.array(idSchema),
  forbidden: z.array(idSchema),
  /** Only what differs from the front's. */
  bounds: ownBoundsSchema,
  /** Null until chosen. */
  figures: catalogueFiguresSchema.nullable(),
  /** While choosing: how far its search is, 0–1. */
  choosing: z.object({ done: z.number(), seconds: z.number() }).nullable(),
  measured: z.boolean(),
  /** While measuring; all of what was asked for last. */
  measuring: z.object({ rotas: z.int(), finished: z.int(), failed: z.int() }).nullable(),
  packs: z.int(),
  failure: faultSchema.nullable(),
});
export type OptionSummary = z.infer<typeof optionSummarySchema>;

/** `GET /api/options/{optionId}`. */
export const optionSchema = optionSummarySchema.extend({
  baselineOptionId: uuidSchema,
  /** Those of the catalogue, most workers first; `workers` are those who would work it. */
  catalogue: z.array(patternBodySchema),
  /** Patterns outside the catalogue that somebody keeps individually. */
  kept: z.array(patternBodySchema),
  /** Null until measured. Beside them the same of today's patterns, by the same seeds and days. */
  measures: measuresSchema.nullable(),
  baselineMeasures: measuresSchema.nullable(),
  progress: z.array(measureProgressSchema),
  /** Newest first. */
  packList: z.array(packSchema),
});
export type OptionBody = z.infer<typeof optionSchema>;
