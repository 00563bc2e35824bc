import type { RotaSummary, SolveBody } from '@homeround/contract';

export interface PeriodGroup {
  readonly from: string;
  readonly days: number;
  readonly rotas: readonly RotaSummary[];
  /** Queued or running. */
  readonly solves: readonly SolveBody[];
}

const isOpen = ({ state }: SolveBody) => state === 'queued' || state === 'running';
const isShown = ({ state }: RotaSummary) => state === 'draft' || state === 'published';
const ORDER = { published: 0, draft: 1, superseded: 2, discarded: 3 } as const;

/** What is published, drafted and being solved, period by period, the latest first. */
export function groupByPeriod(
  rotas: readonly RotaSummary[],
  solves: readonly SolveBody[],
  all: boolean,
): readonly PeriodGroup[] {
  const shown = all ? rotas : rotas.filter(isShown);
  const open = solves.filter(isOpen);
  const keys = new Map([...shown, ...open].map(({ from, days }) => [`${from}/${days}`, { from, days }]));
  return [...keys.values()]
    .sort((a, b) => (a.from < b.from ? 1 : a.from > b.from ? -1 : b.days - a.days))
    .map((period) => ({
      ...period,
      rotas: shown.filter((rota) => isOf(rota, period)).sort(byStateThenNewest),
      solves: open.filter((solve) => isOf(solve, period)),
    }));
}

type Span = { readonly from: string; readonly days: number };
const isOf = (a: Span, b: Span) => a.from === b.from && a.days === b.days;

function byStateThenNewest(a: RotaSummary, b: RotaSummary): number {
  return ORDER[a.state] - ORDER[b.state] || (a.madeAt < b.madeAt ? 1 : -1);
}
