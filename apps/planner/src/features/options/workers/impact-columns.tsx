import type { WorkerImpactBody, WorkerWeekBody } from '@homeround/contract';
import { formatCount, formatMean } from '../../../shared/format/numbers';
import type { Column } from '../../../shared/ui/data-table';
import { Tag } from '../../../shared/ui/tag';
import { OpenButton } from '../open-button';
import { WeightTag } from './weight-tag';
import styles from './workers.module.css';

/** @param onOpen opens a worker's details */
export const toImpactColumns = (
  localityOf: (localityId: string) => string,
  onOpen: (workerId: string) => void,
): readonly Column<WorkerImpactBody>[] => [
  {
    ...{ key: 'name', title: 'Worker', names: true },
    sortBy: ({ name }) => name,
    cell: ({ workerId, name }) => <OpenButton onClick={() => onOpen(workerId)}>{name}</OpenButton>,
  },
  {
    ...{ key: 'locality', title: 'Locality', wide: true },
    sortBy: ({ localityId }) => localityOf(localityId),
    cell: ({ localityId }) => localityOf(localityId),
  },
  {
    ...{ key: 'weight', title: 'Change', nowrap: true, mostFirst: true },
    sortBy: ({ severity }) => severity,
    cell: (impact) => <WeightTag impact={impact} />,
  },
  {
    ...{ key: 'moved', title: 'Hours moved', align: 'end', mostFirst: true },
    sortBy: ({ movedHours }) => movedHours,
    cell: ({ movedHours }) => formatMean(movedHours),
  },
  beforeAfter('weekends', 'Weekends in four', ({ weekendsInFour }) => weekendsInFour),
  beforeAfter('hours', 'Hours a week', ({ hours }) => hours, true),
  beforeAfter('pay', 'Hours with an allowance', ({ payBearingHours }) => payBearingHours, true),
  { key: 'why', title: 'What becomes harder', cell: (impact) => <Reasons impact={impact} /> },
];

/** "2.0 → 3.0", sorted by the difference; one figure where both are shown alike. */
function beforeAfter(
  key: string,
  title: string,
  read: (week: WorkerWeekBody) => number,
  wide = false,
): Column<WorkerImpactBody> {
  return {
    ...{ key, title, wide, align: 'end', mostFirst: true },
    sortBy: ({ before, after }) => read(after) - read(before),
    cell: ({ before, after }) => {
      const [was, becomes] = [formatMean(read(before)), formatMean(read(after))];
      return was === becomes ? becomes : <BeforeAfter was={was} becomes={becomes} />;
    },
  };
}

function BeforeAfter({ was, becomes }: { readonly was: string; readonly becomes: string }) {
  return (
    <>
      {was} <span aria-hidden>→</span>
      <span className="hr-hidden"> becomes </span> {becomes}
    </>
  );
}

/** As many as stay readable in a row; the details have all. */
const SHOWN = 2;

function Reasons({ impact: { reasons, clashes } }: { readonly impact: WorkerImpactBody }) {
  const more = reasons.length - SHOWN;
  if (reasons.length + clashes.length === 0) return '–';
  return (
    <div className={styles.reasons}>
      {clashes.length > 0 && <Tag tone="bad">Clash with an agreement</Tag>}
      {reasons.slice(0, SHOWN).map((reason) => (
        <div key={reason}>{reason}</div>
      ))}
      {more > 0 && <div className={styles.more}>and {formatCount(more)} more</div>}
    </div>
  );
}
