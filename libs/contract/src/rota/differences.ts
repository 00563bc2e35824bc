import { z } from 'zod';
import { clockSchema, idSchema, localDateSchema, namedWorkerSchema, uuidSchema } from '../plain';
import { findingSchema, rotaFiguresSchema } from './rota-summary';

/** A visit as one rota has it; absent workers = nobody. */
export const visitStateSchema = z.object({
  date: localDateSchema,
  startClock: clockSchema,
  workers: z.array(namedWorkerSchema),
});

export const CHANGE_KINDS = [
  'worker',
  'time',
  'worker-and-time',
  'allocated',
  'unallocated',
  'added',
  'removed',
] as const;

export const visitDifferenceSchema = z.object({
  visitId: z.string(),
  label: z.string(),
  kind: z.enum(CHANGE_KINDS),
  before: visitStateSchema.nullable(),
  after: visitStateSchema.nullable(),
});

/** What differs between two rotas of one period, for whom. Only people and workers for whom something differs. */
export const rotaDifferencesSchema = z.object({
  /** Null = compared with nothing: a first publication. */
  beforeRotaId: uuidSchema.nullable(),
  afterRotaId: uuidSchema,
  figures: z.object({ before: rotaFiguresSchema.nullable(), after: rotaFiguresSchema }),
  visitsChanged: z.int(),
  people: z.array(
    z.object({
      personId: idSchema,
      name: z.string(),
      workersBefore: z.int(),
      workersAfter: z.int(),
      newFacesBefore: z.int(),
      newFacesAfter: z.int(),
      visits: z.array(visitDifferenceSchema),
    }),
  ),
  workers: z.array(
    z.object({
      workerId: idSchema,
      name: z.string(),
      visitsBefore: z.int(),
      visitsAfter: z.int(),
      dutyMinutesBefore: z.int(),
      dutyMinutesAfter: z.int(),
      travelMinutesBefore: z.int(),
      travelMinutesAfter: z.int(),
      /** Days on which the duty's times differ: "07:00–14:00" or null = off. */
      duties: z.array(
        z.object({ date: localDateSchema, before: z.string().nullable(), after: z.string().nullable() }),
      ),
    }),
  ),
});
export type RotaDifferences = z.infer<typeof rotaDifferencesSchema>;

/** What publishing would do. */
export const publishPreviewSchema = z.object({
  revision: z.int(),
  differences: rotaDifferencesSchema,
  findings: z.array(findingSchema),
  unallocated: z.int(),
  outOfDate: z.array(z.string()),
  /** True when a reason must be given. */
  needsReason: z.boolean(),
  /** What stands in the way of publishing; empty = nothing. */
  obstacles: z.array(z.string()),
});
export type PublishPreview = z.infer<typeof publishPreviewSchema>;
