import type { RotaDetail } from '@homeround/contract';
import { formatPeriod } from '../../shared/format/dates';
import { countOf } from '../../shared/format/numbers';
import { RotaStateTag } from '../../shared/ui/rota-state-tag';
import { TextLink } from '../../shared/ui/text-link';
import { wordMade } from './word-made';

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
      <span>{wordMade(rota)}</span>
      {solveId !== null && (
        <TextLink to="/localities/$localityId/solves/$solveId" params={{ localityId, solveId }}>
          How it was made
        </TextLink>
      )}
    </>
  );
}
