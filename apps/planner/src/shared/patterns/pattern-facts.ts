import type { PatternBody } from '@homeround/contract';
import { countOf, formatCount, formatMean, formatMinutes } from '../format/numbers';
import type { Fact } from '../ui/facts';
import { wordOrigin } from './word-origin';

/** Places by their id, where their names are known. */
export type LocalityNames = ReadonlyMap<string, string>;

/** What a manager asks of a pattern, beside its picture. */
export function toPatternFacts(pattern: PatternBody, localities: LocalityNames): readonly Fact[] {
  const { cycleWeeks, weeklyMinutes, weekendsInFour, family, workers, restAgreement } = pattern;
  return [
    { name: 'Cycle', value: countOf(cycleWeeks, 'week') },
    { name: 'Core hours a week', value: formatMinutes(weeklyMinutes) },
    { name: 'Weekends worked', value: `${formatMean(weekendsInFour)} in four` },
    { name: 'Family', value: family },
    { name: 'From', value: wordOrigin(pattern.origin) },
    { name: 'Workers', value: formatCount(workers) },
    ...(workers === 0 ? [] : [{ name: 'Where', value: wordPlaces(pattern, localities) }]),
    ...(restAgreement === null ? [] : [{ name: 'Agreement on rest', value: restAgreement }]),
  ];
}

/** "Leith 12, Portobello 3 and 2 more": most workers first. */
export function wordPlaces(
  { workersByLocality }: Pick<PatternBody, 'workersByLocality'>,
  localities: LocalityNames,
  most = Infinity,
): string {
  const places = [...workersByLocality].sort((a, b) => b.workers - a.workers);
  const named = places
    .slice(0, most)
    .map(({ localityId, workers }) => `${localities.get(localityId) ?? localityId} ${formatCount(workers)}`);
  const rest = places.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}`;
}
