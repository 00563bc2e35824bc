import type { Dice } from '../dice';
import type { DemandProfile, VisitKind } from '../profiles/demand-profile';

export interface UnmeasuredVisit {
  readonly kind: VisitKind;
  readonly doubleUp: boolean;
}

/** Night visits are short: a turn, a change, a look. */
const NIGHT_MINUTES = [20, 30];

/**
 * Lengths for every person's visits: in exactly the profile's shares, the longer ones by preference where the kind of
 * visit tends to be longer.
 */
export function dealMinutes(
  visits: readonly (readonly UnmeasuredVisit[])[],
  profile: DemandProfile,
  dice: Dice,
): number[][] {
  const isNight = ({ kind }: UnmeasuredVisit) => kind === 'night' || kind === 'small-hours';
  const dealt: number[][] = visits.map((day) =>
    day.map((visit) => (isNight(visit) ? dice.pick(NIGHT_MINUTES) : 0)),
  );
  const byLength = visits
    .flatMap((day, person) => day.map((visit, at) => ({ visit, person, at })))
    .filter(({ visit }) => !isNight(visit))
    .map((slot) => ({
      ...slot,
      need: profile.longer[slot.visit.kind] + (slot.visit.doubleUp ? 0.3 : 0) + dice.scatter(),
    }))
    .sort((a, b) => b.need - a.need);
  const deck = dice.deal(byLength.length, profile.minutes).sort((a, b) => b - a);
  byLength.forEach(({ person, at }, rank) => (dealt[person]![at] = deck[rank]!));
  return dealt;
}
