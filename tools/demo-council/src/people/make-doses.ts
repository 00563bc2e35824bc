import type { Administration, Dose, RecurringVisit } from '@homeround/domain';
import type { Dice, Shares } from '../dice';
import { type Medicine, ROUTINE, TIME_CRITICAL, WITH_GAP } from './medicines';

/** Which medication a person has. */
export interface Medication {
  readonly timeCritical: boolean;
  readonly gap: boolean;
}

const ADMINISTRATION: Shares<Administration> = [
  ['prompt', 25],
  ['assist', 30],
  ['administer', 45],
];

/** The dose is given soon after arriving. */
const MINUTES_INTO_VISIT = 5;
/** Room beyond the minimum gap between two preferred starts, so that a late visit does not at once delay the next. */
const SPARE_GAP = 5;

/** The doses of one person at their daily visits, which are in order of time. */
export function makeDoses(daily: readonly RecurringVisit[], medication: Medication, dice: Dice): Dose[] {
  const medicines = [
    ...(medication.timeCritical ? [dice.draw(TIME_CRITICAL)] : []),
    ...(medication.gap ? [dice.draw(WITH_GAP)] : []),
    ...(medication.timeCritical || medication.gap ? [] : [dice.draw(ROUTINE)]),
  ];
  const administration = dice.draw(ADMINISTRATION);
  return medicines.flatMap((medicine) =>
    visitsOf(medicine, daily).map((visit): Dose => ({
      personId: visit.personId,
      medicineId: medicine.medicineId,
      recurringVisitId: visit.recurringVisitId,
      administration,
      windowStart: visit.preferredStart + MINUTES_INTO_VISIT - medicine.tolerance,
      windowEnd: visit.preferredStart + MINUTES_INTO_VISIT + medicine.tolerance,
      minutesIntoVisit: MINUTES_INTO_VISIT,
      minimumGapMinutes: medicine.minimumGapMinutes,
      timeCritical: medicine.timeCritical,
      source: medicine.source,
    })),
  );
}

function visitsOf(medicine: Medicine, daily: readonly RecurringVisit[]): RecurringVisit[] {
  if (medicine.dosesPerDay === 1) return daily.slice(0, 1);
  if (medicine.dosesPerDay === 2) return [...new Set([daily[0]!, daily.at(-1)!])];
  const taken: RecurringVisit[] = [];
  for (const visit of daily) {
    const last = taken.at(-1);
    const gap = medicine.minimumGapMinutes + SPARE_GAP;
    if (!last || visit.preferredStart - last.preferredStart >= gap) taken.push(visit);
  }
  return taken;
}
