import type { Fault } from '@homeround/domain';
import { type DatasetReading, readDataset } from '../dataset/read-dataset';
import { FaultList } from '../fault-list';
import { isCompound, isWorkbook, isZip, openZip } from './open-zip';
import { openWorkbook } from './open-workbook';
import { findFarCell } from './far-cell';

/**
 * Reads a dataset in any of the forms it is sent in: its CSV files, one .zip archive of them, or one .xlsx workbook with a
 * sheet for each file. Whole or not at all, as `readDataset`; faults name the file inside, and for a workbook its sheet.
 */
export async function readDatasetFiles(files: ReadonlyMap<string, Uint8Array>): Promise<DatasetReading> {
  const [first, ...others] = files;
  if (!first) return refused('NO_FILES', {}, 'no file was given');
  const [name, bytes] = first;
  if (!isZip(bytes) && !isCompound(bytes)) return readDataset(withoutFolders(files));
  if (others.length > 0)
    return refused('ARCHIVE_BESIDE_FILES', { file: name }, `${others.length} other files came with it`);
  if (isCompound(bytes))
    return refused('WORKBOOK_LOCKED', { file: name }, 'it is encrypted, or an .xls workbook of old');
  return readPacked(name, bytes);
}

async function readPacked(name: string, bytes: Uint8Array): Promise<DatasetReading> {
  const faults = new FaultList();
  const entries = openZip(name, bytes, faults);
  if (!entries) return { faults: faults.inOrder() };
  if (!isWorkbook(entries)) return readDataset(withoutFolders(entries));
  const far = findFarCell(entries);
  if (far !== undefined) return refused('WORKBOOK_TOO_LARGE', { file: name }, `it has a cell at ${far}`);
  const sheets = await openWorkbook(name, bytes, faults);
  return sheets ? inSheets(name, readDataset(sheets)) : { faults: faults.inOrder() };
}

/** The folder that was packed, and what a Mac adds beside it, do not matter. */
function withoutFolders(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files]
      .filter(([path]) => !path.startsWith('__MACOSX/'))
      .map(([path, bytes]) => [path.split(/[/\\]/).at(-1)!, bytes]),
  );
}

/** Faults of a workbook speak of its sheets. */
function inSheets(workbook: string, reading: DatasetReading): DatasetReading {
  const inSheet = (fault: Fault): Fault =>
    fault.file === undefined
      ? fault
      : { ...fault, file: `${workbook} sheet ${fault.file.replace(/\.csv$/, '')}` };
  return 'faults' in reading
    ? { faults: reading.faults.map(inSheet) }
    : { dataset: reading.dataset, warnings: reading.warnings.map(inSheet) };
}

function refused(...[code, spot, cause]: Parameters<FaultList['add']>): DatasetReading {
  const faults = new FaultList();
  faults.add(code, spot, cause);
  return { faults: faults.inOrder() };
}
