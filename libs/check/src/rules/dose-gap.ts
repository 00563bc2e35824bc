import { groupBy, type MedicineId, type Minute } from '@homeround/domain';
import { type Breach, countText, toBreach } from '../breach';
import { compareText, type HeldVisit } from '../view/rota-view';
import type { RuleCheck } from './rule-check';

interface GivenDose {
  readonly medicineId: MedicineId;
  readonly at: Minute;
  readonly minimumGapMinutes: number;
  readonly held: HeldVisit;
}

/** For one person and medicine, each next dose keeps the minimum gap of the one before it, across days too. */
export const checkDoseGap: RuleCheck = (view) =>
  [...view.visitsOfPerson.values()].flatMap((visits) =>
    [...groupBy(visits.flatMap(dosesOf), ({ medicineId }) => medicineId).values()].flatMap(findShortGaps),
  );

const dosesOf = (held: HeldVisit): GivenDose[] =>
  held.visit.doses.map(({ medicineId, minimumGapMinutes, minutesIntoVisit }) => ({
    medicineId,
    minimumGapMinutes,
    at: held.start + minutesIntoVisit,
    held,
  }));

function findShortGaps(doses: readonly GivenDose[]): Breach[] {
  // Of two doses at one minute neither is the earlier: the longer gap goes first, so that it is not lost.
  const inOrder = [...doses].sort(
    (a, b) =>
      a.at - b.at ||
      b.minimumGapMinutes - a.minimumGapMinutes ||
      compareText(a.held.visit.visitId, b.held.visit.visitId),
  );
  return inOrder.slice(1).flatMap((dose, index) => {
    const earlier = inOrder[index]!;
    const short = earlier.minimumGapMinutes - (dose.at - earlier.at);
    if (short <= 0) return [];
    const detail = `a dose comes ${countText(short, 'minute')} too soon after the one before`;
    return [toBreach({ visits: [earlier.held.visit, dose.held.visit] }, short, detail)];
  });
}
