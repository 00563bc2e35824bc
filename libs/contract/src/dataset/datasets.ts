import { z } from 'zod';
import { faultSchema } from '../error';
import { idSchema, instantSchema, localDateSchema, uuidSchema } from '../plain';

export const datasetSchema = z.object({
  datasetId: uuidSchema,
  name: z.string(),
  timeZone: z.string(),
  importedAt: instantSchema,
  importedBy: z.object({ accountId: uuidSchema, name: z.string() }).nullable(),
  current: z.boolean(),
  /** False when only this line is kept of an old dataset. */
  kept: z.boolean(),
  counts: z.object({
    localities: z.int(),
    teams: z.int(),
    people: z.int(),
    workers: z.int(),
    recurringVisits: z.int(),
    workPatterns: z.int(),
  }),
});
export type DatasetBody = z.infer<typeof datasetSchema>;

/** Answer of a dry run and of an import: every problem, or what would come in. */
export const importResultSchema = z.object({
  /** Nothing was imported when false. */
  imported: z.boolean(),
  dataset: datasetSchema.nullable(),
  /** Refusals first; nothing is imported when there is one. */
  faults: z.array(faultSchema),
  refusals: z.int(),
  warnings: z.int(),
  /** What was read, also when problems were found in it. */
  files: z.array(z.object({ file: z.string(), rows: z.int() })),
});
export type ImportResult = z.infer<typeof importResultSchema>;

/** The home page of a locality: what is published, drafted and being solved, week by week. */
export const localityOverviewSchema = z.object({
  localityId: idSchema,
  name: z.string(),
  people: z.int(),
  workers: z.int(),
  /** Where the dataset's history ends and planning starts: a Monday. */
  planFrom: localDateSchema,
  dataset: datasetSchema.nullable(),
});
export type LocalityOverview = z.infer<typeof localityOverviewSchema>;
