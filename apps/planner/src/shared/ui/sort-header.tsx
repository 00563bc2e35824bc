import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './data-table';
import styles from './data-table.module.css';
import { nextSorting, type Sorting } from './sort-rows';

interface SortHeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: (sorting: Sorting | undefined) => void;
}

export function SortHeader<Row>({ column, sorting, onSort }: SortHeaderProps<Row>) {
  const { key, title, sortBy, align, mostFirst, wide } = column;
  const sorted = sorting?.key === key ? (sorting.down ? 'descending' : 'ascending') : undefined;
  const SortIcon =
    sorted === undefined ? IconArrowsSort : sorted === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <th scope="col" data-align={align} data-wide={wide} aria-sort={sorted}>
      {sortBy === undefined ? (
        <span className={styles.title}>{title}</span>
      ) : (
        <button
          type="button"
          className={styles.sort}
          onClick={() => onSort(nextSorting(sorting, key, mostFirst))}
        >
          {title}
          <SortIcon aria-hidden size={14} className={styles.sortIcon} />
        </button>
      )}
    </th>
  );
}
