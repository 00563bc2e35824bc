import { frontSchema, newFrontSchema } from '@homeround/contract';
import { isLocalDate } from '@homeround/domain';
import { z } from 'zod';
import { candidateSchema } from './candidate-schema';
import { catalogueFields, id } from './placements';
import { readJsonFile } from './read-json-file';

/** What the first two fields say. A change that old readers would misread gives a new version. */
export const FRONT_KIND = { format: 'homeround-front', version: 1 } as const;

/** What was asked of a search. Here its seconds may be fewer than the service allows. */
export const askedSchema = newFrontSchema
  .omit({ name: true })
  .extend({ seconds: z.number().positive(), threads: z.int().min(1) })
  .strict();
export type Asked = z.infer<typeof askedSchema>;

export const day = z.string().refine(isLocalDate, 'expected a day written YYYY-MM-DD');
export const datasetSchema = z.strictObject({ datasetId: z.string(), name: z.string() });

/** Figures of a point, without who works what. */
export const pointSchema = z.strictObject(frontSchema.shape.points.element.shape);

/** The front file; docs/front-file.md describes it for those who write their own reader. */
const FRONT_SCHEMA = z.strictObject({
  format: z.literal(FRONT_KIND.format),
  version: z.literal(FRONT_KIND.version),
  frontId: id,
  name: z.string(),
  dataset: datasetSchema,
  day,
  asked: askedSchema,
  /** Ctrl-C ended the search: what it had so far. */
  stopped: z.boolean(),
  baseline: frontSchema.shape.baseline,
  candidates: z.array(candidateSchema),
  points: z.array(pointSchema.extend(catalogueFields)),
});
export type FrontFile = z.infer<typeof FRONT_SCHEMA>;

/** @throws Refusal */
export function readFrontFile(file: string): FrontFile {
  return readJsonFile(file, FRONT_SCHEMA, FRONT_KIND);
}
