import type { OptionBody } from '@homeround/contract';

type Rota = OptionBody['progress'][number];

/** The rotas of one locality on one set of patterns. */
export interface ProgressRow {
  readonly key: string;
  readonly localityId: string;
  readonly ofOption: boolean;
  readonly bySeed: ReadonlyMap<number, Rota>;
}

/** A row for each locality and each set of patterns, the option's first. */
export function toProgressRows(progress: readonly Rota[]): readonly ProgressRow[] {
  const localityIds = [...new Set(progress.map(({ localityId }) => localityId))].sort();
  const rows = localityIds.flatMap((localityId) =>
    [true, false].map((ofOption) => ({
      ...{ key: `${localityId} ${ofOption}`, localityId, ofOption },
      bySeed: new Map(
        progress
          .filter((rota) => rota.localityId === localityId && rota.ofOption === ofOption)
          .map((rota) => [rota.seed, rota]),
      ),
    })),
  );
  return rows.filter(({ bySeed }) => bySeed.size > 0);
}

const STATES = {
  queued: 'Waiting',
  running: 'Running',
  finished: 'Made',
  cancelled: 'Cancelled',
  failed: 'Failed',
} as const;

/** "Running, 40 %"; what was measured before with the same settings is not asked for again. */
export function wordRota(rota: Rota | undefined): string {
  if (rota === undefined) return 'Known already';
  const percent = rota.state === 'running' ? `, ${Math.round(rota.done * 100)} %` : '';
  return `${STATES[rota.state]}${percent}`;
}
