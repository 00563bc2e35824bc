import { type CandidatePattern, type PatternShift, toClockText } from '@homeround/domain';
import { familyOf } from '../family/family-of';
import { digestOf } from '../shape/digest';
import { shiftedKey } from '../shape/shape-key';
import { type ContractSize, contractText } from './contract-size';
import { type PatternSketch, toUnnamed } from './sketch-patterns';

/**
 * A generated candidate with its id and name. The id names what the pattern is and ends in a digest of its shifts, so it
 * is the same in every run and for every other choice.
 */
export function nameGenerated(sketch: PatternSketch, size: ContractSize): CandidatePattern {
  const pattern = toUnnamed(sketch);
  const { weeks, worked } = sketch.weekends;
  const hours = contractText(size.minutes).replace(' min', '').replaceAll(' ', '');
  const about = `${hours.replace(/h$/, '')}-${sketch.band.key}-${worked.length}in${weeks}`;
  return {
    ...pattern,
    workPatternId: `G-${about}-${digestOf(shiftedKey(pattern))}`,
    name: `${sketch.band.words}, ${timesText(sketch.shifts)}, ${sketch.weekends.words}, ${contractText(size.minutes)}`,
    origin: 'generated',
    family: familyOf(pattern),
  };
}

/** "07:00–13:00 and 16:00–22:00": the different spans, earliest first. */
export function timesText(shifts: readonly PatternShift[]): string {
  const inOrder = [...shifts].sort((a, b) => a.start - b.start || a.end - b.end);
  const spans = inOrder.map(({ start, end }) => `${toClockText(start)}–${toClockText(end)}`);
  return [...new Set(spans)].join(' and ');
}

/** Patterns that would bear the same name are numbered in their order. */
export function numberNames<Named extends { readonly name: string }>(patterns: readonly Named[]): Named[] {
  const seen = new Map<string, number>();
  return patterns.map((pattern) => {
    const count = (seen.get(pattern.name) ?? 0) + 1;
    seen.set(pattern.name, count);
    return count === 1 ? pattern : { ...pattern, name: `${pattern.name}, days no. ${count}` };
  });
}
