import type { Catalogue, Front, PatternInput } from '@homeround/domain';
import { pack, unpack } from '../frozen/pack';

const INPUT_FORMAT = 'homeround-pattern-input/1';
const FRONT_FORMAT = 'homeround-front/1';
const CATALOGUE_FORMAT = 'homeround-catalogue/1';

/** A council's input is 3 MB of JSON, some 150 kB frozen. */
export const freezePatternInput = (input: PatternInput): Uint8Array => pack(INPUT_FORMAT, { input });
export const thawPatternInput = (bytes: Uint8Array): PatternInput =>
  unpack<{ input: PatternInput }>(INPUT_FORMAT, bytes).input;

export const freezeFront = (front: Front): Uint8Array => pack(FRONT_FORMAT, { front });
export const thawFront = (bytes: Uint8Array): Front => unpack<{ front: Front }>(FRONT_FORMAT, bytes).front;

/** Also of a front's point, without its figures. */
export const freezeCatalogue = ({ workPatternIds, placements }: Catalogue): Uint8Array =>
  pack(CATALOGUE_FORMAT, { catalogue: { workPatternIds, placements } });
export const thawCatalogue = (bytes: Uint8Array): Catalogue =>
  unpack<{ catalogue: Catalogue }>(CATALOGUE_FORMAT, bytes).catalogue;
