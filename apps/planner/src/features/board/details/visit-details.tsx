import type { BoardVisit } from '@homeround/contract';
import { CloseButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { RotaPath } from '../../../shared/requests/rota-path';
import { FaultPanel } from '../../../shared/ui/fault-panel';
import { Waiting } from '../../../shared/ui/waiting';
import { explanationQuery } from '../data/explanation-query';
import styles from './details.module.css';
import { ExplanationBody } from './explanation-body';
import { PinButton } from './pin-button';
import { VisitFacts } from './visit-facts';

/** The part of the details that a key asked for: read out and scrolled to when it is there. */
export type DetailsPart = 'facts' | 'takers';

interface VisitDetailsProps extends RotaPath {
  readonly visitId: string;
  /** What the board knows of the visit, shown at once; absent when it is on another day. */
  readonly visit: BoardVisit | undefined;
  /** Its workers; empty for an unallocated visit. */
  readonly workers: readonly { readonly workerId: string; readonly name: string }[];
  readonly date: string;
  /** Asked for by keyboard: the focus goes there. A new object for each asking. */
  readonly focusPart: { readonly part: DetailsPart } | null;
  /** Absent where it may not be pinned. */
  readonly onPin: (() => void) | undefined;
  /** Back to where the details were opened from. */
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** A visit, why it is where it is, and who else could have it. */
export function VisitDetails(props: VisitDetailsProps) {
  const { localityId, rotaId, visitId, visit, workers, date, focusPart, onPin, onBack, onClose } = props;
  const explanation = useQuery(explanationQuery(localityId, rotaId, visitId));
  const root = useRef<HTMLDivElement>(null);
  const settled = !explanation.isPending;
  useEffect(() => {
    if (!focusPart || (focusPart.part === 'takers' && !settled)) return;
    const find = (part: DetailsPart) => root.current?.querySelector<HTMLElement>(`[data-part="${part}"]`);
    (find(focusPart.part) ?? find('facts'))?.focus();
  }, [focusPart, settled]);
  const person = visit?.person ?? explanation.data?.what.person;
  return (
    <div ref={root} className={styles.details} onKeyDown={({ key }) => key === 'Escape' && onBack()}>
      <div className={styles.head}>
        <h2 tabIndex={-1} data-part="facts" className={styles.title}>
          {person ?? 'Visit'}
        </h2>
        <CloseButton aria-label="Close the details" onClick={onClose} />
      </div>
      {visit && (
        <VisitFacts localityId={localityId} rotaId={rotaId} visit={visit} workers={workers} date={date}>
          {onPin && <PinButton pinned={visit.pinned ?? false} onPin={onPin} />}
        </VisitFacts>
      )}
      {explanation.isPending && <Waiting what="the explanation" />}
      {explanation.isError && (
        <FaultPanel fault={explanation.error} onRetry={() => void explanation.refetch()} />
      )}
      {explanation.data && (
        <ExplanationBody localityId={localityId} rotaId={rotaId} explanation={explanation.data} />
      )}
    </div>
  );
}
