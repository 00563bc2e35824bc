import type { Rota, RotaInput, TravelTable } from '@homeround/domain';
import { pack, unpack } from './pack';

const INPUT_FORMAT = 'homeround-rota-input/1';
const ROTA_FORMAT = 'homeround-rota/1';

/** A rota's input as bytes that stay readable: gzipped JSON, the travel table as base64 of little-endian uint16. */
export function freezeInput(input: RotaInput): Uint8Array {
  const { placeIds, minutes } = input.travel;
  const travel = { placeIds, minutes: { car: toBase64(minutes.car), walk: toBase64(minutes.walk) } };
  return pack(INPUT_FORMAT, { input: { ...input, travel } });
}

export function thawInput(bytes: Uint8Array): RotaInput {
  const { input } = unpack<{ input: FrozenInput }>(INPUT_FORMAT, bytes);
  const { placeIds, minutes } = input.travel;
  const travel: TravelTable = {
    placeIds,
    minutes: { car: fromBase64(minutes.car), walk: fromBase64(minutes.walk) },
  };
  return { ...input, travel };
}

export const freezeRota = (rota: Rota): Uint8Array => pack(ROTA_FORMAT, { rota });

export const thawRota = (bytes: Uint8Array): Rota => unpack<{ rota: Rota }>(ROTA_FORMAT, bytes).rota;

type FrozenInput = Omit<RotaInput, 'travel'> & {
  readonly travel: {
    readonly placeIds: readonly string[];
    readonly minutes: { readonly car: string; readonly walk: string };
  };
};

function toBase64(minutes: Uint16Array): string {
  const bytes = Buffer.alloc(minutes.length * 2);
  minutes.forEach((value, index) => bytes.writeUInt16LE(value, index * 2));
  return bytes.toString('base64');
}

function fromBase64(text: string): Uint16Array {
  const bytes = Buffer.from(text, 'base64');
  return Uint16Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16LE(index * 2));
}
