import type { BoardRow, BoardVisit } from '@homeround/contract';
import { Portal } from '@mantine/core';
import { type RefObject } from 'react';
import { FACE_NAMES, MEDICATION_NAMES } from '../names/visit-name';
import styles from './day.module.css';
import { useHovered } from './use-hovered';

interface HoverCardProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly BoardRow[];
}

/** What a bar is, for the pointer: its name may not fit into it. Screen readers have the cell's own name. */
export function HoverCard({ scroller, rows }: HoverCardProps) {
  const hovered = useHovered(scroller);
  const row = hovered && rows.find(({ workerId }) => workerId === hovered.row);
  const visit = row && row.visits.find(({ visitId }) => visitId === hovered.cell);
  if (!hovered || !visit) return null;
  return (
    <Portal>
      <div
        aria-hidden
        className={styles.hover}
        style={{ left: hovered.left, top: hovered.top }}
        data-hover-card
      >
        <strong>{visit.person}</strong>
        <span>
          {visit.label}, {visit.startClock}–{visit.endClock}
        </span>
        <span>{remarks(visit).join(' · ')}</span>
        {visit.warnings?.map((warning) => (
          <span key={warning} className={styles.hoverWarning}>
            {warning}
          </span>
        ))}
      </div>
    </Portal>
  );
}

function remarks({ face, medication, doubleUpWith, pinned, changed }: BoardVisit): string[] {
  return [
    ...(face ? [FACE_NAMES[face]] : []),
    ...(medication ? [MEDICATION_NAMES[medication]] : []),
    ...(doubleUpWith ? [['Double-up', ...doubleUpWith.map(({ name }) => `with ${name}`)].join(' ')] : []),
    ...(pinned ? ['Pinned'] : []),
    ...(changed ? ['Changed'] : []),
  ];
}
