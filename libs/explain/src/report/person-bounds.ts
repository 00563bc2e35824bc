import { coverBound, type RotaMeasures } from '@homeround/check';
import type { RotaInput } from '@homeround/domain';
import { toNames } from '../words/names';
import { countText } from '../words/plain-words';
import type { PersonBound, WorstPerson } from './report';

/** As many as a planner can look into. */
const MOST_WORST = 10;

/** Each person with a visit: different workers beside the lower bound, in the order of the input. */
export function toPersonBounds(input: RotaInput, { continuity }: RotaMeasures): PersonBound[] {
  const bounds = coverBound(input);
  const names = toNames(input);
  return continuity.people.map(({ personId, distinctWorkers, miniTeamSize }) => ({
    personId,
    name: names.person(personId),
    distinctWorkers,
    lowerBound: bounds.get(personId) ?? 0,
    miniTeamSize,
  }));
}

/** Those who meet more workers than their mini-team size come first, then whoever is furthest above the lower bound. */
export function findWorstPeople(people: readonly PersonBound[]): WorstPerson[] {
  const above = ({ distinctWorkers, lowerBound }: PersonBound) => distinctWorkers - lowerBound;
  const isOver = (person: PersonBound) => (person.distinctWorkers > person.miniTeamSize ? 1 : 0);
  return people
    .filter((person) => person.lowerBound > 0 && above(person) > 0)
    .sort((a, b) => isOver(b) - isOver(a) || above(b) - above(a) || b.distinctWorkers - a.distinctWorkers)
    .slice(0, MOST_WORST)
    .map((person) => ({ ...person, cause: causeOf(person), text: wordWorst(person) }));
}

/** Means over the people whom somebody can visit; 0 where there is none. */
export function toBoundMeans(people: readonly PersonBound[]): { mean: number; actualMean: number } {
  const visitable = people.filter(({ lowerBound }) => lowerBound > 0);
  const meanOf = (valueOf: (person: PersonBound) => number) =>
    visitable.reduce((sum, person) => sum + valueOf(person), 0) / Math.max(1, visitable.length);
  return {
    mean: meanOf(({ lowerBound }) => lowerBound),
    actualMean: meanOf(({ distinctWorkers }) => distinctWorkers),
  };
}

/** Patterns where even the lower bound is above the mini-team size, by as much as the rota adds to it or more. */
export function causeOf({ distinctWorkers, lowerBound, miniTeamSize }: PersonBound): WorstPerson['cause'] {
  const byPatterns = lowerBound - miniTeamSize;
  return byPatterns > 0 && byPatterns >= distinctWorkers - lowerBound ? 'patterns' : 'scheduling';
}

function wordWorst(person: PersonBound): string {
  const { name, personId, distinctWorkers, lowerBound, miniTeamSize } = person;
  const size = `the mini-team size of ${miniTeamSize}`;
  const why =
    lowerBound > miniTeamSize
      ? `the work patterns alone go above ${size}`
      : distinctWorkers > miniTeamSize
        ? `the work patterns would allow ${size}`
        : `within ${size}`;
  return `${name} (${personId}) meets ${countText(distinctWorkers, 'worker')}, lower bound ${lowerBound}: ${why}.`;
}

/** The workers whom a person meets beside the fewest possible, as a sentence for the person's own page. */
export function wordPersonBound(person: PersonBound): string {
  const { distinctWorkers, lowerBound, miniTeamSize } = person;
  if (lowerBound === 0) return 'Nobody on these work patterns can come.';
  const meets = `Meets ${countText(distinctWorkers, 'worker')}`;
  const least = `${lowerBound} ${lowerBound === 1 ? 'is' : 'are'} the least possible on these work patterns`;
  if (distinctWorkers < lowerBound) return `${meets}, as not every visit is allocated; ${least}.`;
  const over = distinctWorkers - miniTeamSize;
  const size = `the mini-team size of ${miniTeamSize}`;
  if (over > 0) return `${meets}, ${over} more than ${size}; ${least}.`;
  return distinctWorkers === lowerBound
    ? `${meets}: no rota on these work patterns needs fewer.`
    : `${meets}, within ${size}; ${least}.`;
}

/** How many people meet more workers than their mini-team size, and whether the patterns alone explain it. */
export function countOverSize(people: readonly PersonBound[]): { patterns: number; scheduling: number } {
  const over = people.filter(({ distinctWorkers, miniTeamSize }) => distinctWorkers > miniTeamSize);
  const patterns = over.filter(({ lowerBound, miniTeamSize }) => lowerBound > miniTeamSize).length;
  return { patterns, scheduling: over.length - patterns };
}
