import { z } from 'zod';
import { uuidSchema } from '../plain';
import { measuredSchema } from './measures';
import { optionSummarySchema } from './options';

/** One figure of all options side by side. */
export const comparedFigureSchema = z.object({
  /** Stable: a name of the cost, of the measures or of the impact. */
  figure: z.string(),
  /** In words. */
  label: z.string(),
  group: z.enum(['patterns', 'cover', 'workers', 'people', 'rota', 'money']),
  unit: z.enum(['count', 'hours', 'points', 'share', 'pounds']),
  /** Which way is better; null where that is a matter of opinion. */
  better: z.enum(['more', 'less']).nullable(),
  /** One for each option in order; null where it has none. Where nothing was repeated, least = mean = most. */
  values: z.array(measuredSchema.nullable()),
});
export type ComparedFigure = z.infer<typeof comparedFigureSchema>;

/** `GET /api/options/compare?ids=`: up to five options, in this order. */
export const optionsComparisonSchema = z.object({
  options: z.array(optionSummarySchema),
  figures: z.array(comparedFigureSchema),
});
export type OptionsComparison = z.infer<typeof optionsComparisonSchema>;

/** Query of the comparison: ids with commas between. */
export const compareQuerySchema = z.strictObject({
  ids: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(uuidSchema).min(1).max(5)),
});
