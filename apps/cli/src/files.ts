import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from './refusal';

/** A dataset folder's files by name. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  try {
    const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
    return new Map(files.map(({ name }) => [name, readFileSync(join(folder, name))]));
  } catch (fault) {
    return refuseRead(folder, fault);
  }
}

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (fault) {
    return refuseRead(file, fault);
  }
}

/** Writes beside the file and renames, so that a full disk or a crash never leaves half of it. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const beside = `${file}.part`;
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch (fault) {
    refuse(
      'FILE_NOT_WRITTEN',
      `${file} cannot be written: ${reason(fault)}`,
      'Check the folder, its rights and the free space.',
      file,
    );
  }
}

function refuseRead(file: string, fault: unknown): never {
  refuse('FILE_NOT_READ', `${file} cannot be read: ${reason(fault)}`, 'Check the path and its rights.', file);
}

function reason(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : String(fault);
}
