import { DEFAULT_PAY_RATES } from '@homeround/domain';
import { z } from 'zod';
import { localitySchema } from '../access/accounts';
import { localDateSchema } from '../plain';

/** A figure over the rotas of several seeds. */
export const measuredSchema = z.object({ mean: z.number(), least: z.number(), most: z.number() });
export type Measured = z.infer<typeof measuredSchema>;

/** Figures of which every one is measured; those of a council are sums or means over its localities. */
export const MEASURE_FIGURES = [
  'visits',
  'unallocated',
  'unallocatedHours',
  'distinctWorkersMean',
  'distinctWorkersMedian',
  'distinctWorkersP90',
  'shareWithinMiniTeam',
  'usualShare',
  'newFaces',
  'medicationOnTimeShare',
  'travelHours',
  'contactHours',
  'paidHours',
  'unusedHours',
  'costBasic',
  'costEnhanced',
  'costAgency',
  'coverLeft5',
  'coverLeft10',
  'coverLeft15',
] as const;
export type MeasureFigure = (typeof MEASURE_FIGURES)[number];

/**
 * Figures of the period's rotas. Shares are 0–1, hours and pounds of the whole period; null where nothing can be counted (no
 * dose in the period).
 * - `unallocatedHours`: worker-hours of visits that nobody has.
 * - `distinctWorkers…`: different workers of a person over the period: mean, median, ninth decile.
 * - `shareWithinMiniTeam`: people who meet no more workers than their mini-team has.
 * - `usualShare`: worker-visits by usual workers. `newFaces`: pairs of a person and a worker who has never been there.
 * - `medicationOnTimeShare`: doses within their window.
 * - `unusedHours`: paid, and neither contact nor travel.
 * - `cost…`: pounds of paid time, of allowances on top, and of an agency for what nobody has.
 * - `coverLeft…`: share of worker-visits that somebody could still do when 5, 10, 15 % of workers are absent.
 */
export const measuredFiguresSchema = z.object({
  ...(Object.fromEntries(MEASURE_FIGURES.map((figure) => [figure, measuredSchema.nullable()])) as Record<
    MeasureFigure,
    z.ZodNullable<typeof measuredSchema>
  >),
  /** Workers on duty with nothing to do in each hour of the day, as a mean over the days: what a first response could use. */
  firstResponseByHour: z.array(z.number()).length(24),
});
export type MeasuredFigures = z.infer<typeof measuredFiguresSchema>;

/** What an hour costs, as in the domain: pounds, and shares of the basic rate. */
export const payRatesSchema = z.strictObject({
  basic: z.number().min(0).max(1000).default(DEFAULT_PAY_RATES.basic),
  onCosts: z.number().min(0).max(10).default(DEFAULT_PAY_RATES.onCosts),
  allowance: z.number().min(0).max(10).default(DEFAULT_PAY_RATES.allowance),
  agency: z.number().min(0).max(1000).default(DEFAULT_PAY_RATES.agency),
});

export const measuresSchema = z.object({
  from: localDateSchema,
  days: z.int(),
  seeds: z.array(z.int()),
  /** The rates that pounds were counted with. */
  pay: payRatesSchema,
  /** What whoever shows pounds must say beside them. */
  payNote: z.string(),
  localities: z.array(localitySchema.extend({ figures: measuredFiguresSchema })),
  total: measuredFiguresSchema,
});
export type Measures = z.infer<typeof measuresSchema>;
