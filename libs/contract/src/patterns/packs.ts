import { z } from 'zod';
import { faultSchema } from '../error';
import { instantSchema, localDateSchema, uuidSchema } from '../plain';

/** `POST /api/options/{optionId}/packs`: what the pack says beside the option. */
export const newPackSchema = z.strictObject({
  /** Options to set beside this one, today's patterns always. */
  besideOptionIds: z.array(uuidSchema).max(3).default([]),
  /** The day from which the new patterns would hold. */
  changeover: localDateSchema.optional(),
  /** How staff can comment, and until when; absent = to their manager or union, without a day. */
  reply: z.string().trim().min(1).max(500).optional(),
  until: localDateSchema.optional(),
  /** Names of workers in the workbook, beside their ids. Letters have their own worker's name. */
  named: z.boolean().default(false),
});
export type NewPack = z.infer<typeof newPackSchema>;

/** A consultation pack as it was made: it never changes; a later one is another version. */
export const packSchema = z.object({
  packId: uuidSchema,
  optionId: uuidSchema,
  /** Counts the packs of an option, from 1. */
  version: z.int(),
  madeAt: instantSchema,
  by: z.object({ accountId: uuidSchema, name: z.string() }).nullable(),
  state: z.enum(['making', 'made', 'failed']),
  files: z.array(z.object({ name: z.string(), bytes: z.int(), mediaType: z.string() })),
  failure: faultSchema.nullable(),
});
export type PackBody = z.infer<typeof packSchema>;
