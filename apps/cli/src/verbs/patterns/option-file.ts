import { frontSchema, measuresSchema, newOptionSchema } from '@homeround/contract';
import { z } from 'zod';
import { candidateSchema } from './candidate-schema';
import { askedSchema, datasetSchema, day, pointSchema } from './front-file';
import { catalogueFields, id } from './placements';
import { readJsonFile } from './read-json-file';

export const OPTION_KIND = { format: 'homeround-option', version: 1 } as const;

/** The option file; docs/front-file.md describes it. It stands for itself: a pack needs no front beside it. */
const OPTION_SCHEMA = z.strictObject({
  format: z.literal(OPTION_KIND.format),
  version: z.literal(OPTION_KIND.version),
  optionId: id,
  name: z.string(),
  note: z.string(),
  dataset: datasetSchema,
  day,
  /** The front that it was chosen from. */
  front: z.strictObject({
    frontId: id,
    name: z.string(),
    asked: askedSchema,
    candidateCount: z.int(),
    points: z.array(pointSchema),
  }),
  /** At most so many patterns were allowed. */
  patterns: z.int().min(1),
  /** A manager's own, beside the front's. */
  fixed: z.array(id),
  forbidden: z.array(id),
  bounds: newOptionSchema.shape.bounds.unwrap(),
  figures: frontSchema.shape.baseline,
  baseline: frontSchema.shape.baseline,
  /** Of real rotas, on the option's patterns and on today's. */
  measures: measuresSchema.nullable(),
  baselineMeasures: measuresSchema.nullable(),
  /** Those that the catalogue holds. */
  candidates: z.array(candidateSchema),
  ...catalogueFields,
});
export type OptionFile = z.infer<typeof OPTION_SCHEMA>;

/** @throws Refusal */
export function readOptionFile(file: string): OptionFile {
  return readJsonFile(file, OPTION_SCHEMA, OPTION_KIND);
}
