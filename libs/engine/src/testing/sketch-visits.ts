import { Packer } from '../rota/part/renumbering';
import type { RotaSketch, VisitSketch } from './rota-sketch';
import type { SketchedOption } from './sketch-options';

export const personOf = (visit: VisitSketch): number => visit.person ?? 0;
export const placeOf = (visit: VisitSketch): number => visit.place ?? personOf(visit) + 1;

/** What each visit is, but for its options. */
export function toVisitFields({ visits }: RotaSketch) {
  const numbers = (valueOf: (visit: VisitSketch, index: number) => number) =>
    Int32Array.from(visits, valueOf);
  const series = numbers((visit, index) => visit.series ?? visits.length + index);
  const names = [...new Set(series)];
  const members = new Packer();
  for (const name of names) {
    series.forEach((of, visit) => (of === name ? members.items.push(visit) : 0));
    members.close();
  }
  return {
    visitCount: visits.length,
    visitPerson: numbers(personOf),
    visitPlace: numbers(placeOf),
    visitMinutes: numbers((visit) => visit.minutes ?? 20),
    visitWorkers: Uint8Array.from(visits, (visit) => visit.workers ?? 1),
    visitPinned: Uint8Array.from(visits, (visit) => Number(visit.pinned ?? false)),
    visitAbsentPrice: Float64Array.from(
      visits,
      (visit) => visit.absentPrice ?? 1_000_000 * (visit.workers ?? 1),
    ),
    visitMinutePrice: numbers((visit) => visit.minutePrice ?? 2),
    visitMedication: Uint8Array.from(visits, (visit) => Number(visit.medication ?? false)),
    visitSeries: series.map((name) => names.indexOf(name)),
    seriesFirst: members.firsts,
    seriesVisit: members.values,
    visitPublishedWorker: Int32Array.from(
      visits.flatMap(({ published }) => [0, 1].map((leg) => published?.workers[leg] ?? -1)),
    ),
    visitPublishedStart: numbers(({ published }) => published?.start ?? -1),
  };
}

/** The people, each with their visits in order of time. */
export function toPersonFields(sketch: RotaSketch, options: readonly SketchedOption[]) {
  const { workers, visits } = sketch;
  const count = Math.max(sketch.people?.length ?? 0, ...visits.map((visit) => personOf(visit) + 1));
  const people = Array.from({ length: count }, (_, person) => sketch.people?.[person] ?? {});
  const bestOf = (visit: number) => options.find((option) => option.visit === visit)!.best;
  const visitsOf = new Packer();
  for (let person = 0; person < count; person++) {
    const own = [...visits.keys()].filter((visit) => personOf(visits[visit]!) === person);
    visitsOf.items.push(...own.sort((a, b) => bestOf(a) - bestOf(b) || a - b));
    visitsOf.close();
  }
  const pairs = (key: 'face' | 'each') =>
    Int32Array.from(people.flatMap((person) => workers.map((_, worker) => person[key]?.[worker] ?? 0)));
  return {
    personCount: count,
    personTeamSize: Int32Array.from(people, ({ teamSize }) => teamSize ?? workers.length),
    personOutside: Int32Array.from(people, ({ outside }) => outside ?? 0),
    personVisitFirst: visitsOf.firsts,
    personVisit: visitsOf.values,
    facePrice: pairs('face'),
    visitPrice: pairs('each'),
  };
}

/** Links from both ends. */
export function toLinkFields({ visits, links }: RotaSketch) {
  const packed = new Packer();
  const after: number[] = [];
  const before: number[] = [];
  for (const visit of visits.keys()) {
    for (const { visits: pair, gap, back } of links ?? []) {
      if (!pair.includes(visit)) continue;
      const isFirst = pair[0] === visit;
      packed.items.push(isFirst ? pair[1] : pair[0]);
      after.push(isFirst ? gap : (back ?? gap));
      before.push(isFirst ? (back ?? gap) : gap);
    }
    packed.close();
  }
  return {
    linkFirst: packed.firsts,
    linkVisit: packed.values,
    linkGapAfter: Int32Array.from(after),
    linkGapBefore: Int32Array.from(before),
  };
}
