import { findKnownWorkers } from '@homeround/domain';
import type { RotaView } from '../view/rota-view';
import { sumOf } from '../view/worked-minutes';
import { continuityOfPerson, type PersonContinuity } from './continuity-of-person';
import { meanOf, medianOf, ninetiethPercentile, shareOf, worstTenthMean } from './statistics';

/** Which end of each figure is the bad one. */
const WORSE = {
  distinctWorkers: 'high',
  upc: 'low',
  coc: 'low',
  secon: 'low',
  mmci: 'low',
  entropy: 'high',
  entropyNormalised: 'high',
  top1Share: 'low',
  top3Share: 'low',
  top4Share: 'low',
  top6Share: 'low',
  miniTeamShare: 'low',
  newFaces: 'high',
  workersPerDayMean: 'high',
  workersPerDayMax: 'high',
  handOffs: 'high',
} as const satisfies Partial<Record<keyof PersonContinuity, 'high' | 'low'>>;

export type ContinuityFigure = keyof typeof WORSE;
export const CONTINUITY_FIGURES = Object.keys(WORSE) as readonly ContinuityFigure[];

/** One figure over all people for whom it is defined, each person counting once. In the figure's own unit. */
export interface ContinuitySummary {
  readonly people: number;
  readonly mean: number | undefined;
  readonly median: number | undefined;
  /** Nearest rank, from low to high whatever is good. */
  readonly p90: number | undefined;
  /** Mean of the tenth of the people who fare worst (at least one): most workers, or least share. */
  readonly worstTenth: number | undefined;
}

export interface ContinuityMeasures {
  /** Everyone who has a visit in the period, in the order of the input. */
  readonly people: readonly PersonContinuity[];
  /** Over those with at least one allocated visit. */
  readonly overall: Readonly<Record<ContinuityFigure, ContinuitySummary>>;
  /** Share of the people with a visit whose distinct workers do not exceed their mini-team size. */
  readonly atOrUnderMiniTeamSize: number | undefined;
  /** Share of all worker-visits by the person's mini-team, as `PersonContinuity.team` says. */
  readonly miniTeamShare: number | undefined;
}

/** Continuity by person and overall. A double-up counts as two worker-visits throughout. */
export function measureContinuity(view: RotaView): ContinuityMeasures {
  const expected = new Set(view.input.visits.map((visit) => visit.personId));
  const knownWorkers = findKnownWorkers(view.input);
  const people = view.input.people
    .filter(({ personId }) => expected.has(personId))
    .map((person) => {
      const visits = view.visitsOfPerson.get(person.personId) ?? [];
      return continuityOfPerson(person, knownWorkers.get(person.personId)!, visits);
    });
  const visited = people.filter(({ workerVisits }) => workerVisits > 0);
  const within = visited.filter((person) => person.distinctWorkers <= person.miniTeamSize);
  const byTeam = sumOf(visited, ({ miniTeamVisits }) => miniTeamVisits);
  return {
    people,
    overall: Object.fromEntries(
      CONTINUITY_FIGURES.map((figure) => [figure, summarise(visited, figure)]),
    ) as Record<ContinuityFigure, ContinuitySummary>,
    atOrUnderMiniTeamSize: shareOf(within.length, visited.length),
    miniTeamShare: shareOf(
      byTeam,
      sumOf(visited, ({ workerVisits }) => workerVisits),
    ),
  };
}

function summarise(people: readonly PersonContinuity[], figure: ContinuityFigure): ContinuitySummary {
  const values = people.map((person) => person[figure]).filter((value) => value !== undefined);
  return {
    people: values.length,
    mean: meanOf(values),
    median: medianOf(values),
    p90: ninetiethPercentile(values),
    worstTenth: worstTenthMean(values, WORSE[figure]),
  };
}
