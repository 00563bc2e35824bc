import { type ReactNode, useState } from 'react';
import styles from './data-table.module.css';
import { DataTableBody } from './data-table-body';
import { SortHeader } from './sort-header';
import { type Sorting, sortRows } from './sort-rows';
import { useScrolls } from './use-scrolls';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** What the column is sorted by; absent = it is not. */
  readonly sortBy?: (row: Row) => string | number;
  /** Sorts from the most at the first click: for what one looks for the most of. */
  readonly mostFirst?: boolean;
  /** Left out where the screen is narrow. */
  readonly wide?: boolean;
  readonly align?: 'end';
  /** Times and states that must not break. */
  readonly nowrap?: boolean;
  /** The cell that names the row for screen readers. */
  readonly names?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Said instead of an empty table. */
  readonly empty: string;
  /** Drawn rows only, in a box of its own height: for hundreds of rows and more. */
  readonly virtual?: boolean;
}

/** A table that sorts by its headers; a long one draws only the rows in sight. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  empty,
  virtual = false,
}: DataTableProps<Row>) {
  const [sorting, setSorting] = useState<Sorting>();
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const scrolls = useScrolls(box);
  if (rows.length === 0) return <p className={styles.empty}>{empty}</p>;
  const whenScrolls = scrolls ? { tabIndex: 0, role: 'group', 'aria-label': caption } : {};
  const sorted = sortRows(
    rows,
    columns.find(({ key }) => key === sorting?.key)?.sortBy,
    sorting?.down ?? false,
  );
  return (
    <div ref={setBox} className={styles.box} data-virtual={virtual} {...whenScrolls}>
      <table className={styles.table} aria-rowcount={virtual ? rows.length + 1 : undefined}>
        <caption className="hr-hidden">{caption}</caption>
        <thead>
          <tr aria-rowindex={virtual ? 1 : undefined}>
            {columns.map((column) => (
              <SortHeader key={column.key} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <DataTableBody columns={columns} rows={sorted} rowKey={rowKey} box={virtual ? box : undefined} />
      </table>
    </div>
  );
}
