import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

const checkSchema = z.enum(['ok', 'away']);

export const readinessSchema = z.object({
  /** `degraded`: it answers, but new solves wait. */
  state: z.enum(['ready', 'degraded', 'not-ready']),
  checks: z.object({
    database: checkSchema,
    schema: checkSchema,
    queue: checkSchema,
    /** Solver-workers that are connected to the queue. */
    solverWorkers: z.int(),
  }),
});
export type Readiness = z.infer<typeof readinessSchema>;

export class ReadinessDto extends createZodDto(readinessSchema) {}
export class LivenessDto extends createZodDto(z.object({ state: z.literal('alive') })) {}
