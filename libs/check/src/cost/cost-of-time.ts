import type { HeldVisit, RotaView } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';
import type { CostOfPart } from './cost-of-part';

/** Each minute from the preferred start of a visit with a time-critical dose. */
export const costOfMedicationTime: CostOfPart = (view) =>
  view.input.weights.medicationMinute * minutesOff(view, isTimeCritical);

/** Each minute from the preferred start of any other visit. */
export const costOfPreferredTime: CostOfPart = (view) =>
  view.input.weights.preferredMinute * minutesOff(view, (held) => !isTimeCritical(held));

const isTimeCritical = ({ visit }: HeldVisit): boolean => visit.doses.some((dose) => dose.timeCritical);

const minutesOff = (view: RotaView, belongs: (held: HeldVisit) => boolean): number =>
  sumOf(view.visits.filter(belongs), ({ start, option }) => Math.abs(start - option.preferred));
