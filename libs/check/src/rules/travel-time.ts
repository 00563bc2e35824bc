import { type Breach, countText, toBreach } from '../breach';
import { journeysBetween, waysOf } from '../view/journeys';
import type { HeldDuty, HeldVisit, RotaView } from '../view/rota-view';
import type { RuleCheck } from './rule-check';

/** Within a duty, each visit leaves time to travel to the next; from a hub, also from it and back to it. */
export const checkTravelTime: RuleCheck = (view) =>
  view.duties.flatMap((duty) => [...findShortJourneys(view, duty), ...findShortWays(view, duty)]);

function findShortJourneys(view: RotaView, duty: HeldDuty): Breach[] {
  return journeysBetween(view, duty).flatMap((minutes, index) => {
    const [from, to] = [duty.visits[index]!, duty.visits[index + 1]!];
    return breachOf(duty, [from, to], from.end + minutes - to.start, 'between two visits');
  });
}

function findShortWays(view: RotaView, duty: HeldDuty): Breach[] {
  const [first, last] = [duty.visits[0], duty.visits.at(-1)];
  if (!first || !last || duty.worker.start.kind === 'home') return [];
  const { out, back } = waysOf(view, duty);
  return [
    ...breachOf(duty, [first], duty.start + out - first.start, 'from the hub'),
    ...breachOf(duty, [last], last.end + back - duty.end, 'back to the hub'),
  ];
}

function breachOf(duty: HeldDuty, held: readonly HeldVisit[], short: number, where: string): Breach[] {
  if (short <= 0) return [];
  const about = { visits: held.map(({ visit }) => visit), workerIds: [duty.worker.workerId] };
  return [toBreach(about, short, `${countText(short, 'minute')} too few to travel ${where}`)];
}
