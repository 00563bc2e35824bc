import { z } from 'zod';
import { localitySchema } from '../access/accounts';
import { faultSchema } from '../error';
import { idSchema, uuidSchema } from '../plain';
import { patternBodySchema } from './pattern-body';

/** How patterns were put together to count them: docs/patterns.md "Counting patterns". */
export const MERGE_LEVELS = ['shifted', 'rounded', 'families'] as const;

/** Patterns that one level counts once, with the reason. Only those of two or more. */
export const patternMergeSchema = z.object({
  level: z.enum(MERGE_LEVELS),
  representativeId: idSchema,
  memberIds: z.array(idSchema),
  reason: z.string(),
  workers: z.int(),
});
export type PatternMergeBody = z.infer<typeof patternMergeSchema>;

/** `GET /api/patterns`: today's patterns of the current dataset, and how many they are. */
export const patternsOverviewSchema = z.object({
  datasetId: uuidSchema,
  datasetName: z.string(),
  workers: z.int(),
  localities: z.array(localitySchema.extend({ workers: z.int(), patterns: z.int() })),
  counts: z.object({ raw: z.int(), shifted: z.int(), rounded: z.int(), families: z.int() }),
  merges: z.array(patternMergeSchema),
  /** Most workers first. */
  families: z.array(z.object({ family: z.string(), patterns: z.int(), workers: z.int() })),
  /** Most workers first. */
  patterns: z.array(patternBodySchema),
  /** Known patterns from elsewhere, with what they are like and where they come from. */
  library: z.array(patternBodySchema.extend({ words: z.string(), source: z.string() })),
  /** What keeps some workers or localities out of a search, and what would make it possible. */
  faults: z.array(faultSchema),
});
export type PatternsOverview = z.infer<typeof patternsOverviewSchema>;

/**
 * `GET /api/patterns/coverage` and `GET /api/options/{optionId}/coverage`: workers needed and on duty in each quarter-hour of
 * the typical week (672 of them, Monday 00:00 first), cover after leave and sickness.
 */
export const coverageSchema = z.object({
  slotMinutes: z.literal(15),
  localities: z.array(
    localitySchema.extend({
      needed: z.array(z.number()),
      /** On today's patterns. */
      cover: z.array(z.number()),
      /** On the option's; null where no option is asked about. */
      coverAfter: z.array(z.number()).nullable(),
    }),
  ),
});
export type Coverage = z.infer<typeof coverageSchema>;
