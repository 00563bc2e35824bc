import { useId } from 'react';
import { SHIFT_PARTS, type ShiftPart } from './shift-part';

/** Ink and texture of each part of the day: told by colour, by texture and by position, each enough by itself. */
const INKS: Readonly<Record<ShiftPart, string>> = {
  early: '#b06a00',
  middle: '#2f7f5c',
  late: '#3f4aa0',
  night: '#1d2b30',
  long: '#8c2f6b',
};

const SIZE = 6;

/** Marks on the ink; early has none. */
const MARKS: Readonly<Record<ShiftPart, string | undefined>> = {
  early: undefined,
  middle: 'M0 3H6',
  late: 'M-1 1L1 -1M0 6L6 0M5 7L7 5',
  night: 'M1.5 1.5h1M4.5 4.5h1',
  long: 'M3 0V6',
};

/** Fills for one drawing. Ids are the drawing's own: several stand in one document. */
export function useTextures() {
  const own = useId();
  const idOf = (part: ShiftPart) => `${own}-${part}`;
  return {
    fillOf: (part: ShiftPart): string => (MARKS[part] === undefined ? INKS[part] : `url(#${idOf(part)})`),
    idOf,
  };
}

interface TextureDefsProps {
  readonly idOf: (part: ShiftPart) => string;
  /** Only these are defined. */
  readonly parts?: readonly ShiftPart[];
}

/** The fills of `useTextures`, inside the `svg` that uses them. */
export function TextureDefs({ idOf, parts = SHIFT_PARTS }: TextureDefsProps) {
  return (
    <defs>
      {parts.map((part) => (
        <pattern key={part} id={idOf(part)} width={SIZE} height={SIZE} patternUnits="userSpaceOnUse">
          <rect width={SIZE} height={SIZE} fill={INKS[part]} />
          <path d={MARKS[part] ?? ''} stroke="#fff" strokeWidth={1.2} strokeLinecap="round" />
        </pattern>
      ))}
    </defs>
  );
}
