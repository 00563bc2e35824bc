import {
  addDays,
  type AgreementKind,
  type WorkAgreement,
  type Worker,
  type WorkPattern,
} from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import type { Dice, Shares } from '../dice';
import { findRoom, type Room } from './find-room';

/** Share of workers with an agreement about when they work. */
const AGREED = 0.08;
/** Share of agreements that end some day. */
const ENDING = 0.25;

const KINDS: Shares<AgreementKind> = [
  ['flexible-working', 0.45],
  ['carer', 0.27],
  ['reasonable-adjustment', 0.22],
  ['other', 0.06],
];

/** Where a start is late enough, and not a late shift's or a night's, or an end early enough, to have been asked for. */
const LATE_START = 480;
const LATEST_START = 840;
const EARLY_END = 1200;
const MOST_DAYS_ASKED = 6;

type Terms = Pick<
  WorkAgreement,
  'earliestStart' | 'latestEnd' | 'weekdaysOff' | 'weekendsInFour' | 'daysInARow' | 'keepsPattern'
>;
const NO_TERMS: Terms = { weekdaysOff: [], keepsPattern: false };

/** Agreements with some workers. Each is kept by the pattern that the worker has: it was agreed with the pattern in view. */
export function drawAgreements(
  workers: readonly Worker[],
  patterns: ReadonlyMap<string, WorkPattern>,
  dice: Dice,
): WorkAgreement[] {
  return workers.flatMap(({ workerId, workPatternId }) => {
    const room = findRoom(patterns.get(workPatternId)!);
    if (!dice.chance(AGREED) || !room) return [];
    const kind = dice.draw(KINDS);
    const ends = dice.chance(ENDING) ? { validTo: addDays(DEMO_START, dice.whole(90, 540)) } : {};
    const reference = `Agreement ${dice.whole(100, 999)} of ${dice.whole(2019, 2025)}`;
    return [{ workerId, kind, ...drawTerms(kind, room, dice), ...ends, reference }];
  });
}

/** One or two of the terms that suit the kind and limit something; the pattern as it is where none does. */
function drawTerms(kind: AgreementKind, room: Room, dice: Dice): Terms {
  const times = toTimes(room);
  const off = toDaysOff(room, dice);
  const weekends = room.weekendsInFour < 4 ? [{ weekendsInFour: room.weekendsInFour }] : [];
  const runs = room.daysInARow <= MOST_DAYS_ASKED ? [{ daysInARow: room.daysInARow }] : [];
  const suited: Readonly<Record<AgreementKind, readonly Partial<Terms>[]>> = {
    'flexible-working': [...times, ...off],
    carer: [...times, ...off, ...weekends],
    'reasonable-adjustment': [...runs, ...times],
    other: [...weekends],
  };
  const drawn = dice.sample(suited[kind], dice.whole(1, 2));
  return drawn.length === 0
    ? { ...NO_TERMS, keepsPattern: true }
    : drawn.reduce<Terms>((terms, term) => ({ ...terms, ...term }), NO_TERMS);
}

function toTimes({ earliestStart, latestEnd }: Room): Partial<Terms>[] {
  return [
    ...(LATE_START <= earliestStart && earliestStart <= LATEST_START ? [{ earliestStart }] : []),
    ...(latestEnd <= EARLY_END ? [{ latestEnd }] : []),
  ];
}

function toDaysOff({ freeWeekdays }: Room, dice: Dice): Partial<Terms>[] {
  if (freeWeekdays.length === 0) return [];
  const weekdaysOff = dice.sample(freeWeekdays, dice.whole(1, 2)).sort((a, b) => a - b);
  return [{ weekdaysOff }];
}
