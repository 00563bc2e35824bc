import type { FindingBody, RotaFigures } from '@homeround/contract';
import type { DatasetNames } from '@homeround/store';

/** What may be asked of a rota. */
export type View =
  | { readonly kind: 'board-week' }
  | { readonly kind: 'board-day'; readonly date: string }
  | { readonly kind: 'explanation'; readonly visitId: string }
  | { readonly kind: 'people' }
  | { readonly kind: 'workers' }
  | { readonly kind: 'person'; readonly personId: string }
  | { readonly kind: 'worker'; readonly workerId: string }
  /** Without ids: every worker. */
  | { readonly kind: 'worker-sheets'; readonly workerIds?: readonly string[] }
  /** Null = compared with nothing. */
  | { readonly kind: 'differences'; readonly beforeRotaId: string | null }
  /** Everyone whom the rota is about. */
  | { readonly kind: 'members' }
  /** Visits that schedulers had pinned, beyond what the dataset pins. */
  | { readonly kind: 'pinned' }
  /** What the store keeps of a published rota. */
  | { readonly kind: 'published-rows' }
  | { readonly kind: 'file' };

/** All that a view is made of: what a thread reads once and keeps. None of it changes. */
export interface FrozenScreen {
  readonly rotaId: string;
  readonly input: Uint8Array;
  readonly rota: Uint8Array;
  readonly figures: RotaFigures;
  readonly findings: readonly FindingBody[];
  readonly names: DatasetNames | undefined;
}

export interface ScreenRequest {
  readonly rotaId: string;
  readonly view: View;
  /** What the thread said that it lacks. */
  readonly frozen?: readonly FrozenScreen[];
}

/** A view as the bytes that are sent: gzipped JSON, with the hash of what is in it. */
export interface ShownBytes {
  readonly gzipped: Uint8Array;
  readonly hash: string;
}

export type ScreenAnswer =
  /** Ask again with the frozen bytes of these. */
  | { readonly kind: 'lacking'; readonly rotaIds: readonly string[] }
  /** The rota has no such day, visit, person or worker. */
  | { readonly kind: 'unknown' }
  | ({ readonly kind: 'shown' } & ShownBytes);

/** The rotas that a view is made of. */
export function rotasOf({ rotaId, view }: ScreenRequest): string[] {
  return view.kind === 'differences' && view.beforeRotaId !== null ? [rotaId, view.beforeRotaId] : [rotaId];
}
