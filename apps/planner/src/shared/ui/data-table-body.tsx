import { useVirtualizer } from '@tanstack/react-virtual';
import type { Column } from './data-table';

interface DataTableBodyProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The box that scrolls, when only the rows in sight are drawn; null until it is there. */
  readonly box: HTMLDivElement | null | undefined;
}

/** Pixels of a row of one line; others are measured. */
const ROW_HEIGHT = 41;

export function DataTableBody<Row>(props: DataTableBodyProps<Row>) {
  const { rows, columns, rowKey, box } = props;
  if (box !== undefined) return <VirtualBody {...props} box={box} />;
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={rowKey(row)}>
          <Cells columns={columns} row={row} />
        </tr>
      ))}
    </tbody>
  );
}

function VirtualBody<Row>({
  columns,
  rows,
  rowKey,
  box,
}: DataTableBodyProps<Row> & { readonly box: HTMLDivElement | null }) {
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns goes to plain elements only
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialRect: { width: 1000, height: 800 },
    getItemKey: (index) => rowKey(rows[index]!),
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <tbody>
      {before > 0 && <Spacer height={before} />}
      {items.map(({ index, key }) => (
        <tr key={key} ref={virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
          <Cells columns={columns} row={rows[index]!} />
        </tr>
      ))}
      {after > 0 && <Spacer height={after} />}
    </tbody>
  );
}

/** Stands for the rows out of sight. */
const Spacer = ({ height }: { readonly height: number }) => <tr aria-hidden style={{ height }} />;

function Cells<Row>({ columns, row }: { readonly columns: readonly Column<Row>[]; readonly row: Row }) {
  return columns.map(({ key, cell, align, nowrap, names, wide }) =>
    names === true ? (
      <th key={key} scope="row" data-align={align} data-nowrap={nowrap}>
        {cell(row)}
      </th>
    ) : (
      <td key={key} data-align={align} data-nowrap={nowrap} data-wide={wide}>
        {cell(row)}
      </td>
    ),
  );
}
