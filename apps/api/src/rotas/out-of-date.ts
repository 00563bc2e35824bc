import type { DatasetRecord, PinRecord } from '@homeround/store';

export interface OutOfDateFacts {
  /** When the rota's input was frozen. */
  readonly frozenAt: Date;
  /** The current dataset, where it is another than the rota's. */
  readonly newerDataset: Pick<DatasetRecord, 'name' | 'importedAt' | 'timeZone'> | undefined;
  /** Of the rota's days, now. */
  readonly pinsNow: readonly Pick<PinRecord, 'visitId' | 'madeAt'>[];
  /** Visits that schedulers had pinned when the input was frozen. */
  readonly pinnedThen: readonly string[];
}

/** What changed since a rota's input was frozen. Empty = the rota is up to date. */
export function wordOutOfDate({ frozenAt, newerDataset, pinsNow, pinnedThen }: OutOfDateFacts): string[] {
  const pinned = new Set(pinsNow.map(({ visitId }) => visitId));
  const made = pinsNow.filter(({ madeAt }) => madeAt > frozenAt).length;
  const removed = pinnedThen.filter((visitId) => !pinned.has(visitId)).length;
  return [
    ...(newerDataset
      ? [`A newer dataset, “${newerDataset.name}”, was imported on ${dayOf(newerDataset)}.`]
      : []),
    ...(made > 0 ? [`${pins(made)} made or changed since.`] : []),
    ...(removed > 0 ? [`${pins(removed)} removed since.`] : []),
  ];
}

const pins = (count: number) => (count === 1 ? '1 pin was' : `${count} pins were`);

/** "21 March 2026", where the rota is worked. */
const dayOf = ({ importedAt, timeZone }: Pick<DatasetRecord, 'importedAt' | 'timeZone'>) =>
  importedAt.toLocaleDateString('en-GB', { timeZone, day: 'numeric', month: 'long', year: 'numeric' });
