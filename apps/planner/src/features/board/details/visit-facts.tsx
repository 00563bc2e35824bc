import type { BoardVisit } from '@homeround/contract';
import { IconAlertTriangle, IconPill, IconPin, IconUsers } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { formatShortDate } from '../../../shared/format/dates';
import type { RotaPath } from '../../../shared/requests/rota-path';
import { FaceTag } from '../../../shared/ui/face-tag';
import { Tag } from '../../../shared/ui/tag';
import { TextLink } from '../../../shared/ui/text-link';
import { MEDICATION_NAMES } from '../names/visit-name';
import { PRIORITY_NAMES } from '../names/priority-names';
import styles from './details.module.css';

interface VisitFactsProps extends RotaPath {
  readonly visit: BoardVisit;
  readonly workers: readonly { readonly workerId: string; readonly name: string }[];
  readonly date: string;
  /** What can be done with the visit. */
  readonly children?: ReactNode;
}

/** What the board knows of a visit, in words. */
export function VisitFacts({ localityId, rotaId, visit, workers, date, children }: VisitFactsProps) {
  const when = `${formatShortDate(date)}, ${visit.startClock} to ${visit.endClock}`;
  return (
    <div className={styles.facts}>
      <p className={styles.when}>
        {visit.label} · {when} · {visit.end - visit.start} min
      </p>
      <p className={styles.tags}>
        <VisitTags visit={visit} allocated={workers.length > 0} />
      </p>
      {visit.warnings?.map((warning) => (
        <p key={warning} className={styles.warning}>
          <IconAlertTriangle aria-hidden size={16} /> {warning}
        </p>
      ))}
      {workers.length > 0 && (
        <p>
          With{' '}
          {workers.map(({ workerId, name }, index) => (
            <span key={workerId}>
              {index > 0 && ' and '}
              <TextLink
                to="/localities/$localityId/rotas/$rotaId/workers/$workerId"
                params={{ localityId, rotaId, workerId }}
              >
                {name}
              </TextLink>
            </span>
          ))}
        </p>
      )}
      <div className={styles.actions}>
        {children}
        <TextLink
          to="/localities/$localityId/rotas/$rotaId/people/$personId"
          params={{ localityId, rotaId, personId: visit.personId }}
        >
          The person’s week
        </TextLink>
      </div>
    </div>
  );
}

function VisitTags({ visit, allocated }: { readonly visit: BoardVisit; readonly allocated: boolean }) {
  const { face, medication, doubleUpWith, pinned, changed, priority } = visit;
  return (
    <>
      {!allocated && <Tag tone="bad">Unallocated</Tag>}
      {face && <FaceTag face={face} />}
      <Tag tone={priority === 'critical' ? 'bad' : 'neutral'}>{PRIORITY_NAMES[priority]} priority</Tag>
      {medication && (
        <Tag tone="info" icon={IconPill}>
          {MEDICATION_NAMES[medication]}
        </Tag>
      )}
      {doubleUpWith && (
        <Tag tone="neutral" icon={IconUsers}>
          Double-up
        </Tag>
      )}
      {pinned && (
        <Tag tone="info" icon={IconPin}>
          Pinned
        </Tag>
      )}
      {changed && <Tag tone="caution">Changed</Tag>}
    </>
  );
}
