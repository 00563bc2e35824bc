import type { Emphasis, EmphasisKey, Fault, Pin } from '@homeround/domain';

/** What the thread of localities is asked. It reads the database itself: no dataset passes the API's event loop. */
export type LocalityRequest = {
  readonly databaseUrl: string;
  readonly localityId: string;
} & LocalityQuestion;

export type LocalityQuestion = PrepareInput | CheckPin | CheckWorker;

/** All that a solve may know, frozen. */
export interface PrepareInput {
  readonly kind: 'prepare-input';
  readonly from: string;
  readonly days: number;
  readonly nearPublished: boolean;
  readonly emphasis: Readonly<Record<EmphasisKey, Emphasis>>;
}

/** Whether a visit can be pinned so. */
export interface CheckPin {
  readonly kind: 'check-pin';
  readonly pin: Pin;
}

/** Whether the locality has the worker. */
export interface CheckWorker {
  readonly kind: 'check-worker';
  readonly workerId: string;
}

export interface PreparedLocality {
  /** Frozen. */
  readonly input: Uint8Array;
  readonly datasetId: string;
  readonly nearRotaId: string | null;
}

export type LocalityAnswer =
  | ({ readonly kind: 'prepared' } & PreparedLocality)
  /** With what is doubtful all the same. */
  | { readonly kind: 'fine'; readonly warnings: readonly Fault[] }
  | { readonly kind: 'unknown-locality' }
  | { readonly kind: 'unknown-worker' }
  | { readonly kind: 'refused'; readonly faults: readonly Fault[] };
