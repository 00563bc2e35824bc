import type { Coverage } from '@homeround/contract';
import { formatCount, formatMean } from '../../../shared/format/numbers';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Panel } from '../../../shared/ui/panel';
import { TextLink } from '../../../shared/ui/text-link';
import { readCoverageSearch } from './coverage-search';
import { type CoverFigures, measureCover, nameSlot } from './week-cover';

interface LocalityRow {
  readonly localityId: string;
  readonly name: string;
  readonly today: CoverFigures;
  readonly after: CoverFigures | undefined;
}

/** Each locality's week; its name shows its charts. */
export function LocalitiesPanel({ localities }: { readonly localities: Coverage['localities'] }) {
  const rows = localities.map(({ localityId, name, needed, cover, coverAfter }) => ({
    ...{ localityId, name, today: measureCover(needed, cover) },
    after: coverAfter === null ? undefined : measureCover(needed, coverAfter),
  }));
  const beside = rows.some(({ after }) => after !== undefined);
  return (
    <Panel title="Localities">
      <DataTable
        caption="Cover of each locality in a week"
        columns={beside ? [...COLUMNS, ...OPTION_COLUMNS] : COLUMNS}
        rows={rows}
        rowKey={({ localityId }) => localityId}
        empty="There is no locality."
      />
    </Panel>
  );
}

const hours = (key: string, title: string, of: (row: LocalityRow) => number): Column<LocalityRow> => ({
  ...{ key, title, align: 'end', mostFirst: true, sortBy: of },
  cell: (row) => `${formatCount(of(row))} h`,
});

const COLUMNS: readonly Column<LocalityRow>[] = [
  {
    key: 'name',
    title: 'Locality',
    names: true,
    sortBy: ({ name }) => name,
    cell: ({ localityId, name }) => (
      <TextLink
        to="/patterns/coverage"
        search={(search) => readCoverageSearch({ ...search, locality: localityId })}
        resetScroll={false}
      >
        {name}
      </TextLink>
    ),
  },
  hours('needed', 'Needed', ({ today }) => today.neededHours),
  hours('cover', 'On duty', ({ today }) => today.coverHours),
  hours('short', 'Short', ({ today }) => today.shortHours),
  hours('excess', 'Too many', ({ today }) => today.excessHours),
  {
    key: 'worst',
    title: 'Worst quarter-hour',
    sortBy: ({ today }) => today.worst?.short ?? 0,
    mostFirst: true,
    cell: ({ today }) => wordWorst(today),
  },
];

const OPTION_COLUMNS: readonly Column<LocalityRow>[] = [
  hours('short-after', 'Short on the option', ({ after }) => after?.shortHours ?? 0),
  hours('excess-after', 'Too many on the option', ({ after }) => after?.excessHours ?? 0),
];

const wordWorst = ({ worst }: CoverFigures): string =>
  worst === undefined ? 'None' : `${nameSlot(worst.slot)}: ${formatMean(worst.short)} too few`;
