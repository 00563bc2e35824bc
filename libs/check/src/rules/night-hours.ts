import { addDays, type LocalDate, type RuleValues, type Shift, type WorkerId } from '@homeround/domain';
import { countText, toBreach } from '../breach';
import type { RotaView } from '../view/rota-view';
import { sumOf, workedMinutes } from '../view/worked-minutes';
import type { RuleCheck } from './rule-check';

/** Regulation 6 counts normal hours over the days that are not the weekly rest day of regulation 11. */
const WORKING_DAYS_A_WEEK = 6;

/** A night worker's duties stay within the average of night hours for each working day of the period. */
export const checkNightHours: RuleCheck = (view) => {
  const { values } = view.input.rules;
  const nights = toNightLookup(view, values);
  return [...view.dutiesOfWorker].flatMap(([workerId, duties]) => {
    if (!isNightWorker(view, workerId, nights)) return [];
    const worked = sumOf(duties, workedMinutes);
    const allowed = values.nightHours * WORKING_DAYS_A_WEEK * view.input.period.days;
    const excess = Math.ceil((worked * 7 - allowed) / 7);
    if (excess <= 0) return [];
    const detail = `a night worker is ${countText(excess, 'minute')} above the average`;
    return [toBreach({ workerIds: [workerId] }, excess, detail)];
  });
};

type NightLookup = (date: LocalDate) => readonly { readonly from: number; readonly to: number }[];

/** The night that begins on a date and the one a day earlier, by wall clock, as minutes of the period. */
function toNightLookup(view: RotaView, values: RuleValues): NightLookup {
  const found = new Map<LocalDate, ReturnType<NightLookup>>();
  const nightOf = (date: LocalDate) => ({
    from: view.clock.minuteOf(date, values.nightFrom),
    to: view.clock.minuteOf(date, values.nightTo + 1440),
  });
  return (date) => {
    const nights = found.get(date) ?? [nightOf(date), nightOf(addDays(date, -1))];
    found.set(date, nights);
    return nights;
  };
}

/** True when at least half of the worker's shifts in the period have the least night time or more. */
function isNightWorker(view: RotaView, workerId: WorkerId, nightsOf: NightLookup): boolean {
  const shifts = view.shiftsOfWorker.get(workerId) ?? [];
  const nightMinutes = ({ date, start, end }: Shift) =>
    sumOf(nightsOf(date), ({ from, to }) => Math.max(0, Math.min(end, to) - Math.max(start, from)));
  const { nightShare } = view.input.rules.values;
  const nightShifts = shifts.filter((shift) => nightMinutes(shift) >= nightShare).length;
  return shifts.length > 0 && nightShifts * 2 >= shifts.length;
}
