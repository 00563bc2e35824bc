import { join } from 'node:path';
import type { Dataset } from '@homeround/domain';
import { toXlsx, toZip, writeDataset } from '@homeround/exchange';
import { DatasetStore } from '@homeround/store';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { writeWhole } from '../files';
import { refuse } from '../refusal';
import type { ServiceOptions } from '../service/service-settings';
import { withStore } from '../service/with-store';

export const EXPORT_FORMATS = ['csv', 'zip', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportOptions extends ServiceOptions {
  readonly format: ExportFormat;
  readonly out: string;
}

/** Writes the service's current dataset: `csv` a folder, `zip` and `xlsx` one file. Importing it gives the same again. */
export async function exportDataset(options: ExportOptions, console: Console): Promise<ExitCode> {
  const dataset = await withStore(options, (dataSource) => new DatasetStore(dataSource).read());
  if (!dataset) refuse('NO_DATASET', 'the service has no dataset', 'Import one first.');
  await write(dataset, options);
  console.data({ out: options.out, format: options.format });
  console.result([
    `${options.out} written: ${dataset.people.length} people, ${dataset.workers.length} workers`,
  ]);
  return EXIT.done;
}

async function write(dataset: Dataset, { format, out }: ExportOptions): Promise<void> {
  if (format === 'csv') for (const [file, bytes] of writeDataset(dataset)) writeWhole(join(out, file), bytes);
  else writeWhole(out, format === 'zip' ? toZip(dataset) : await toXlsx(dataset));
}
