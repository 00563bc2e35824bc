import type { Place, TravelMode } from '@homeround/domain';
import type { OsrmSettings } from './osrm-settings';

/** A place that a road network can be asked about, and where it stands among all places. */
export interface LocatedPlace {
  readonly index: number;
  /** `longitude,latitude`, to five decimals: about a metre, finer than any address. */
  readonly point: string;
}

/** Seconds from each source to each destination; null where the network knows no way. */
export type Durations = readonly (readonly (number | null)[])[];

/** One request's worth of a table. */
export interface Block {
  readonly mode: TravelMode;
  readonly sources: readonly LocatedPlace[];
  readonly destinations: readonly LocatedPlace[];
}

export function toLocatedPlaces(places: readonly Place[]): LocatedPlace[] {
  return places.flatMap(({ latitude, longitude }, index) =>
    latitude === undefined || longitude === undefined
      ? []
      : [{ index, point: `${longitude.toFixed(5)},${latitude.toFixed(5)}` }],
  );
}

/** A place alone on the diagonal is left out: there is nothing to ask, and servers refuse a single coordinate. */
export function toBlocks(places: readonly LocatedPlace[], mode: TravelMode, blockSize: number): Block[] {
  const chunks: LocatedPlace[][] = [];
  for (let at = 0; at < places.length; at += blockSize) chunks.push(places.slice(at, at + blockSize));
  return chunks
    .flatMap((sources) => chunks.map((destinations) => ({ mode, sources, destinations })))
    .filter(({ sources, destinations }) => sources !== destinations || sources.length > 1);
}

/** The request of a block. On the table's diagonal sources and destinations are the same and named once. */
export function toBlockUrl(block: Block, settings: OsrmSettings): string {
  const { mode, sources, destinations } = block;
  const same = sources === destinations;
  const points = (same ? sources : [...sources, ...destinations]).map(({ point }) => point).join(';');
  const numbers = (count: number, from: number) =>
    Array.from({ length: count }, (_, at) => from + at).join(';');
  const parts = same
    ? ''
    : `&sources=${numbers(sources.length, 0)}&destinations=${numbers(destinations.length, sources.length)}`;
  const server = settings.serverUrl.replace(/\/+$/, '');
  return `${server}/table/v1/${settings.profiles[mode]}/${points}?annotations=duration${parts}`;
}

/** Reads durations of a block's size out of anything. Undefined when they are not that. */
export function readDurations(value: unknown, block: Block): Durations | undefined {
  const isRow = (row: unknown): row is (number | null)[] =>
    Array.isArray(row) &&
    row.length === block.destinations.length &&
    row.every((cell) => cell === null || (typeof cell === 'number' && cell >= 0 && Number.isFinite(cell)));
  return Array.isArray(value) && value.length === block.sources.length && value.every(isRow)
    ? value
    : undefined;
}
