import { gunzipSync, gzipSync } from 'node:zlib';
import type { Rota, RotaInput, TravelTable } from '@homeround/domain';

/** Says what the bytes are, so that a later program can refuse or read older ones. */
const INPUT_FORMAT = 'homeround-rota-input/1';
const ROTA_FORMAT = 'homeround-rota/1';

/** Fastest level: a locality freezes in tens of milliseconds, and the travel table hardly shrinks with more. */
const LEVEL = 1;

/** A rota's input as bytes that stay readable: gzipped JSON, the travel table as base64 of little-endian uint16. */
export function freezeInput(input: RotaInput): Uint8Array {
  const { placeIds, minutes } = input.travel;
  const travel = { placeIds, minutes: { car: toBase64(minutes.car), walk: toBase64(minutes.walk) } };
  return pack({ format: INPUT_FORMAT, input: { ...input, travel } });
}

export function thawInput(bytes: Uint8Array): RotaInput {
  const { format, input } = unpack(bytes) as { format: string; input: FrozenInput };
  if (format !== INPUT_FORMAT) throw new Error(`frozen input of unknown format ${format}`);
  const { placeIds, minutes } = input.travel;
  const travel: TravelTable = {
    placeIds,
    minutes: { car: fromBase64(minutes.car), walk: fromBase64(minutes.walk) },
  };
  return { ...input, travel };
}

export const freezeRota = (rota: Rota): Uint8Array => pack({ format: ROTA_FORMAT, rota });

export function thawRota(bytes: Uint8Array): Rota {
  const { format, rota } = unpack(bytes) as { format: string; rota: Rota };
  if (format !== ROTA_FORMAT) throw new Error(`frozen rota of unknown format ${format}`);
  return rota;
}

type FrozenInput = Omit<RotaInput, 'travel'> & {
  readonly travel: {
    readonly placeIds: readonly string[];
    readonly minutes: { readonly car: string; readonly walk: string };
  };
};

const pack = (value: object): Uint8Array => gzipSync(JSON.stringify(value), { level: LEVEL });
const unpack = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString('utf8'));

function toBase64(minutes: Uint16Array): string {
  const bytes = Buffer.alloc(minutes.length * 2);
  minutes.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes.toString('base64');
}

function fromBase64(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'base64');
  return Uint16Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16LE(index * 2));
}
