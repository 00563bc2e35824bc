import { z } from 'zod';
import { instantSchema, uuidSchema } from './plain';

/** One problem of something that came from outside, as `Fault` in the domain. */
export const faultSchema = z.object({
  code: z.string(),
  cause: z.string(),
  action: z.string(),
  severity: z.enum(['refuse', 'warn']),
  file: z.string().optional(),
  row: z.int().optional(),
  column: z.string().optional(),
});
export type FaultBody = z.infer<typeof faultSchema>;

/** Who was first, where two changed one thing. The reader's clock words the moment. */
export const conflictSchema = z.object({
  /** Null where whoever did it is not known any more. */
  by: z.object({ accountId: uuidSchema, name: z.string() }).nullable(),
  at: instantSchema,
  rotaId: uuidSchema.optional(),
});
export type ConflictBody = z.infer<typeof conflictSchema>;

/** The body of every answer that is not a success. */
export const errorSchema = z.object({
  error: z.object({
    /** Stable, upper snake case; described in docs/errors.md. */
    code: z.string(),
    cause: z.string(),
    action: z.string(),
    /** Also in the logs and in the `x-request-id` header. */
    requestId: z.string(),
    /** Every problem of a request with several: fields of a body, rows of a file. */
    faults: z.array(faultSchema).optional(),
    /** Of a conflict: who was first, and when. */
    conflict: conflictSchema.optional(),
  }),
});
export type ErrorBody = z.infer<typeof errorSchema>;
