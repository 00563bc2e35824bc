import { checkRota, costOf, findShortages, measureRota } from '@homeround/check';
import type { Rota, RotaInput } from '@homeround/domain';
import { toRotaLookup } from '../rota/rota-lookup';
import { wordFinding } from '../words/finding-words';
import { wordShortage } from '../words/shortage-words';
import { listUnallocated } from './list-unallocated';
import { findWorstPeople, toBoundMeans, toPersonBounds } from './person-bounds';
import type { RotaReport } from './report';

/** Everything that a planner may ask of a finished rota as a whole. Plain data: `JSON.stringify` keeps all of it. */
export function makeReport(input: RotaInput, rota: Rota): RotaReport {
  const measures = measureRota(input, rota);
  const people = toPersonBounds(input, measures);
  const shortages = findShortages(input);
  return {
    name: input.name,
    period: input.period,
    origin: rota.origin,
    people: measures.continuity.people.length,
    workers: input.workers.length,
    rules: input.rules.values,
    measures,
    cost: costOf(input, rota),
    bound: { ...toBoundMeans(people), people },
    worstPeople: findWorstPeople(people),
    unallocated: listUnallocated(toRotaLookup(input, rota), shortages),
    shortages: shortages.map((shortage) => ({ ...shortage, text: wordShortage(input, shortage) })),
    findings: checkRota(input, rota).map((finding) => ({ ...finding, text: wordFinding(input, finding) })),
  };
}
