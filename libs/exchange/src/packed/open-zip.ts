import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate';
import type { FaultList } from '../fault-list';

/** The demo council of six localities unpacks to under 10 MB; thirty times that is no dataset. */
const MOST_BYTES = 300_000_000;
/** A dataset has 24 files. */
const MOST_ENTRIES = 200;

const ZIP_MARK = [0x50, 0x4b];
/** Office's older container: what an encrypted workbook and a .xls file are. */
const COMPOUND_MARK = [0xd0, 0xcf, 0x11, 0xe0];

export const isZip = (bytes: Uint8Array): boolean => ZIP_MARK.every((byte, index) => bytes[index] === byte);
export const isCompound = (bytes: Uint8Array): boolean =>
  COMPOUND_MARK.every((byte, index) => bytes[index] === byte);

/** The files of an archive whose declared sizes are within bounds; undefined when it is refused, with the fault reported. */
export function openZip(
  archive: string,
  bytes: Uint8Array,
  faults: FaultList,
): ReadonlyMap<string, Uint8Array> | undefined {
  try {
    const entries = listEntries(bytes);
    const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
    if (total > MOST_BYTES || entries.length > MOST_ENTRIES) {
      const cause = `${entries.length} files of ${total.toLocaleString('en-GB')} bytes are packed in it`;
      faults.add('ARCHIVE_TOO_LARGE', { file: archive }, cause);
      return undefined;
    }
    // A size that the archive lies about does not unpack further: the buffer has the declared size.
    return new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    faults.add('ARCHIVE_BROKEN', { file: archive }, `it could not be unpacked: ${why}`);
    return undefined;
  }
}

function listEntries(bytes: Uint8Array): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unzipSync(bytes, {
    filter: (entry) => {
      entries.push(entry);
      return false;
    },
  });
  return entries;
}

/** Whether an archive is an Excel workbook, told by the file that every workbook has. */
export function isWorkbook(files: ReadonlyMap<string, Uint8Array>): boolean {
  const types = files.get('[Content_Types].xml');
  return types !== undefined && strFromU8(types).includes('spreadsheetml');
}
