import { SLOT_MINUTES, toClockText } from '@homeround/domain';
import type { GapFigures } from '../content/cover-figures';
import type { PackContent } from '../content/pack-content';
import { type Block, column, heading, pictures } from '../document/blocks';
import { toCoveragePicture } from '../pictures/coverage-picture';
import { WEEKDAY_NAMES } from '../words/days';
import { decimal } from '../words/numbers';
import { sourceOf } from '../words/option-words';

const SLOTS_OF_DAY = 1440 / SLOT_MINUTES;

/** Needed and on duty in every locality: figures, then curves. */
export function coverSection(content: PackContent): Block[] {
  const { coverage, coverFigures } = content;
  return [
    heading(2, 'Cover', true),
    {
      kind: 'table',
      caption: 'Worker-hours a week with too few and too many on duty',
      source: sourceOf(content, 'Estimates of a typical week, after absence.'),
      columns: [
        column('Locality', 2.2, 'left'),
        column('Needed', 1.5),
        column('Too few now', 1.5),
        column('Too few then', 1.5),
        column('Too many now', 1.5),
        column('Too many then', 1.5),
        column('Largest gap now', 2.4),
        column('Largest gap then', 2.4),
      ],
      rows: coverFigures.map(({ name, neededHours, before, after }) => ({
        cells: [
          name,
          decimal(neededHours),
          decimal(before.shortHours),
          decimal(after.shortHours),
          decimal(before.overHours),
          decimal(after.overHours),
          wordGap(before),
          wordGap(after),
        ],
      })),
    },
    ...coverage.map((locality, index) => pictures(toCoveragePicture(locality, coverFigures[index]!))),
  ];
}

/** "3.2 workers, Sat 08:15". */
export function wordGap({ worstGap, worstSlot }: GapFigures): string {
  if (worstGap === 0) return 'none';
  const day = WEEKDAY_NAMES[Math.floor(worstSlot / SLOTS_OF_DAY)]!.slice(0, 3);
  return `${decimal(worstGap)}, ${day} ${toClockText((worstSlot % SLOTS_OF_DAY) * SLOT_MINUTES)}`;
}
