import type { PeopleList } from '@homeround/contract';
import { countOf } from '../../shared/format/numbers';

export type ListedPerson = PeopleList['people'][number];

/** Workers whom a person meets above the mini-team size; 0 within it. */
export const facesAbove = ({ distinctWorkers, miniTeamSize }: ListedPerson): number =>
  Math.max(0, distinctWorkers - miniTeamSize);

/** Who meets too many faces, in a sentence. */
export function wordFacesAbove(people: readonly ListedPerson[]): string {
  const above = people.filter((person) => facesAbove(person) > 0);
  if (above.length === 0) return 'Nobody meets more workers than the mini-team size.';
  const patterns = above.filter(({ cause }) => cause === 'patterns').length;
  const why = patterns === 0 ? '' : `, ${patterns} of them mostly because of the work patterns`;
  const meet = above.length === 1 ? 'meets' : 'meet';
  return `${countOf(above.length, 'person', 'people')} ${meet} more workers than the mini-team size${why}.`;
}
