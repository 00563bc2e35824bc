import type { CatalogueFigures, FrontBody, FrontPointBody } from '@homeround/contract';
import { useAllowed } from '../../../shared/access/me';
import { countOf, formatCount, formatMean, formatShare } from '../../../shared/format/numbers';
import { type Figure, FigureList } from '../../../shared/ui/figure-list';
import { LinkButton } from '../../../shared/ui/link-button';
import { Panel } from '../../../shared/ui/panel';
import { ChosenPatterns } from './chosen-patterns';

interface ChosenPanelProps {
  readonly front: FrontBody;
  readonly point: FrontPointBody;
}

/** The catalogue of the chosen number: its figures beside today's, who moves, its patterns. */
export function ChosenPanel({ front, point }: ChosenPanelProps) {
  const mayPlan = useAllowed('patterns:plan');
  const { frontId } = front;
  return (
    <Panel
      title={`The best catalogue found of at most ${countOf(point.patterns, 'pattern')}`}
      aside={
        mayPlan && (
          <LinkButton to="/patterns/options/new" search={{ front: frontId, patterns: point.patterns }}>
            Make an option of this
          </LinkButton>
        )
      }
    >
      <FigureList figures={toFigures(point.figures, front)} />
      <ChosenPatterns front={front} point={point} />
    </Panel>
  );
}

function toFigures(figures: CatalogueFigures, { baseline, workers }: FrontBody): readonly Figure[] {
  const { lowerBound, gap, workersChanged, movedHours, individual, teamCapacity } = figures;
  const hours = (name: string, of: (all: CatalogueFigures) => number): Figure => ({
    ...{ name, value: `${formatCount(of(figures))} h` },
    note: `today ${formatCount(of(baseline))} h`,
  });
  return [
    {
      name: 'Points',
      value: formatCount(figures.total),
      note: `${lowerBound === null ? '' : `bound ${formatCount(lowerBound)}, gap ${formatShare(gap ?? 0)}; `}with phases ${formatCount(figures.dealtTotal)}`,
    },
    hours('Short', ({ shortfallHours }) => shortfallHours),
    hours('Below the floor', ({ belowFloorHours }) => belowFloorHours),
    hours('Too many', ({ excessHours }) => excessHours),
    {
      name: 'Workers who change',
      value: formatCount(workersChanged),
      note: `of ${formatCount(workers)}; ${formatCount(workers - workersChanged)} stay`,
    },
    {
      name: 'Hours moved',
      value: `${formatCount(movedHours)} h`,
      note:
        workersChanged === 0
          ? undefined
          : `${formatMean(movedHours / workersChanged)} h for each who changes`,
    },
    { name: 'Keep theirs individually', value: formatCount(individual), note: 'outside the catalogue' },
    ...(teamCapacity === null
      ? []
      : [{ name: 'People whom a small team can serve', value: formatShare(teamCapacity) }]),
  ];
}
