import type { Coverage } from '@homeround/contract';
import { formatCount, formatMean, formatSigned } from '../../../shared/format/numbers';
import { type Figure, FigureList } from '../../../shared/ui/figure-list';
import { addFigures, type CoverFigures, measureCover, nameSlot } from './week-cover';

interface CoverFiguresProps {
  readonly localities: Coverage['localities'];
}

/** The week in figures; beside today's those of the option where one is chosen. */
export function CoverFiguresList({ localities }: CoverFiguresProps) {
  const today = addFigures(localities.map(({ needed, cover }) => measureCover(needed, cover)));
  const chosen = localities.every(({ coverAfter }) => coverAfter !== null);
  const after = chosen
    ? addFigures(localities.map(({ needed, coverAfter }) => measureCover(needed, coverAfter ?? [])))
    : undefined;
  return <FigureList figures={toFigures(today, after)} />;
}

function toFigures(today: CoverFigures, after: CoverFigures | undefined): readonly Figure[] {
  const hours = (of: (figures: CoverFigures) => number) =>
    after === undefined
      ? { value: `${formatCount(of(today))} h` }
      : {
          value: `${formatCount(of(after))} h`,
          note: `today ${formatCount(of(today))} h, ${formatSigned(of(after) - of(today))} h`,
        };
  return [
    {
      name: 'Needed a week',
      value: `${formatCount(today.neededHours)} h`,
      note: 'an estimate of the visits',
    },
    { name: 'On duty a week', ...hours(({ coverHours }) => coverHours) },
    { name: 'Short', ...hours(({ shortHours }) => shortHours) },
    { name: 'Too many', ...hours(({ excessHours }) => excessHours) },
    { name: 'Worst quarter-hour', ...worstOf(after ?? today) },
  ];
}

function worstOf({ worst }: CoverFigures): Omit<Figure, 'name'> {
  if (worst === undefined) return { value: 'None is short' };
  return { value: `${formatMean(worst.short)} too few`, note: nameSlot(worst.slot) };
}
