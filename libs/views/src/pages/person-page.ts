import type { PersonPage } from '@homeround/contract';
import type { PersonId } from '@homeround/domain';
import { nameOfTeam, type RotaAbout } from '../screen/rota-about';
import type { Screen } from '../screen/screen';
import { wordAsks } from './person-asks';
import { toContinuity, toPersonWorkers } from './person-continuity';
import { toOpenPersonVisit, toPersonVisit } from './person-visit';

/** A person in one rota. Undefined for somebody whom the rota's input does not know. */
export function toPersonPage(screen: Screen, personId: PersonId, about: RotaAbout): PersonPage | undefined {
  const person = screen.personOf.get(personId);
  if (!person) return undefined;
  const { name, teamId, service, miniTeamSize } = person;
  return {
    rotaId: about.rotaId,
    personId,
    name,
    team: nameOfTeam(about, teamId),
    service,
    asks: wordAsks(person, (workerId) => screen.workerOf.get(workerId)?.name ?? workerId),
    miniTeamSize,
    continuity: toContinuity(screen, person),
    workers: toPersonWorkers(screen, person),
    days: toDays(screen, personId),
  };
}

/** Every day of the period, empty ones too; visits by start, those that nobody has at their preferred start. */
function toDays(screen: Screen, personId: PersonId): PersonPage['days'] {
  const held = (screen.view.visitsOfPerson.get(personId) ?? [])
    .filter(({ workers }) => workers.length > 0)
    .map((one) => ({ date: one.option.date, start: one.start, visit: toPersonVisit(screen, one) }));
  const open = screen
    .openOfPerson(personId)
    .map((one) => ({ date: one.date, start: one.start, visit: toOpenPersonVisit(screen, one) }));
  const all = [...held, ...open].sort((a, b) => a.start - b.start);
  return screen.view.clock.dates.map((date) => ({
    date,
    visits: all.filter((one) => one.date === date).map(({ visit }) => visit),
  }));
}
