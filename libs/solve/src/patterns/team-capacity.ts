import type { Catalogue, Dataset, LocalDate, PatternInput } from '@homeround/domain';
import { openHighs, rateTeams } from '@homeround/engine';
import { toArchetypes } from '@homeround/patterns';
import { toTeamCapacity, toTeamProblems } from '@homeround/translate';

/**
 * Share of people, 0–1, who can be served at the same time by mini-teams of their size on the catalogue's patterns. About a
 * second for each locality: for options, not for every point of a front.
 */
export async function findTeamCapacity(
  dataset: Dataset,
  input: PatternInput,
  catalogue: Catalogue,
  day: LocalDate,
): Promise<number> {
  const archetypes = toArchetypes(dataset, { travelMinutes: input.settings.travelMinutes, day });
  const highs = await openHighs();
  const problems = toTeamProblems(input, catalogue, archetypes);
  return toTeamCapacity(problems.map((problem) => rateTeams(highs, { problem, sizes: [] }))).own.share;
}
