import type { RotaFigures } from '@homeround/contract';
import { compareFigure, FIGURE_ROWS, formatFigure } from './figure-rows';

const figures = {
  unallocated: 3,
  miniTeamShare: 0.9,
  contactMinutes: 600,
  medicationMinutesOff: null,
} as RotaFigures;
const rowOf = (name: string) => FIGURE_ROWS.find((row) => row.name === name)!;

describe('figures side by side', () => {
  it('calls fewer unallocated visits better and a smaller mini-team share worse', () => {
    expect(compareFigure(rowOf('Unallocated visits'), figures, { ...figures, unallocated: 1 })).toEqual({
      text: '−2',
      verdict: 'better',
    });
    const share = rowOf('Visits by mini-team or usual workers');
    expect(compareFigure(share, figures, { ...figures, miniTeamShare: 0.8 })).toEqual({
      text: '−10.0 points',
      verdict: 'worse',
    });
  });

  it('does not judge what is neither, nor what stays the same', () => {
    expect(compareFigure(rowOf('Contact'), figures, { ...figures, contactMinutes: 660 }).verdict).toBe(
      'same',
    );
    expect(compareFigure(rowOf('Unallocated visits'), figures, figures)).toEqual({
      text: '0',
      verdict: 'same',
    });
  });

  it('shows a dash where there is nothing to measure', () => {
    expect(formatFigure(rowOf('Time-critical medication off its preferred time'), figures)).toBe('–');
  });
});
