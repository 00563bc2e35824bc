import type { Explanation } from '@homeround/contract';
import { RULE_NAMES, type RuleName } from '@homeround/domain';
import { countOf } from '../../../shared/format/numbers';

type Seat = Explanation['seats'][number];
type Option = Explanation['what']['options'][number];

/** Who could not take a seat because of one rule: named ones, and those who were ruled out before anybody was named. */
export interface UnableGroup {
  readonly rule: RuleName;
  readonly workers: number;
  readonly texts: readonly string[];
  readonly named: readonly { readonly workerId: string; readonly name: string; readonly text: string }[];
}

/** By the first rule that stands in the way of each, in the rules' own order. */
export function groupUnable({ unable, ruledOut }: Seat): UnableGroup[] {
  return RULE_NAMES.flatMap((rule) => {
    const named = unable
      .filter(({ obstacles }) => obstacles[0]?.rule === rule)
      .map(({ workerId, name, time, obstacles }) => ({
        workerId,
        name,
        text: `at ${time}: ${obstacles.map(({ text }) => text).join('; ')}`,
      }));
    const others = ruledOut.filter((out) => out.rule === rule);
    const workers = named.length + others.reduce((sum, out) => sum + out.workers, 0);
    return workers === 0 ? [] : [{ rule, workers, named, texts: others.map(({ text }) => text) }];
  });
}

/** "May start 08:00 to 09:30, best at 08:30. Medication from 08:00 to 09:00." */
export function optionWords({ earliest, latest, preferred, medicationWindow }: Option): string {
  const span =
    earliest === latest
      ? `Starts at ${earliest}`
      : `May start ${earliest} to ${latest}, best at ${preferred}`;
  if (!medicationWindow) return `${span}.`;
  return `${span}. For the medication: ${medicationWindow.earliest} to ${medicationWindow.latest}.`;
}

/** Whose place a list of alternatives is about; of a visit that nobody has there is no other to name. */
export function seatTitle(seat: Seat, seats: number, part: 'able' | 'unable', unallocated: boolean): string {
  const who = seats > 1 && seat.replaces ? ` instead of ${seat.replaces.name}` : '';
  if (part === 'unable') return `Who could not take it${who}, and why`;
  return unallocated ? 'Who could take it' : `Who else could take it${who}`;
}

export function notOnDutyWords(workers: number): string {
  return `${countOf(workers, 'worker is', 'workers are')} not on shift then.`;
}
