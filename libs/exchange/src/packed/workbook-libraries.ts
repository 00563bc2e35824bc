/* eslint-disable @typescript-eslint/no-require-imports -- both libraries have a CommonJS build, but declare their types as ES modules only */
import type { WorkbookCell } from './cell-text';

/** What is used of read-excel-file 9. Rejects when the bytes are no workbook. */
type ReadWorkbook = (
  bytes: ArrayBuffer,
) => Promise<readonly { readonly sheet: string; readonly data: readonly (readonly WorkbookCell[])[] }[]>;

export interface TextCell {
  readonly value: string;
  readonly type: StringConstructor;
  readonly fontWeight?: 'bold';
}

export interface WorkbookSheet {
  readonly sheet: string;
  readonly stickyRowsCount: number;
  readonly columns: readonly { readonly width: number }[];
  readonly data: readonly (readonly (TextCell | null)[])[];
}

/** What is used of write-excel-file 4. */
type WriteWorkbook = (sheets: readonly WorkbookSheet[]) => { readonly toBlob: () => Promise<Blob> };

export const readWorkbook = (require('read-excel-file/universal') as { default: ReadWorkbook }).default;
export const writeWorkbook = (require('write-excel-file/universal') as { default: WriteWorkbook }).default;
