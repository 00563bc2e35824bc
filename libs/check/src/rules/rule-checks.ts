import type { RuleName } from '@homeround/domain';
import { checkAccountedFor } from './accounted-for';
import { checkBreak } from './break';
import { checkDailyRest } from './daily-rest';
import { checkDeclinedWorker } from './declined-worker';
import { checkDoseGap } from './dose-gap';
import { checkDoubleUp } from './double-up';
import { checkMedicationWindow } from './medication-window';
import { checkNightHours } from './night-hours';
import { checkOneVisitAtATime } from './one-visit-at-a-time';
import { checkPin } from './pin';
import type { RuleCheck } from './rule-check';
import { checkShift } from './shift';
import { checkSkill } from './skill';
import { checkTravelTime } from './travel-time';
import { checkVisitDays } from './visit-days';
import { checkVisitWindow } from './visit-window';
import { checkWeeklyHours } from './weekly-hours';
import { checkWeeklyRest } from './weekly-rest';
import { checkWorkerGender } from './worker-gender';
import { checkWorkerRestriction } from './worker-restriction';

/** The check of each rule. A rule without one does not compile. */
export const RULE_CHECKS: Readonly<Record<RuleName, RuleCheck>> = {
  'accounted-for': checkAccountedFor,
  shift: checkShift,
  'visit-window': checkVisitWindow,
  'visit-days': checkVisitDays,
  'medication-window': checkMedicationWindow,
  'dose-gap': checkDoseGap,
  skill: checkSkill,
  'double-up': checkDoubleUp,
  'one-visit-at-a-time': checkOneVisitAtATime,
  'declined-worker': checkDeclinedWorker,
  'worker-gender': checkWorkerGender,
  'worker-restriction': checkWorkerRestriction,
  'travel-time': checkTravelTime,
  break: checkBreak,
  'daily-rest': checkDailyRest,
  'weekly-rest': checkWeeklyRest,
  'weekly-hours': checkWeeklyHours,
  'night-hours': checkNightHours,
  pin: checkPin,
};
