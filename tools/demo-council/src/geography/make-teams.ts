import type { Service, Team } from '@homeround/domain';
import type { DemoLocality } from './localities';

const SERVICE_TEAMS: Readonly<Record<Exclude<Service, 'mainstream'>, string>> = {
  reablement: 'reablement',
  intensive: 'intensive support',
  'sheltered-housing': 'sheltered housing',
  night: 'nights',
};

/** A team for each neighbourhood, and one for each service that serves the whole locality. */
export function makeTeams(locality: DemoLocality, services: readonly Service[]): Team[] {
  const { code, name, neighbourhoods } = locality;
  const neighbourhoodTeams = neighbourhoods.map((neighbourhood, index): Team => ({
    teamId: neighbourhoodTeamOf(locality, index),
    name: `${neighbourhood.name} neighbourhood`,
    localityId: code,
    service: 'mainstream',
  }));
  const serviceTeams = services
    .filter((service) => service !== 'mainstream')
    .map((service): Team => ({
      teamId: serviceTeamOf(locality, service),
      name: `${name} ${SERVICE_TEAMS[service]}`,
      localityId: code,
      service,
    }));
  return [...neighbourhoodTeams, ...serviceTeams];
}

export function neighbourhoodTeamOf(locality: DemoLocality, neighbourhood: number): string {
  const { name } = locality.neighbourhoods[neighbourhood]!;
  return `${locality.code}-${name.toUpperCase().replaceAll(' ', '-')}`;
}

export function serviceTeamOf(locality: DemoLocality, service: Service): string {
  return `${locality.code}-${service.toUpperCase()}`;
}
