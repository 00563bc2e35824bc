import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Block, type Durations, readDurations } from './block';
import type { OsrmSettings } from './osrm-settings';

/**
 * The kept answer to a block, if there is one of the right form; a damaged file counts as none. The key is a hash of
 * server, profile and rounded coordinates.
 */
export async function readKept(block: Block, settings: OsrmSettings): Promise<Durations | undefined> {
  if (settings.cacheFolder === undefined) return undefined;
  try {
    const text = await readFile(fileOf(block, settings, settings.cacheFolder), 'utf8');
    const kept = JSON.parse(text) as { durations?: unknown } | null;
    return readDurations(kept?.durations, block);
  } catch {
    return undefined;
  }
}

/** Keeps an answer; whoever reads meanwhile sees a whole file or none. False when it could not be written. */
export async function keep(block: Block, settings: OsrmSettings, durations: Durations): Promise<boolean> {
  if (settings.cacheFolder === undefined) return true;
  const file = fileOf(block, settings, settings.cacheFolder);
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    await mkdir(settings.cacheFolder, { recursive: true });
    await writeFile(unfinished, JSON.stringify({ durations }));
    await rename(unfinished, file);
    return true;
  } catch {
    await rm(unfinished, { force: true }).catch(() => undefined);
    return false;
  }
}

function fileOf(block: Block, settings: OsrmSettings, folder: string): string {
  const points = (places: Block['sources']) => places.map(({ point }) => point);
  const key = [
    settings.serverUrl,
    settings.profiles[block.mode],
    points(block.sources),
    points(block.destinations),
  ];
  return join(folder, `${createHash('sha256').update(JSON.stringify(key)).digest('hex')}.json`);
}
