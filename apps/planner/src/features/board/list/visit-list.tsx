import type { BoardDay } from '@homeround/contract';
import { UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { FaceTag } from '../../../shared/ui/face-tag';
import { type Column, DataTable } from '../../../shared/ui/data-table';
import { Tag } from '../../../shared/ui/tag';
import type { BoardSearch } from '../address/board-search';
import { byOf } from '../keyboard/open-clicked';
import { MEDICATION_NAMES } from '../names/visit-name';
import { PRIORITY_NAMES } from '../names/priority-names';
import { type ListedVisit, listedVisits } from './listed-visits';
import styles from './list.module.css';

type Open = (visitId: string, by: 'key' | 'pointer') => void;

interface VisitListProps {
  readonly day: BoardDay;
  readonly search: BoardSearch;
  readonly name: string;
  readonly onOpen: Open;
}

/** The day as a plain table: everything that the board says in colours, patterns and places, in words. */
export function VisitList({ day, search, name, onOpen }: VisitListProps) {
  const rows = useMemo(() => listedVisits(day, search), [day, search]);
  return (
    <div className={styles.list}>
      <DataTable
        caption={name}
        columns={columns(onOpen)}
        rows={rows}
        rowKey={({ visit }) => visit.visitId}
        empty="No visits on this day fit the filters."
        virtual
      />
    </div>
  );
}

function columns(onOpen: Open): Column<ListedVisit>[] {
  return [
    {
      key: 'time',
      title: 'Time',
      sortBy: ({ visit }) => visit.start,
      cell: ({ visit }) => <span className={styles.time}>{`${visit.startClock}–${visit.endClock}`}</span>,
    },
    {
      key: 'person',
      title: 'Person',
      names: true,
      sortBy: ({ visit }) => visit.person,
      cell: ({ visit }) => (
        <UnstyledButton
          className={styles.open}
          data-visit={visit.visitId}
          onClick={({ detail }) => onOpen(visit.visitId, byOf(detail))}
        >
          {visit.person}
        </UnstyledButton>
      ),
    },
    { key: 'label', title: 'Visit', sortBy: ({ visit }) => visit.label, cell: ({ visit }) => visit.label },
    {
      key: 'worker',
      title: 'Worker',
      sortBy: workerNames,
      cell: (row) => workerNames(row) || <Unallocated />,
    },
    {
      key: 'face',
      title: 'Continuity',
      sortBy: ({ visit }) => visit.face ?? '',
      cell: ({ visit }) => visit.face && <FaceTag face={visit.face} />,
    },
    {
      key: 'priority',
      title: 'Priority',
      sortBy: ({ visit }) => visit.priority,
      cell: ({ visit }) => PRIORITY_NAMES[visit.priority],
    },
    {
      key: 'medication',
      title: 'Medication',
      sortBy: ({ visit }) => visit.medication ?? '',
      cell: ({ visit }) => visit.medication && MEDICATION_NAMES[visit.medication],
    },
    {
      key: 'remarks',
      title: 'To look at',
      sortBy: ({ visit }) => -(visit.warnings?.length ?? 0),
      cell: ({ visit }) => remarks(visit).join('. '),
    },
  ];
}

const Unallocated = () => <Tag tone="bad">Unallocated</Tag>;

const workerNames = ({ workers }: ListedVisit) => workers.map(({ name }) => name).join(', ');

function remarks({ warnings = [], doubleUpWith, pinned, changed }: ListedVisit['visit']): string[] {
  return [
    ...warnings,
    ...(doubleUpWith ? ['Double-up'] : []),
    ...(pinned ? ['Pinned'] : []),
    ...(changed ? ['Changed'] : []),
  ];
}
