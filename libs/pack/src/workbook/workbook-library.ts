/* eslint-disable @typescript-eslint/no-require-imports -- the library has a CommonJS build, but declares its types as ES modules only */

/** Text stays text: nothing that begins with `=` is ever computed. */
export interface SheetCell {
  readonly value: string | number;
  readonly type: StringConstructor | NumberConstructor;
  readonly fontWeight?: 'bold';
  readonly format?: string;
  readonly wrap?: boolean;
  readonly alignVertical?: 'top';
}

export interface Sheet {
  readonly sheet: string;
  readonly stickyRowsCount: number;
  readonly columns: readonly { readonly width: number }[];
  readonly data: readonly (readonly (SheetCell | null)[])[];
}

/** What is used of write-excel-file 4. */
type WriteWorkbook = (sheets: readonly Sheet[]) => { readonly toBlob: () => Promise<Blob> };

export const writeWorkbook = (require('write-excel-file/universal') as { default: WriteWorkbook }).default;
