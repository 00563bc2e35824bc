import type { Person } from '@homeround/domain';
import { listText } from '@homeround/explain';

/** What a person asked for, a few words each, the firmest first. */
export function wordAsks(person: Person, nameOf: (workerId: string) => string): string[] {
  const { miniTeam, preferredWorkers, declinedWorkers, workerGender, languages, interests } = person;
  const names = (workerIds: readonly string[]) => listText(workerIds.map(nameOf));
  const gender = workerGender?.gender;
  return [
    ...(workerGender?.must ? [`Only ${gender} workers`] : []),
    ...(declinedWorkers.length > 0 ? [`Not ${listText(declinedWorkers.map(nameOf), 'or')}`] : []),
    ...(miniTeam.length > 0 ? [`Named mini-team: ${names(miniTeam)}`] : []),
    ...(preferredWorkers.length > 0 ? [`Prefers ${names(preferredWorkers)}`] : []),
    ...(workerGender && !workerGender.must ? [`Would like a ${gender} worker`] : []),
    ...(languages.length > 0 ? [`Would like ${listText(languages, 'or')} spoken`] : []),
    ...(interests.length > 0 ? [`Interests: ${listText(interests)}`] : []),
  ];
}
