import { join } from 'node:path';
import type { Dataset } from '@homeround/domain';
import { toXlsx, toZip, writeDataset } from '@homeround/exchange';
import { DatasetStore } from '@homeround/store';
import type { Console } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import type { ExportFormat } from '../export-formats';
import { writeWhole } from '../files';
import { refuse } from '../refusal';
import type { ServiceOptions } from '../service/service-settings';
import { noteAtTerminal, withStore } from '../service/with-store';

export interface ExportOptions extends ServiceOptions {
  readonly format: ExportFormat;
  readonly out: string;
}

/** Writes the service's current dataset. Importing it gives the same again. */
export async function exportDataset(options: ExportOptions, console: Console): Promise<ExitCode> {
  const dataset = await withStore(options, async (dataSource) => {
    const current = await new DatasetStore(dataSource).read();
    if (current) await noteAtTerminal(dataSource, 'dataset.export', { format: options.format });
    return current;
  });
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
