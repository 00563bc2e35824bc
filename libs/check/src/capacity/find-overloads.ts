import { type Minute, type RotaInput, toPeriodClock } from '@homeround/domain';
import { chooseSpans } from './choose-spans';
import { type Demand, minutesWithin } from './demand';
import { type Presence, toPresences } from './presence';
import { findRequirements, isMetBy, isNeededBy, isPartOf, type Requirement, weightOf } from './requirement';
import { type ExcessSpan, findExcess, type SpanRange } from './span-excess';
import type { ShiftGroup } from './usable-shifts';

/** A span in which the visits that need something exceed the workers who have it. */
export interface Overload extends ExcessSpan {
  readonly requirement: Requirement;
  /** The pieces with minutes that must lie in the span. */
  readonly demands: readonly Demand[];
}

/** A night for spans across midnight, in minutes before and after it: 20:00 to 08:00. */
const EVENING = 240;
const MORNING = 480;

/**
 * The overloaded spans of every day and across every midnight, for all visits and for each requirement. Of spans that
 * overlap, and of which one requirement is part of the other, only the worst is kept.
 */
export function findOverloads(
  input: RotaInput,
  groups: readonly ShiftGroup[],
  demands: readonly Demand[],
  mostTravel: number,
): Overload[] {
  const longestPiece = demands.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  const presences = toPresences(groups, input.rules.values, mostTravel, longestPiece);
  const midnights = findMidnights(input);
  const parts = toRanges(midnights).map((range) => ({
    range,
    demands: demands.filter(
      (demand) => demand.earliest + demand.minutes > range.from && demand.latest < range.to,
    ),
    presences: presences.filter((presence) => presence.end > range.from && presence.start < range.to),
  }));
  const found = findRequirements(demands).flatMap((requirement) => {
    const needing = demands.filter((demand) => isNeededBy(requirement, demand));
    const spans = parts.flatMap((part) => findInPart(part, requirement));
    return chooseSpans(spans).map((span) => ({
      ...span,
      requirement,
      demands: needing.filter((demand) => minutesWithin(demand, span.start, span.end) > 0),
    }));
  });
  return keepWorst(found);
}

/** What a range of spans can see. */
interface Part {
  readonly range: SpanRange;
  readonly demands: readonly Demand[];
  readonly presences: readonly Presence[];
}

function findInPart({ range, demands, presences }: Part, requirement: Requirement): ExcessSpan[] {
  const needing = demands.filter((demand) => isNeededBy(requirement, demand));
  const dates = [...new Set(needing.map(({ date }) => date))];
  const able = presences.filter(({ shift }) => isMetBy(requirement, shift.worker, dates));
  // Where everybody is able, fewer visits cannot be a worse overload than all of them.
  if (weightOf(requirement) > 0 && able.length === presences.length) return [];
  return findExcess(needing, able, range);
}

/** From the period's first to the one that ends it. */
function findMidnights(input: RotaInput): Minute[] {
  const clock = toPeriodClock(input.period);
  return [...clock.dates.map((date) => clock.minuteOf(date, 0)), input.endMinute];
}

/** Each day by itself, then each night, for spans that hold its midnight. */
function toRanges(midnights: readonly Minute[]): SpanRange[] {
  const days = midnights.slice(1).map((to, day): SpanRange => {
    const from = midnights[day]!;
    return { from, lastStart: to, firstEnd: from, to };
  });
  const nights = midnights.slice(1).map((midnight): SpanRange => ({
    from: midnight - EVENING,
    lastStart: midnight - 1,
    firstEnd: midnight + 1,
    to: midnight + MORNING,
  }));
  return [...days, ...nights];
}

function keepWorst(overloads: readonly Overload[]): Overload[] {
  const kept: Overload[] = [];
  const worstFirst = [...overloads].sort(
    (a, b) => b.missing - a.missing || weightOf(a.requirement) - weightOf(b.requirement) || a.start - b.start,
  );
  for (const one of worstFirst) {
    const told = kept.some(
      (other) =>
        one.start < other.end &&
        other.start < one.end &&
        (isPartOf(one.requirement, other.requirement) || isPartOf(other.requirement, one.requirement)),
    );
    if (!told) kept.push(one);
  }
  return kept;
}
