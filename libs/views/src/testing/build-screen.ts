import type { Rota, RotaInput } from '@homeround/domain';
import { aMorning, aMorningRota } from '@homeround/explain/testing';
import type { RotaAbout } from '../screen/rota-about';
import { type Known, type Screen, toScreen } from '../screen/screen';

export const ROTA_ID = '11111111-1111-4111-8111-111111111111';

/** Names for the ids of `aMorning`. */
export const aboutRota: RotaAbout = {
  rotaId: ROTA_ID,
  dataset: {
    teams: [{ teamId: 'T1', name: 'North team', localityId: 'L1', service: 'mainstream' }],
    workPatterns: [{ workPatternId: 'WP1', name: 'Weekday mornings', cycleWeeks: 1, shifts: [] }],
    skills: [{ skillId: 'MED', name: 'Medication training', kind: 'training', neededFor: 'asked' }],
    absences: [],
  },
};

/** The morning of three people and four workers, with changes. */
export function aScreen(input: Partial<RotaInput> = {}, rota: Partial<Rota> = {}, known: Known = {}): Screen {
  return toScreen(aMorning(input), aMorningRota(rota), known);
}
