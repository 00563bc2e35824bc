import type { Dataset } from '../dataset';
import type { LocalityId, Person } from '../person';
import type { VisitId } from '../rota';

/**
 * What a dataset knows of one locality: its people and workers, and of all that names others only what lies within.
 * Undefined for an unknown locality. Skills, work patterns, rules and settings are the council's and stay.
 */
export function narrowToLocality(dataset: Dataset, localityId: LocalityId): Dataset | undefined {
  const locality = dataset.localities.find((one) => one.localityId === localityId);
  if (!locality) return undefined;
  const teams = dataset.teams.filter((team) => team.localityId === localityId);
  const teamIds = new Set(teams.map(({ teamId }) => teamId));
  const people = dataset.people.filter(({ teamId }) => teamIds.has(teamId));
  const workers = dataset.workers.filter(({ teamId }) => teamIds.has(teamId));
  const hasPerson = contains(people.map(({ personId }) => personId));
  const hasWorker = contains(workers.map(({ workerId }) => workerId));
  const recurringVisits = dataset.recurringVisits.filter(({ personId }) => hasPerson(personId));
  const hasVisit = contains(recurringVisits.map(({ recurringVisitId }) => recurringVisitId));
  const hasPlace = contains([
    ...people.map(({ placeId }) => placeId),
    ...workers.map(({ start }) => start.placeId),
  ]);
  return {
    ...dataset,
    name: `${dataset.name}: ${locality.name}`,
    localities: [locality],
    teams,
    people: people.map((person) => withWorkersOf(person, hasWorker)),
    workers,
    recurringVisits,
    places: dataset.places.filter(({ placeId }) => hasPlace(placeId)),
    givenTravelTimes: dataset.givenTravelTimes.filter(
      ({ fromPlaceId, toPlaceId }) => hasPlace(fromPlaceId) && hasPlace(toPlaceId),
    ),
    dayChoices: dataset.dayChoices.filter(({ alternatives }) =>
      alternatives.some((days) => days.some(({ recurringVisitId }) => hasVisit(recurringVisitId))),
    ),
    doses: dataset.doses.filter(({ personId }) => hasPerson(personId)),
    suspensions: dataset.suspensions.filter(({ personId }) => hasPerson(personId)),
    absences: dataset.absences.filter(({ workerId }) => hasWorker(workerId)),
    agreements: dataset.agreements.filter(({ workerId }) => hasWorker(workerId)),
    patternPreferences: dataset.patternPreferences.filter(({ workerId }) => hasWorker(workerId)),
    staffRecords: dataset.staffRecords.filter(({ workerId }) => hasWorker(workerId)),
    history: dataset.history.filter(({ personId, workerId }) => hasPerson(personId) && hasWorker(workerId)),
    recentDuties: dataset.recentDuties.filter(({ workerId }) => hasWorker(workerId)),
    pins: dataset.pins.filter(
      ({ visitId, workerIds }) => hasVisit(recurringVisitOf(visitId)) && workerIds.every(hasWorker),
    ),
  };
}

/** A visit's id begins with its recurring visit's: `recurringVisit@date`. */
const recurringVisitOf = (visitId: VisitId): string => visitId.slice(0, visitId.lastIndexOf('@'));

function withWorkersOf(person: Person, hasWorker: (workerId: string) => boolean): Person {
  return {
    ...person,
    miniTeam: person.miniTeam.filter(hasWorker),
    preferredWorkers: person.preferredWorkers.filter(hasWorker),
    declinedWorkers: person.declinedWorkers.filter(hasWorker),
  };
}

function contains(ids: readonly string[]): (id: string) => boolean {
  const set = new Set(ids);
  return (id) => set.has(id);
}
