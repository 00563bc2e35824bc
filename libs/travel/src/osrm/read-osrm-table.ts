import type { Fault, TravelMode, TravelTable } from '@homeround/domain';
import { completeTable } from '../complete-table';
import { toStraightLineMinutes, toWholeMinutes } from '../straight-line';
import { findModes, type TravelSource } from '../travel-source';
import { type Block, type Durations, toBlocks, toLocatedPlaces } from './block';
import { keep, readKept } from './block-cache';
import type { OsrmSettings } from './osrm-settings';
import { requestBlock } from './request-block';
import { runBounded } from './run-bounded';
import { toServerFault } from './server-fault';

export interface OsrmResult {
  /** Absent when the server did not answer as it should; the faults say why. */
  readonly table?: TravelTable;
  readonly faults: readonly Fault[];
  /** Blocks asked of the server, and blocks that were kept from earlier. */
  readonly requested: number;
  readonly kept: number;
  /** Journeys for which the road network knows no way: the straight-line model stands in. */
  readonly modelled: number;
}

/**
 * Travel times by road from an OSRM server (`/table/v1`), for the modes that workers use. Seconds become whole minutes
 * and entry minutes are added as in the straight-line model; given times override. Answers are kept on disk.
 */
export async function readOsrmTable(source: TravelSource, settings: OsrmSettings): Promise<OsrmResult> {
  const { places, travel } = source;
  const minutes = {
    car: toStraightLineMinutes(places, travel, 'car'),
    walk: toStraightLineMinutes(places, travel, 'walk'),
  };
  const fetched = await fetchBlocks(source, settings);
  const { requested, kept } = fetched;
  if (fetched.faults.some((fault) => fault.severity === 'refuse')) {
    return { faults: fetched.faults, requested, kept, modelled: 0 };
  }
  let modelled = 0;
  for (const { block, durations } of fetched.answers) {
    modelled += putDurations(minutes[block.mode], places.length, block, durations, travel.entryMinutes);
  }
  const { table, faults } = completeTable(source, minutes);
  const unrouted = modelled > 0 ? [toUnrouted(modelled)] : [];
  return { table, faults: [...fetched.faults, ...unrouted, ...faults], requested, kept, modelled };
}

interface Fetched {
  readonly answers: { readonly block: Block; readonly durations: Durations }[];
  readonly faults: Fault[];
  requested: number;
  kept: number;
}

async function fetchBlocks(source: TravelSource, settings: OsrmSettings): Promise<Fetched> {
  const fetched: Fetched = { answers: [], faults: [], requested: 0, kept: 0 };
  if (!isWebAddress(settings.serverUrl)) {
    fetched.faults.push(toServerFault('TRAVEL_SERVER_ADDRESS', settings.serverUrl, 'has no valid address'));
    return fetched;
  }
  const located = toLocatedPlaces(source.places);
  const blocks = findModes(source).flatMap((mode: TravelMode) =>
    toBlocks(located, mode, Math.max(1, settings.blockSize)),
  );
  await runBounded(blocks, settings.concurrency, (block) => fetchBlock(block, settings, fetched));
  return fetched;
}

async function fetchBlock(block: Block, settings: OsrmSettings, fetched: Fetched): Promise<boolean> {
  const earlier = await readKept(block, settings);
  if (earlier) {
    fetched.kept++;
    fetched.answers.push({ block, durations: earlier });
    return true;
  }
  fetched.requested++;
  const answer = await requestBlock(block, settings);
  if ('fault' in answer) {
    // Requests that were under way together fail together: one fault says it all.
    if (!fetched.faults.some(({ code }) => code === answer.fault.code)) fetched.faults.push(answer.fault);
    return false;
  }
  fetched.answers.push({ block, durations: answer.durations });
  const written = await keep(block, settings, answer.durations);
  if (!written && !fetched.faults.some(({ code }) => code === NOT_KEPT.code)) fetched.faults.push(NOT_KEPT);
  return true;
}

/** Gives the number of journeys without a way. */
function putDurations(
  minutes: Uint16Array,
  size: number,
  block: Block,
  durations: Durations,
  entryMinutes: number,
): number {
  let without = 0;
  block.sources.forEach((from, row) =>
    block.destinations.forEach((to, column) => {
      if (from.index === to.index) return;
      const seconds = durations[row]![column]!;
      if (seconds === null) without++;
      else minutes[from.index * size + to.index] = toWholeMinutes(seconds / 60, entryMinutes);
    }),
  );
  return without;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

const NOT_KEPT: Fault = {
  code: 'TRAVEL_CACHE_NOT_WRITTEN',
  severity: 'warn',
  cause: 'The travel times could not be kept on disk, so they will be asked for again.',
  action: 'Check that the cache folder can be written and that the disk is not full.',
};

function toUnrouted(journeys: number): Fault {
  return {
    code: 'TRAVEL_NO_ROAD',
    severity: 'warn',
    cause: `The road network knows no way for ${journeys} journey(s); the straight-line model stands in.`,
    action: 'Check the coordinates of the places, and that the road network covers them.',
  };
}
