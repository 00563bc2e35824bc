import {
  holdsSkill,
  type Minute,
  type OuterDuty,
  type RotaInput,
  type Shift,
  toTravelLookup,
  type Visit,
  type Worker,
} from '@homeround/domain';

/** One visit of a tried rota: when, and which shifts. */
export interface Placed {
  readonly visit: Visit;
  readonly start: Minute;
  readonly date: string;
  readonly shifts: readonly Shift[];
}

/**
 * Calls `see` with every rota that keeps the rules which a tiny input can break, also those that leave visits out.
 * Written as plainly as can be, to be believed; only for a handful of visits with a few starts each.
 */
export function forEveryRota(input: RotaInput, see: (placed: readonly Placed[]) => void): void {
  const isKept = toRotaTest(input);
  const placed: Placed[] = [];
  const place = (at: number): void => {
    const visit = input.visits[at];
    if (!visit) {
      if (isKept(placed)) see(placed);
      return;
    }
    place(at + 1);
    for (const choice of findChoices(input, visit)) {
      if (placed.some((other) => clashes(other, choice))) continue;
      placed.push(choice);
      place(at + 1);
      placed.pop();
    }
  };
  place(0);
}

const endOf = ({ visit, start }: Placed) => start + visit.minutes;

/** Two visits at once by one worker or of one person. */
function clashes(one: Placed, other: Placed): boolean {
  const shared = one.shifts.some((shift) => other.shifts.some(({ workerId }) => workerId === shift.workerId));
  return (
    (shared || one.visit.personId === other.visit.personId) &&
    one.start < endOf(other) &&
    other.start < endOf(one)
  );
}

function findChoices(input: RotaInput, visit: Visit): Placed[] {
  const pin = input.pins.find(({ visitId }) => visitId === visit.visitId);
  return visit.options.flatMap(({ date, earliest, latest, medicationWindow }) => {
    const choices: Placed[] = [];
    for (let start = earliest; start <= latest; start++) {
      if (medicationWindow && (start < medicationWindow.earliest || start > medicationWindow.latest))
        continue;
      if (pin?.start !== undefined && pin.start !== start) continue;
      const able = input.shifts.filter(
        (shift) =>
          shift.start <= start &&
          start + visit.minutes <= shift.end &&
          mayDo(input, workerOf(input, shift), visit, date) &&
          (!pin || pin.workerIds.includes(shift.workerId)),
      );
      for (const [at, shift] of able.entries()) {
        if (visit.workers === 1) choices.push({ visit, start, date, shifts: [shift] });
        else
          for (const second of able.slice(at + 1)) {
            if (second.workerId === shift.workerId) continue;
            choices.push({ visit, start, date, shifts: [shift, second] });
          }
      }
    }
    return pin && pin.workerIds.length !== visit.workers ? [] : choices;
  });
}

const workerOf = (input: RotaInput, shift: Shift): Worker =>
  input.workers.find(({ workerId }) => workerId === shift.workerId)!;

function mayDo(input: RotaInput, worker: Worker, visit: Visit, date: string): boolean {
  const person = input.people.find(({ personId }) => personId === visit.personId)!;
  return (
    visit.skills.every((skillId) => holdsSkill(worker, skillId, date)) &&
    !person.declinedWorkers.includes(worker.workerId) &&
    !(person.workerGender?.must && person.workerGender.gender !== worker.gender) &&
    !worker.restrictions.some((trait) => person.traits.includes(trait))
  );
}

interface Span {
  readonly date: string;
  readonly start: Minute;
  readonly end: Minute;
}

function toRotaTest(input: RotaInput): (placed: readonly Placed[]) => boolean {
  const travel = toTravelLookup(input.travel);
  const { breakAfter, breakMinutes, dailyRest } = input.rules.values;

  /** The shortest duty for the visits of one shift; undefined when there is none. */
  const toDuty = (shift: Shift, placed: readonly Placed[]): Span | undefined => {
    const { start: from, mode } = workerOf(input, shift);
    const visits = placed.filter(({ shifts }) => shifts.includes(shift)).sort((a, b) => a.start - b.start);
    const first = visits[0]!;
    const last = visits.at(-1)!;
    const gaps = visits.slice(1).map((next, at) => {
      const before = visits[at]!;
      return next.start - endOf(before) - travel(mode, before.visit.placeId, next.visit.placeId);
    });
    const hub = from.kind === 'hub';
    const start = first.start - (hub ? travel(mode, from.placeId, first.visit.placeId) : 0);
    const end = endOf(last) + (hub ? travel(mode, last.visit.placeId, from.placeId) : 0);
    const rested = visits.length < 2 || end - start <= breakAfter || gaps.some((gap) => gap >= breakMinutes);
    const inside = shift.start <= start && end <= shift.end;
    return gaps.every((gap) => gap >= 0) && rested && inside ? { date: shift.date, start, end } : undefined;
  };

  return (placed) => {
    const used = [...new Set(placed.flatMap(({ shifts }) => shifts))];
    const duties = used.map((shift) => ({ shift, duty: toDuty(shift, placed) }));
    if (duties.some(({ duty }) => !duty)) return false;
    return input.workers.every(({ workerId }) => {
      const mine = duties.filter(({ shift }) => shift.workerId === workerId).map(({ duty }) => duty!);
      return isRested(
        mine,
        input.outerDuties.filter((duty) => duty.workerId === workerId),
        dailyRest,
      );
    });
  };
}

function isRested(mine: readonly Span[], outer: readonly OuterDuty[], rest: number): boolean {
  const overlap = mine.some((one, at) =>
    mine.slice(at + 1).some((other) => one.start < other.end && other.start < one.end),
  );
  const all = [...mine, ...outer];
  const dates = [...new Set(all.map(({ date }) => date))].sort();
  const isMine = (date: string) => mine.some((duty) => duty.date === date);
  const broken = dates.slice(1).some((date, at) => {
    const before = dates[at]!;
    if (!isMine(date) && !isMine(before)) return false;
    const lastEnd = Math.max(...all.filter((duty) => duty.date === before).map(({ end }) => end));
    const firstStart = Math.min(...all.filter((duty) => duty.date === date).map(({ start }) => start));
    return firstStart - lastEnd < rest;
  });
  return !overlap && !broken;
}
