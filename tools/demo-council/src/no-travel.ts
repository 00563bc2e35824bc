import type { TravelTable } from '@homeround/domain';

/** Expanding visits and shifts asks for a travel table, but does not read it. */
export const NO_TRAVEL: TravelTable = {
  placeIds: [],
  minutes: { car: new Uint16Array(0), walk: new Uint16Array(0) },
};
