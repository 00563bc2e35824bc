import { addDays, type Dose, type RecurringVisit } from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import type { Dice } from '../dice';
import type { DemandProfile } from '../profiles/demand-profile';
import { EYE_DROPS, MOVING_AND_HANDLING, STOMA_CARE } from '../workers/skills';
import { dealMinutes } from './deal-minutes';
import { toCritical, toTimes } from './draw-up-visit';
import { makeDoses, type Medication } from './make-doses';
import { makeExtraVisits } from './make-extra-visits';
import type { NeedyPerson } from './make-people';
import { type DayVisit, planDay } from './plan-day';

export interface CarePackages {
  readonly recurringVisits: readonly RecurringVisit[];
  readonly doses: readonly Dose[];
}

/** What has been found out of one person before the visits are drawn up. */
interface Assessment {
  readonly needy: NeedyPerson;
  readonly medication: Medication | undefined;
  readonly day: readonly DayVisit[];
}

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const WEEKDAYS = [0, 1, 2, 3, 4];
/** Reablement lasts about six weeks. */
const REABLEMENT_DAYS = 42;
/** Most double-ups are for safe moving and handling, the others to be done sooner. */
const MANUAL_HANDLING = 0.8;

/** The recurring visits of a locality's people and the doses due at them. */
export function makeCarePackages(
  people: readonly NeedyPerson[],
  profile: DemandProfile,
  dice: Dice,
): CarePackages {
  const assessments = assessPeople(people, profile, dice);
  const minutes = dealMinutes(
    assessments.map(({ needy, day }) => day.map(({ kind }) => ({ kind, doubleUp: needy.doubleUp }))),
    profile,
    dice,
  );
  const packages = assessments.map((assessment, index) => {
    const daily = drawUpDay(assessment, minutes[index]!, profile, dice);
    const doses = assessment.medication ? makeDoses(daily.filter(isByDay), assessment.medication, dice) : [];
    const critical = new Set(doses.filter((dose) => dose.timeCritical).map((dose) => dose.recurringVisitId));
    const visits = daily.map((visit) => (critical.has(visit.recurringVisitId) ? toCritical(visit) : visit));
    return { visits: [...visits, ...makeExtraVisits(assessment.needy, profile, dice)], doses };
  });
  return {
    recurringVisits: packages.flatMap(({ visits }) => visits),
    doses: packages.flatMap(({ doses }) => doses),
  };
}

/** Night visits are for turning and changing; medicines are given by day. */
const isByDay = ({ label }: RecurringVisit) => label !== 'night' && label !== 'small-hours';

function assessPeople(people: readonly NeedyPerson[], profile: DemandProfile, dice: Dice): Assessment[] {
  const { medication } = profile;
  const medicated = dice.sample([...people.keys()], Math.round(medication.people * people.length));
  const dealTo = (indexes: readonly number[], share: number) =>
    new Set(dice.sample(indexes, Math.round(share * medicated.length)));
  const several = medicated.filter((index) => people[index]!.visitsPerDay >= 2);
  const gap = dealTo(several, medication.gap);
  const timeCritical = dealTo(medicated, medication.timeCritical);
  const hasAny = new Set(medicated);
  return people.map((needy, index) => ({
    needy,
    medication: hasAny.has(index)
      ? { gap: gap.has(index), timeCritical: timeCritical.has(index) }
      : undefined,
    day: planDay(needy, gap.has(index), profile, dice),
  }));
}

function drawUpDay(
  { needy, day }: Assessment,
  minutes: readonly number[],
  profile: DemandProfile,
  dice: Dice,
): RecurringVisit[] {
  const { person, visitsPerDay, service } = needy;
  const validity = drawValidity(service, dice);
  const weekdays = visitsPerDay <= 2 && dice.chance(profile.weekdaysOnly) ? WEEKDAYS : EVERY_DAY;
  const doubleUp = drawDoubleUp(needy, dice);
  const special = drawSpecialSkills(day.length, profile, dice);
  return day.map((visit, index) => ({
    recurringVisitId: `${person.personId}-${visit.kind}`,
    personId: person.personId,
    label: visit.kind,
    ...validity,
    everyWeeks: 1,
    days: { kind: 'fixed', weekdays },
    ...toTimes(visit, minutes[index]!, dice.draw(profile.tolerances), profile),
    minutes: minutes[index]!,
    ...doubleUp,
    skills: [
      ...(doubleUp.doubleUpReason === 'manual-handling' ? [MOVING_AND_HANDLING] : []),
      ...special[index]!,
    ],
    priority: needy.doubleUp || service === 'intensive' ? 'high' : 'standard',
    timing: 'movable',
  }));
}

function drawDoubleUp(needy: NeedyPerson, dice: Dice): Pick<RecurringVisit, 'workers' | 'doubleUpReason'> {
  if (!needy.doubleUp) return { workers: 1 };
  return { workers: 2, doubleUpReason: dice.chance(MANUAL_HANDLING) ? 'manual-handling' : 'time-saving' };
}

/** Eye drops are given at the first and last visit of the day, stoma care at the first. */
function drawSpecialSkills(visits: number, profile: DemandProfile, dice: Dice): string[][] {
  const eyeDrops = dice.chance(profile.intensiveSkills.eyeDrops);
  const stomaCare = dice.chance(profile.intensiveSkills.stomaCare);
  return Array.from({ length: visits }, (_, index) => [
    ...(eyeDrops && (index === 0 || index === visits - 1) ? [EYE_DROPS] : []),
    ...(stomaCare && index === 0 ? [STOMA_CARE] : []),
  ]);
}

/** Reablement began two to five weeks before the demo starts; other support began last year and goes on. */
function drawValidity(
  service: NeedyPerson['service'],
  dice: Dice,
): Pick<RecurringVisit, 'validFrom' | 'validTo'> {
  if (service !== 'reablement') return { validFrom: addDays('2025-01-06', dice.whole(0, 360)) };
  const validFrom = addDays(DEMO_START, -dice.whole(14, 35));
  return { validFrom, validTo: addDays(validFrom, REABLEMENT_DAYS - 1) };
}
