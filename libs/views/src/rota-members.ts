import type { RotaDetail } from '@homeround/contract';
import type { RotaInput } from '@homeround/domain';
import { compareNames } from './screen/by-name';
import { nameTeams, type RotaAbout } from './screen/rota-about';

/** Everyone whom a rota is about, by name, for pickers and filters. */
export function toRotaMembers(
  input: RotaInput,
  about: Pick<RotaAbout, 'dataset'>,
): Pick<RotaDetail, 'people' | 'workers' | 'teams'> {
  return {
    people: input.people.map(({ personId, name }) => ({ personId, name })).sort(compareNames),
    workers: input.workers.map(({ workerId, name }) => ({ workerId, name })).sort(compareNames),
    teams: nameTeams(about, [...input.workers, ...input.people]),
  };
}
