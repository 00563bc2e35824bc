import type { PersonPage } from '@homeround/contract';
import { formatCount, formatShare } from '../../shared/format/numbers';
import { FigureList } from '../../shared/ui/figure-list';
import { Panel } from '../../shared/ui/panel';
import { Tag } from '../../shared/ui/tag';

type Continuity = PersonPage['continuity'];

const CAUSE_WORDS = {
  patterns: 'Mostly due to the work patterns',
  scheduling: 'Mostly due to this rota',
} as const;

/** Few, known faces: what the rota gives beside the best that any rota could. */
export function ContinuityPanel({ continuity }: { readonly continuity: Continuity }) {
  const { text, cause } = continuity;
  const aside = cause === undefined ? undefined : <Tag tone="caution">{CAUSE_WORDS[cause]}</Tag>;
  return (
    <Panel title="Continuity" aside={aside}>
      <FigureList figures={toFigures(continuity)} />
      <p>{text}</p>
    </Panel>
  );
}

const toFigures = ({ distinctWorkers, lowerBound, miniTeamShare, newFaces }: Continuity) => [
  { name: 'Different workers, actual', value: formatCount(distinctWorkers) },
  {
    name: 'Best possible on these patterns',
    value: lowerBound === null ? '–' : formatCount(lowerBound),
    ...(lowerBound === null ? { note: 'nobody can do any of the visits' } : {}),
  },
  {
    name: 'Visits by mini-team or usual workers',
    value: miniTeamShare === null ? '–' : formatShare(miniTeamShare),
  },
  { name: 'New faces', value: formatCount(newFaces) },
];
