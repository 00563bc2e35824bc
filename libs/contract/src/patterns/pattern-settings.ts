import { DEFAULT_PATTERN_SETTINGS } from '@homeround/domain';
import { z } from 'zod';
import { idSchema } from '../plain';

const { weights, bounds, ...rest } = DEFAULT_PATTERN_SETTINGS;

const weight = (usual: number) => z.number().min(0).max(1000).default(usual);
const minutes = (usual: number, least: number, most: number) => z.int().min(least).max(most).default(usual);
/** More than any front is searched for. */
const patternIdsSchema = z.array(idSchema).max(100);

/** What each thing costs; docs/patterns.md says of what unit. */
export const patternWeightsSchema = z.strictObject({
  shortfall: weight(weights.shortfall),
  belowFloor: weight(weights.belowFloor),
  excess: weight(weights.excess),
  moved: weight(weights.moved),
  heavy: weight(weights.heavy),
  weekend: weight(weights.weekend),
  late: weight(weights.late),
  payLost: weight(weights.payLost),
  preference: weight(weights.preference),
  individual: weight(weights.individual),
});

/** What every pattern of a catalogue that nobody works today must keep. Minutes, days, weekends in four. */
export const patternBoundsSchema = z.strictObject({
  longestShift: minutes(bounds.longestShift, 60, 1440),
  shortestShift: minutes(bounds.shortestShift, 30, 720),
  longestDay: minutes(bounds.longestDay, 60, 1440),
  longestGap: minutes(bounds.longestGap, 0, 1440),
  daysInARow: z.int().min(1).max(14).default(bounds.daysInARow),
  weekendsInFour: z.number().min(0).max(4).default(bounds.weekendsInFour),
  lateToEarlyRest: minutes(bounds.lateToEarlyRest, 0, 1440),
});
export type PatternBoundsBody = z.infer<typeof patternBoundsSchema>;

/** What a manager sets for a search, as in the domain. */
export const patternSettingsSchema = z.strictObject({
  weights: patternWeightsSchema.prefault({}),
  heavyFrom: z.number().min(0).max(168).default(rest.heavyFrom),
  floor: z.number().min(0).max(1).default(rest.floor),
  availability: z.number().min(0.1).max(1).default(rest.availability),
  travelMinutes: minutes(rest.travelMinutes, 0, 120),
  contractTolerance: minutes(rest.contractTolerance, 0, 600),
  bounds: patternBoundsSchema.prefault({}),
  fixed: patternIdsSchema.default([]),
  forbidden: patternIdsSchema.default([]),
});
export type PatternSettingsBody = z.infer<typeof patternSettingsSchema>;
