import type { RotaDetail } from '@homeround/contract';
import { formatMoment, formatPeriod } from '../../shared/format/dates';
import { countOf } from '../../shared/format/numbers';
import { RotaStateTag } from '../../shared/ui/rota-state-tag';
import { TextLink } from '../../shared/ui/text-link';

export function RotaFacts({ rota }: { readonly rota: RotaDetail }) {
  const { state, version, from, days, figures, localityId, solveId } = rota;
  const { visits, people, workers } = figures;
  return (
    <>
      <RotaStateTag state={state} version={version} />
      <span>{formatPeriod(from, days)}</span>
      <span>
        {countOf(visits, 'visit')}, {countOf(people, 'person', 'people')}, {countOf(workers, 'worker')}
      </span>
      <span>{wordOrigin(rota)}</span>
      {solveId !== null && (
        <TextLink to="/localities/$localityId/solves/$solveId" params={{ localityId, solveId }}>
          How it was made
        </TextLink>
      )}
    </>
  );
}

function wordOrigin({ publishedAt, publishedBy, madeAt, madeBy }: RotaDetail): string {
  const [verb, at, by] =
    publishedAt === null ? ['Made', madeAt, madeBy] : ['Published', publishedAt, publishedBy];
  return `${verb} ${formatMoment(at)}${by === null ? '' : ` by ${by.name}`}`;
}
