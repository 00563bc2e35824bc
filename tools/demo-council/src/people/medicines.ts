import type { Shares } from '../dice';

/** A medicine as demo doses have it. All of it stands for local sign-off; none of it is clinical advice. */
export interface Medicine {
  readonly medicineId: string;
  /** Minutes from the intended time within which the dose is due, before and after. */
  readonly tolerance: number;
  readonly minimumGapMinutes: number;
  readonly timeCritical: boolean;
  /** At how many of the day's visits, evenly spread; 4 = at each. */
  readonly dosesPerDay: 1 | 2 | 4;
  readonly source: string;
}

const SIGN_OFF = 'demo: local pharmacist to sign off';

const critical = (medicineId: string, tolerance: number, dosesPerDay: 1 | 2 | 4, why: string): Medicine => ({
  medicineId,
  tolerance,
  minimumGapMinutes: 0,
  timeCritical: true,
  dosesPerDay,
  source: `${why}; ${SIGN_OFF}`,
});

/** Domain notes B4: suggested windows of time-critical medicines. */
export const TIME_CRITICAL: Shares<Medicine> = [
  [critical('co-careldopa', 30, 4, 'within 30 minutes of the prescribed time: Parkinson’s UK'), 35],
  [critical('insulin', 30, 2, 'within 30 minutes and with the meal'), 25],
  [critical('levetiracetam', 60, 2, 'within 60 minutes: epilepsy'), 20],
  [critical('apixaban', 60, 2, 'within 60 minutes: anticoagulant'), 20],
];

const gapped = (medicineId: string): Medicine => ({
  medicineId,
  tolerance: 90,
  minimumGapMinutes: 240,
  timeCritical: false,
  dosesPerDay: 4,
  source: `at least 4 hours between doses; ${SIGN_OFF}`,
});

/** Domain notes B4: paracetamol and what contains it, at least four hours apart. */
export const WITH_GAP: Shares<Medicine> = [
  [gapped('paracetamol'), 80],
  [gapped('co-codamol'), 20],
];

const routine = (medicineId: string, dosesPerDay: 1 | 2): Medicine => ({
  medicineId,
  tolerance: 120,
  minimumGapMinutes: 0,
  timeCritical: false,
  dosesPerDay,
  source: `routine, within 2 hours; ${SIGN_OFF}`,
});

export const ROUTINE: Shares<Medicine> = [
  [routine('daily-tablets', 1), 60],
  [routine('blister-pack', 2), 40],
];
