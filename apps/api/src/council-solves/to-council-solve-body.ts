import type { CouncilSolveBody } from '@homeround/contract';
import type { CouncilSolveRecord } from '@homeround/store';
import { toSolveBody } from '../solves/to-solve-body';

export function toCouncilSolveBody(record: CouncilSolveRecord): CouncilSolveBody {
  const { councilSolveId, state, askedAt, endedAt, from, days, solves, totals } = record;
  return {
    ...{ councilSolveId, state, from, days },
    askedAt: askedAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
    solves: solves.map(toSolveBody),
    totals: totals && { ...totals },
  };
}
