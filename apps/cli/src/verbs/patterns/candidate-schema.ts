import { patternBodySchema } from '@homeround/contract';
import { CANDIDATE_ORIGINS, type CandidatePattern } from '@homeround/domain';
import { z } from 'zod';
import { id } from './placements';

const MINUTES_A_DAY = 1440;

/** A shift that lies in a cycle of twelve weeks and is over within a day of its start. */
const shift = z
  .strictObject(patternBodySchema.shape.shifts.element.shape)
  .refine(
    ({ start, end }) => start >= 0 && start < MINUTES_A_DAY && end > start && end <= start + MINUTES_A_DAY,
    'a shift starts on its day and ends within 24 hours',
  );

/** A work pattern that a catalogue may hold, whole: a file of catalogues can be read without its front. */
export const candidateSchema = z
  .strictObject({
    workPatternId: id,
    name: z.string(),
    cycleWeeks: z.int().min(1).max(12),
    shifts: z.array(shift),
    restAgreement: z.string().exactOptional(),
    origin: z.enum(CANDIDATE_ORIGINS),
    family: z.string(),
  })
  .refine(
    ({ cycleWeeks, shifts }) => shifts.every(({ week }) => week <= cycleWeeks),
    'a shift is in a week that the cycle does not have',
  );

/** Without what else a candidate may carry, so that a file has the fields of its schema. */
export function toCandidateFields(candidate: CandidatePattern): z.infer<typeof candidateSchema> {
  const { workPatternId, name, cycleWeeks, shifts, restAgreement, origin, family } = candidate;
  return {
    ...{ workPatternId, name, cycleWeeks },
    shifts: shifts.map(({ week, weekday, start, end, kind }) => ({ week, weekday, start, end, kind })),
    ...(restAgreement === undefined ? {} : { restAgreement }),
    ...{ origin, family },
  };
}
