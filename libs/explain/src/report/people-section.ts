import type { ContinuitySummary } from '@homeround/check';
import { countOverSize } from './person-bounds';
import type { RotaReport } from './report';
import { alignRows, numberText, type Row, shareText } from './table';

/** Who meets how many, beside what these work patterns allow at best. */
export function toPeopleSection({ measures, bound, worstPeople }: RotaReport): string[] {
  const { continuity } = measures;
  const { overall } = continuity;
  const over = countOverSize(bound.people);
  const sumOf = (valueOf: (person: (typeof continuity.people)[number]) => number) =>
    numberText(continuity.people.reduce((sum, person) => sum + valueOf(person), 0));
  return [
    'People',
    ...alignRows([
      ['', 'mean', 'median', '9 in 10 up to', 'worst tenth'],
      toRow('different workers per person', overall.distinctWorkers, (value) => numberText(value, 2)),
      ['  lower bound on these work patterns', numberText(bound.mean, 2)],
      toRow('different workers in a day', overall.workersPerDayMean, (value) => numberText(value, 2)),
      toRow('by mini-team or usual workers', overall.miniTeamShare, (value) => shareText(value)),
      toRow('continuity of care, 0–1', overall.coc, (value) => numberText(value, 2)),
      toRow('same worker as the visit before', overall.secon, (value) => shareText(value)),
    ]),
    '',
    ...alignRows([
      ['all worker-visits by mini-team or usual workers', shareText(continuity.miniTeamShare)],
      [
        '  people who know nobody yet: their most frequent workers count',
        sumOf(({ team }) => (team === 'emerging' ? 1 : 0)),
      ],
      ['new faces', sumOf(({ newFaces }) => newFaces)],
      ['people at or under their mini-team size', shareText(continuity.atOrUnderMiniTeamSize)],
      ['  above it because of the work patterns alone', numberText(over.patterns)],
      ['  above it because of the scheduling', numberText(over.scheduling)],
    ]),
    ...(worstPeople.length > 0 ? ['', ...toWorstLines(worstPeople)] : []),
  ];
}

const toRow = (
  label: string,
  { mean, median, p90, worstTenth }: ContinuitySummary,
  textOf: (value: number | undefined) => string,
): Row => [label, textOf(mean), textOf(median), textOf(p90), textOf(worstTenth)];

const toWorstLines = (people: RotaReport['worstPeople']): string[] =>
  alignRows([
    ['furthest above the lower bound', 'workers', 'lower bound', 'mini-team', 'because of'],
    ...people.map(({ name, personId, distinctWorkers, lowerBound, miniTeamSize, cause }) => [
      `  ${name} (${personId})`,
      numberText(distinctWorkers),
      numberText(lowerBound),
      numberText(miniTeamSize),
      cause,
    ]),
  ]);
