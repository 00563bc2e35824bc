import type { CatalogueFigures, OptionBody } from '@homeround/contract';
import { formatCount, formatShare } from '../../../shared/format/numbers';
import { FigureList } from '../../../shared/ui/figure-list';
import { Panel } from '../../../shared/ui/panel';
import { TextLink } from '../../../shared/ui/text-link';
import styles from './catalogue.module.css';

interface FiguresPanelProps {
  readonly option: Pick<OptionBody, 'optionId' | 'baseline'>;
  readonly figures: CatalogueFigures;
  /** Of today's patterns; null until they came. */
  readonly today: CatalogueFigures | null;
}

/** The figures that a manager asks for first, each with today's, and how sure each is. */
export function FiguresPanel({ option, figures, today }: FiguresPanelProps) {
  const { optionId, baseline } = option;
  return (
    <Panel
      title="At a glance"
      aside={
        <TextLink to="/patterns/coverage" search={baseline ? {} : { option: optionId }}>
          Cover by time of day
        </TextLink>
      }
    >
      <FigureList figures={toShown(figures, baseline ? null : today)} />
      <p className={styles.hint}>
        Hours and points are of a typical week. <strong>Estimates:</strong> the demand is spread over the
        times at which visits may start, and cover allows for leave and sickness.{' '}
        {figures.lowerBound === null
          ? 'Nothing is proven about how much better it could be.'
          : 'The points are the best that was found; the lower bound is proven: no catalogue of so many patterns costs less.'}{' '}
        What real rotas say is under “Measures”.
      </p>
    </Panel>
  );
}

const COUNTS = [
  ['Patterns', 'patterns'],
  ['Points a week', 'total'],
  ['Hours a week too few', 'shortfallHours'],
  ['Of these below the floor', 'belowFloorHours'],
  ['Hours a week too many', 'excessHours'],
  ['Hours a week moved', 'movedHours'],
  ['Workers on another pattern', 'workersChanged'],
  ['Kept individually', 'individual'],
] as const;

function toShown(figures: CatalogueFigures, today: CatalogueFigures | null) {
  const counts = COUNTS.map(([name, key]) => ({
    name,
    value: formatCount(figures[key]),
    ...(today === null ? {} : { note: `today ${formatCount(today[key])}` }),
  }));
  return [...counts, ...toBound(figures), ...toTeams(figures, today)];
}

const toBound = ({ lowerBound, gap }: CatalogueFigures) =>
  lowerBound === null || gap === null
    ? []
    : [{ name: 'Lower bound', value: formatCount(lowerBound), note: `at most ${formatShare(gap)} better` }];

/** Worked out beside, after choosing. */
function toTeams({ teamCapacity }: CatalogueFigures, today: CatalogueFigures | null) {
  const name = 'People in small teams';
  if (teamCapacity === null) return [{ name, value: '–', note: 'not worked out yet' }];
  const todays = today?.teamCapacity ?? null;
  const beside = todays === null ? '' : `; today ${formatShare(todays)}`;
  return [
    { name, value: formatShare(teamCapacity), note: `that mini-teams could serve at the same time${beside}` },
  ];
}
