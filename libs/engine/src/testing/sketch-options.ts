import { Packer } from '../rota/part/renumbering';
import type { RotaProblem } from '../rota/problem';
import type { OptionSketch, RotaSketch } from './rota-sketch';
import { dayOf, toSketchedRoutes } from './sketch-routes';
import { placeOf } from './sketch-visits';

/** Minutes between best starts within which visits are near each other. */
const NEAR_MINUTES = 100;

export interface SketchedOption extends OptionSketch {
  readonly visit: number;
  readonly best: number;
  readonly day: number;
}

/** The options of all visits in order. */
export function toSketchedOptions({ visits }: RotaSketch): SketchedOption[] {
  return visits.flatMap((visit, index) => {
    const given = visit.options ?? [{ ...visit, from: visit.from ?? 0, to: visit.to ?? 0 }];
    return given.map(({ from, to, best = from, keep, day }) => ({
      visit: index,
      from,
      to,
      best,
      ...(keep ? { keep } : {}),
      day: day ?? dayOf(best),
    }));
  });
}

export function toOptionFields(options: readonly SketchedOption[], visitCount: number) {
  const numbers = (valueOf: (option: SketchedOption) => number) => Int32Array.from(options, valueOf);
  const first = new Int32Array(visitCount + 1);
  for (const { visit } of options) first[visit + 1]!++;
  for (let visit = 0; visit < visitCount; visit++) first[visit + 1]! += first[visit]!;
  return {
    optionFirst: first,
    optionVisit: numbers((option) => option.visit),
    optionDay: numbers((option) => option.day),
    optionEarliest: numbers((option) => option.from),
    optionLatest: numbers((option) => option.to),
    optionPreferred: numbers((option) => option.best),
    optionCutEarliest: numbers((option) => option.keep?.[0] ?? option.from),
    optionCutLatest: numbers((option) => option.keep?.[1] ?? option.to),
  };
}

type Routes = Pick<
  RotaProblem,
  'routeWorker' | 'routeDay' | 'routeFrom' | 'routeTo' | 'routeTravel' | 'routePlace' | 'routeHub'
>;

/** Every route that may take the option, cheapest face first, then nearest; and the same as bits. */
export function toCandidateFields(
  sketch: RotaSketch,
  options: readonly SketchedOption[],
  routes: Routes,
  travel: Uint16Array,
  placeCount: number,
) {
  const listed = new Packer();
  const prices: number[] = [];
  const bits = new Packer();
  const words = Math.ceil(routes.routeWorker.length / 32);
  for (const option of options) {
    const visit = sketch.visits[option.visit]!;
    const place = placeOf(visit);
    const person = sketch.people?.[visit.person ?? 0];
    const priceOf = (worker: number) =>
      (person?.face?.[worker] ?? 0) +
      (person?.each?.[worker] ?? 0) +
      (visit.published && !visit.published.workers.includes(worker)
        ? (sketch.prices?.changedWorker ?? 0)
        : 0);
    const ranked = toSketchedRoutes(sketch)
      .map(({ worker, day, from, to }, route) => {
        const way = (from: number, to: number) =>
          travel[routes.routeTravel[route]! + from * placeCount + to]!;
        const home = routes.routePlace[route]!;
        const hub = routes.routeHub[route]!;
        const earliest = Math.max(option.from, from + hub * way(home, place));
        const latest = Math.min(option.to, to - (visit.minutes ?? 20) - hub * way(place, home));
        const may = visit.takers?.includes(worker) ?? true;
        const fits = earliest <= latest && (day === option.day || day === option.day - 1);
        return { route, may: may && fits, price: priceOf(worker), way: way(home, place) };
      })
      .filter(({ may }) => may)
      .sort((a, b) => a.price - b.price || a.way - b.way || a.route - b.route);
    const set = Array<number>(words).fill(0);
    for (const { route, price } of ranked) {
      listed.items.push(route);
      prices.push(price);
      set[route >> 5]! |= 1 << (route & 31);
    }
    listed.close();
    bits.items.push(...set);
    bits.close();
  }
  return {
    candidateFirst: listed.firsts,
    candidateRoute: listed.values,
    candidatePrice: Int32Array.from(prices),
    eligibleFirst: bits.firsts,
    eligibleBase: new Int32Array(options.length),
    eligibleBits: bits.values,
  };
}

/** For each option the visits near it in time, nearest place first. */
export function toNearFields(
  { visits }: RotaSketch,
  options: readonly SketchedOption[],
  travel: Uint16Array,
  placeCount: number,
) {
  const near = new Packer();
  for (const { visit, best } of options) {
    const wayTo = (other: number) => travel[placeOf(visits[visit]!) * placeCount + placeOf(visits[other]!)]!;
    const others = options
      .filter((other) => other.visit !== visit && Math.abs(other.best - best) <= NEAR_MINUTES)
      .map((other) => other.visit);
    near.items.push(...[...new Set(others)].sort((a, b) => wayTo(a) - wayTo(b) || a - b));
    near.close();
  }
  return { nearFirst: near.firsts, nearVisit: near.values };
}

/** Choice weeks as bit sets: one bit per series and day. */
export function toChoiceFields({ visits, choices = [] }: RotaSketch, options: readonly SketchedOption[]) {
  const bitsOf = choices.map(({ alternatives }) => [
    ...new Set(alternatives.flat().map(([s, d]) => `${s} ${d}`)),
  ]);
  const bitOf = (choice: number, series: number | undefined, day: number) => {
    const at = bitsOf[choice]!.indexOf(`${series} ${day}`);
    return at < 0 ? 0 : 1 << at;
  };
  const visitChoice = Int32Array.from(visits, (_, visit) =>
    choices.findIndex((choice) => choice.visits.includes(visit)),
  );
  const alternatives = new Packer();
  const members = new Packer();
  choices.forEach((choice, index) => {
    for (const days of choice.alternatives)
      alternatives.items.push(days.reduce((mask, [series, day]) => mask | bitOf(index, series, day), 0));
    alternatives.close();
    members.items.push(...choice.visits);
    members.close();
  });
  return {
    visitChoice,
    optionChoiceBit: Int32Array.from(options, ({ visit, day }) => {
      const choice = visitChoice[visit]!;
      return choice < 0 ? 0 : bitOf(choice, visits[visit]!.series, day);
    }),
    choiceCount: choices.length,
    choiceFirst: alternatives.firsts,
    choiceAlternative: alternatives.values,
    choiceVisitFirst: members.firsts,
    choiceVisit: members.values,
  };
}
