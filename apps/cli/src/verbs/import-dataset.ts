import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readDatasetFiles } from '@homeround/exchange';
import { DatasetStore } from '@homeround/store';
import { type Console, toFaultLine } from '../console';
import { EXIT, type ExitCode } from '../exit-codes';
import { readBytes, readFolder } from '../files';
import { showWarnings } from '../load-input';
import type { ServiceOptions } from '../service/service-settings';
import { noteAtTerminal, withStore } from '../service/with-store';

/** Makes a dataset the service's current one: a folder of CSV files, a .zip of them, or an .xlsx workbook. Whole or not at all. */
export async function importDataset(
  path: string,
  options: ServiceOptions,
  console: Console,
): Promise<ExitCode> {
  const reading = await readDatasetFiles(isFolder(path) ? readFolder(path) : oneFile(path));
  if ('faults' in reading) {
    console.data({ imported: false, faults: reading.faults });
    console.result([...reading.faults.map(toFaultLine), `${path} is refused: nothing was imported`]);
    return EXIT.refused;
  }
  showWarnings(reading.warnings, console);
  const record = await withStore(options, async (dataSource) => {
    const imported = await new DatasetStore(dataSource).import(reading.dataset);
    await noteAtTerminal(dataSource, 'dataset.import', { datasetId: imported.datasetId });
    return imported;
  });
  console.data({ imported: true, datasetId: record.datasetId, faults: reading.warnings });
  const { people, workers, localities } = record.counts;
  console.result([`imported: ${localities} localities, ${people} people, ${workers} workers`]);
  return EXIT.done;
}

const oneFile = (path: string) => new Map([[basename(path), readBytes(path)]]);

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
