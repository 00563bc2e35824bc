import type { FrontBody, FrontPointBody } from '@homeround/contract';
import { formatCount, formatShare } from '../../../shared/format/numbers';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { TextLink } from '../../../shared/ui/text-link';
import { readFrontSearch } from './front-search';

interface FrontTableProps {
  readonly front: FrontBody;
  /** The chosen number of patterns. */
  readonly chosen: number;
}

/** Every point of a front with its figures; the number chooses it. */
export function FrontTable({ front, chosen }: FrontTableProps) {
  return (
    <DataTable
      caption="Best catalogues by the number of patterns"
      columns={toColumns(front, chosen)}
      rows={front.points}
      rowKey={({ patterns }) => String(patterns)}
      empty="Nothing was found."
      virtual
    />
  );
}

type Figures = FrontPointBody['figures'];

const count = (
  key: string,
  title: string,
  of: (figures: Figures) => number | null,
  wide = false,
): Column<FrontPointBody> => ({
  ...{ key, title, align: 'end', wide },
  sortBy: ({ figures }) => of(figures) ?? 0,
  cell: ({ figures }) => {
    const value = of(figures);
    return value === null ? '–' : formatCount(value);
  },
});

const share = (
  key: string,
  title: string,
  of: (figures: Figures) => number | null,
): Column<FrontPointBody> => ({
  ...count(key, title, of, true),
  cell: ({ figures }) => {
    const value = of(figures);
    return value === null ? '–' : formatShare(value);
  },
});

function toColumns({ frontId }: FrontBody, chosen: number): readonly Column<FrontPointBody>[] {
  return [
    {
      key: 'patterns',
      title: 'At most',
      names: true,
      sortBy: ({ patterns }) => patterns,
      cell: ({ patterns }) => (
        <TextLink
          to="/patterns/fronts/$frontId"
          params={{ frontId }}
          search={(search) => readFrontSearch({ ...search, patterns })}
          resetScroll={false}
          aria-current={patterns === chosen ? 'true' : undefined}
          fw={patterns === chosen ? 700 : undefined}
        >
          {patterns}
          {patterns === chosen && ' (chosen)'}
        </TextLink>
      ),
    },
    count('used', 'Used', ({ patterns }) => patterns, true),
    count('total', 'Points', ({ total }) => total),
    count('bound', 'Lower bound', ({ lowerBound }) => lowerBound),
    share('gap', 'Gap', ({ gap }) => gap),
    count('short', 'Hours short', ({ shortfallHours }) => shortfallHours),
    count('excess', 'Hours too many', ({ excessHours }) => excessHours, true),
    count('moved', 'Hours moved', ({ movedHours }) => movedHours),
    count('changed', 'Workers who change', ({ workersChanged }) => workersChanged),
    count('individual', 'Individual agreements', ({ individual }) => individual),
    count('weekends', 'More weekends, points', ({ cost }) => cost.weekends, true),
    share('teams', 'Small teams', ({ teamCapacity }) => teamCapacity),
  ];
}
