import type { Fault } from '@homeround/domain';
import type { By, DatasetRecord } from '@homeround/store';
import type { ReceivedFile } from './receive-files';

/** What the thread of datasets is asked. It opens a connection of its own: rows never pass through the API's event loop. */
export type DatasetRequest =
  | { readonly kind: 'check'; readonly files: readonly ReceivedFile[] }
  | {
      readonly kind: 'import';
      readonly files: readonly ReceivedFile[];
      readonly databaseUrl: string;
      readonly by: By;
    }
  | {
      readonly kind: 'export';
      readonly format: ExportFormat;
      readonly detail: ExportDetail;
      readonly databaseUrl: string;
    };

export type ExportFormat = 'csv' | 'xlsx';

/** Without `staff`: no protected characteristics, and nothing of what workers said of work patterns. */
export type ExportDetail = 'with-staff' | 'without-staff';

export interface ReadFile {
  readonly file: string;
  readonly rows: number;
}

export type DatasetAnswer =
  | {
      readonly kind: 'read';
      readonly faults: readonly Fault[];
      readonly files: readonly ReadFile[];
      /** After an import that had nothing to refuse. */
      readonly imported?: DatasetRecord;
    }
  | { readonly kind: 'exported'; readonly bytes: Uint8Array }
  | { readonly kind: 'no-dataset' };
