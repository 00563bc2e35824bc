import type { Transition } from '@homeround/contract';
import { formatDay, formatShortDate } from '../../../shared/format/dates';
import { formatCount, formatMean } from '../../../shared/format/numbers';
import { TIER_TONES, TIER_WORDS } from '../../../shared/rota/rule-names';
import type { Column } from '../../../shared/ui/data-table';
import { Tag } from '../../../shared/ui/tag';
import { wordShift } from '../../../shared/patterns/word-cycle';
import styles from './transition.module.css';

type Phase = Transition['phases'][number];
type Changing = Transition['workers'][number];
type Finding = Changing['findings'][number];

export const PHASE_COLUMNS: readonly Column<Phase>[] = [
  { key: 'name', title: 'Where', names: true, cell: ({ name }) => name },
  { key: 'from', title: 'From', cell: ({ from }) => formatDay(from) },
  { key: 'workers', title: 'Workers', align: 'end', cell: ({ workers }) => formatCount(workers) },
];

export const toTransitionColumns = (
  localityOf: (localityId: string) => string,
): readonly Column<Changing>[] => [
  { key: 'name', title: 'Worker', names: true, sortBy: ({ name }) => name, cell: ({ name }) => name },
  {
    ...{ key: 'locality', title: 'Locality', wide: true },
    sortBy: ({ localityId }) => localityOf(localityId),
    cell: ({ localityId }) => localityOf(localityId),
  },
  {
    ...{ key: 'from', title: 'From', nowrap: true, wide: true },
    sortBy: ({ changeover }) => changeover,
    cell: ({ changeover }) => formatShortDate(changeover),
  },
  { key: 'last', title: 'Last old shift', cell: ({ lastShift }) => wordDated(lastShift) },
  { key: 'first', title: 'First new shift', cell: ({ firstShift }) => wordDated(firstShift) },
  {
    ...{ key: 'rest', title: 'Rest, hours', align: 'end' },
    sortBy: ({ restHours }) => restHours ?? Infinity,
    cell: ({ restHours }) => (restHours === null ? '–' : formatMean(restHours)),
  },
  {
    ...{ key: 'hours', title: 'Hours in the week before and after', align: 'end', wide: true },
    cell: ({ hoursBefore, hoursAfter }) => `${formatMean(hoursBefore)} and ${formatMean(hoursAfter)}`,
  },
  {
    ...{ key: 'findings', title: 'To mend', mostFirst: true },
    sortBy: ({ findings }) => findings.length,
    cell: ({ findings }) => <Findings findings={findings} />,
  },
];

const wordDated = (shift: Changing['lastShift']): string =>
  shift === null ? '–' : `${formatShortDate(shift.date)}, ${wordShift({ ...shift, kind: 'core' })}`;

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return 'Nothing';
  return (
    <ul className={styles.findings}>
      {findings.map(({ rule, tier, text }) => (
        <li key={`${rule} ${text}`}>
          <Tag tone={TIER_TONES[tier]}>{TIER_WORDS[tier]}</Tag> {text}
        </li>
      ))}
    </ul>
  );
}
