import type { RotaFigures, RotaSummary } from '@homeround/contract';
import type { RotaSummaryRecord } from '@homeround/store';

export function toRotaBody(record: RotaSummaryRecord): RotaSummary {
  const { rotaId, localityId, from, days, state, version, revision, name, solveId, nearRotaId } = record;
  const { madeBy, publishedBy, publishReason } = record;
  return {
    ...{ rotaId, localityId, from, days, state, version, revision, name, solveId, nearRotaId },
    ...{ madeBy, publishedBy, publishReason },
    madeAt: record.madeAt.toISOString(),
    publishedAt: record.publishedAt?.toISOString() ?? null,
    // Of the contract's shape: the solver-worker made them so.
    figures: record.figures as RotaFigures,
  };
}
