import type { RotaDetail } from '@homeround/contract';
import { useAllowed } from '../../../shared/access/me';
import { formatPeriod } from '../../../shared/format/dates';
import { LinkButton } from '../../../shared/ui/link-button';
import { PageHeading } from '../../../shared/ui/page-heading';
import { RotaStateTag } from '../../../shared/ui/rota-state-tag';
import { FindingsButton } from './findings-button';
import { figuresLine } from './figures-line';
import { PrintMenu } from './print-menu';
import styles from './header.module.css';

interface BoardHeaderProps {
  readonly rota: RotaDetail;
  readonly onJump: (visitId: string) => void;
}

/** Which rota the board shows, how good it is, and where one goes from here. */
export function BoardHeader({ rota, onJump }: BoardHeaderProps) {
  const { localityId, rotaId, name, state, version, from, days, findings, publishedRotaId } = rota;
  const params = { localityId, rotaId };
  const mayPublish = useAllowed('rota:publish', localityId) && state === 'draft';
  const before = publishedRotaId !== null && publishedRotaId !== rotaId ? publishedRotaId : undefined;
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <div className={styles.title}>
          <PageHeading>{name}</PageHeading>
          <RotaStateTag state={state} version={version} />
          <span>{formatPeriod(from, days)}</span>
        </div>
        <div className={styles.actions}>
          <FindingsButton findings={findings} onJump={onJump} />
          {before !== undefined && (
            <LinkButton
              size="xs"
              variant="default"
              to="/localities/$localityId/rotas/$rotaId/compare"
              params={params}
              search={{ before }}
            >
              Compare
            </LinkButton>
          )}
          <PrintMenu {...params} />
          {mayPublish && (
            <LinkButton size="xs" to="/localities/$localityId/rotas/$rotaId/publish" params={params}>
              Publish…
            </LinkButton>
          )}
        </div>
      </div>
      <p className={styles.figures}>{figuresLine(rota.figures)}</p>
    </header>
  );
}
