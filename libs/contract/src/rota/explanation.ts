import { PRIORITIES, RULE_NAMES, TIERS } from '@homeround/domain';
import { z } from 'zod';
import { clockSchema, idSchema, localDateSchema, namedWorkerSchema } from '../plain';

/** Why a visit is where it is, and every alternative. As `VisitExplanation` of the explain room, less its inner figures. */
export const explanationSchema = z.object({
  what: z.object({
    visitId: z.string(),
    personId: idSchema,
    person: z.string(),
    label: z.string(),
    minutes: z.int(),
    workersNeeded: z.int(),
    priority: z.enum(PRIORITIES),
    needs: z.array(z.string()),
    options: z.array(
      z.object({
        date: localDateSchema,
        earliest: z.string(),
        latest: z.string(),
        preferred: z.string(),
        medicationWindow: z.object({ earliest: z.string(), latest: z.string() }).optional(),
      }),
    ),
    allocated: z.object({ date: localDateSchema, start: z.string(), end: z.string() }).optional(),
  }),
  workers: z.array(
    namedWorkerSchema.extend({ reasons: z.array(z.object({ kind: z.string(), text: z.string() })) }),
  ),
  seats: z.array(
    z.object({
      replaces: namedWorkerSchema.optional(),
      able: z.array(
        namedWorkerSchema.extend({
          with: namedWorkerSchema.optional(),
          time: clockSchema,
          /** Points after less points before; ten are one minute of travel. */
          points: z.number(),
          because: z.array(z.string()),
        }),
      ),
      unable: z.array(
        namedWorkerSchema.extend({
          time: clockSchema,
          obstacles: z.array(z.object({ rule: z.enum(RULE_NAMES), tier: z.enum(TIERS), text: z.string() })),
        }),
      ),
      notOnDuty: z.int(),
      ruledOut: z.array(
        z.object({ rule: z.enum(RULE_NAMES), tier: z.enum(TIERS), workers: z.int(), text: z.string() }),
      ),
    }),
  ),
  unallocated: z
    .object({
      summary: z.string(),
      nearest: z.array(z.string()),
      changes: z.array(z.object({ kind: z.string(), text: z.string() })),
      shortage: z.string().optional(),
    })
    .optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;
