import type { RotaProblem } from '../problem';
import type { RotaSolution } from '../solution';
import { packOptions } from './pack-options';
import { Packer, Renumbering } from './renumbering';
import type { RotaPart } from './rota-part';

/** A double-up half that got lost would break the other half: no other price comes near. */
const HALF_PRICE = 1e9;

/** Builds one part: every index renumbered, so that it is compact in memory and can be sent to another thread. */
export class PartBuilder {
  private readonly workers: Renumbering;
  private readonly routes: Renumbering;
  private readonly people: Renumbering;
  private readonly visits: Renumbering;
  private readonly places: Renumbering;
  /** Whole options of the part's options. */
  private readonly options: number[] = [];

  constructor(
    private readonly whole: RotaProblem,
    private readonly solution: RotaSolution,
    private readonly partOfWorker: Int32Array,
    private readonly partOfPerson: Int32Array,
    private readonly part: number,
  ) {
    this.workers = new Renumbering(whole.workerCount);
    this.routes = new Renumbering(whole.routeCount);
    this.people = new Renumbering(whole.personCount);
    this.visits = new Renumbering(whole.visitCount);
    this.places = new Renumbering(whole.placeCount);
  }

  build(): RotaPart {
    const { whole } = this;
    for (let worker = 0; worker < whole.workerCount; worker++)
      if (this.partOfWorker[worker] === this.part) this.workers.take(worker);
    for (let route = 0; route < whole.routeCount; route++)
      if (this.isIn(route)) {
        this.routes.take(route);
        this.places.take(whole.routePlace[route]!);
      }
    for (let visit = 0; visit < whole.visitCount; visit++)
      if (this.holds(visit)) {
        this.visits.take(visit);
        this.people.take(whole.visitPerson[visit]!);
        this.places.take(whole.visitPlace[visit]!);
      }
    const problem: RotaProblem = {
      ...this.travelFields(),
      ...this.workerFields(),
      ...this.personFields(),
      ...this.visitFields(),
      ...this.optionFields(),
      ...this.linkFields(),
      ...this.choiceFields(),
      prices: whole.prices,
      rest: whole.rest,
    };
    const legs = Int32Array.from(this.visits.old.flatMap((visit) => this.legsOf(visit)));
    return {
      problem,
      start: this.startOf(problem, legs),
      visits: Int32Array.from(this.visits.old),
      routes: Int32Array.from(this.routes.old),
      legs,
    };
  }

  private isIn(route: number): boolean {
    return route >= 0 && this.partOfWorker[this.whole.routeWorker[route]!] === this.part;
  }

  private holds(visit: number): boolean {
    const first = this.solution.legRoute[visit * 2]!;
    if (first < 0)
      return this.partOfPerson[this.whole.visitPerson[visit]!] === this.part && this.hasWholeChoice(visit);
    return this.isIn(first) || this.isIn(this.solution.legRoute[visit * 2 + 1]!);
  }

  /** False when some of the days chosen together with an absent visit's are held by another part. */
  private hasWholeChoice(visit: number): boolean {
    const { whole, solution } = this;
    const choice = whole.visitChoice[visit]!;
    if (choice < 0) return true;
    for (let at = whole.choiceVisitFirst[choice]!; at < whole.choiceVisitFirst[choice + 1]!; at++)
      for (const leg of [whole.choiceVisit[at]! * 2, whole.choiceVisit[at]! * 2 + 1])
        if (solution.legRoute[leg]! >= 0 && !this.isIn(solution.legRoute[leg]!)) return false;
    return true;
  }

  /** True for a double-up of which only one worker is here. */
  private isHalf(visit: number): boolean {
    const second = this.solution.legRoute[visit * 2 + 1]!;
    return second >= 0 && this.isIn(this.solution.legRoute[visit * 2]!) !== this.isIn(second);
  }

  /** Both whole legs of a visit, or the one that is here and -1. */
  private legsOf(visit: number): [number, number] {
    if (!this.isHalf(visit)) return [visit * 2, visit * 2 + 1];
    return [this.isIn(this.solution.legRoute[visit * 2]!) ? visit * 2 : visit * 2 + 1, -1];
  }

  /** True when a linked visit, or one of the same choice week, may move in another part at the same time. */
  private isTied(visit: number): boolean {
    const { whole } = this;
    if (this.isHalf(visit)) return true;
    for (let at = whole.linkFirst[visit]!; at < whole.linkFirst[visit + 1]!; at++)
      if (this.isElsewhere(whole.linkVisit[at]!)) return true;
    return whole.visitChoice[visit]! >= 0 && this.isDivided(whole.visitChoice[visit]!);
  }

  /** True when a visit of the choice week is in another part. */
  private isDivided(choice: number): boolean {
    const { choiceVisit, choiceVisitFirst: first } = this.whole;
    return choiceVisit.subarray(first[choice], first[choice + 1]).some((visit) => this.isElsewhere(visit));
  }

  private isElsewhere(visit: number): boolean {
    return this.visits.of(visit) < 0 || this.isHalf(visit);
  }

  private travelFields() {
    const { whole } = this;
    const old = this.places.old;
    const count = old.length;
    const modes = whole.travel.length / (whole.placeCount * whole.placeCount);
    const travel = new Uint16Array(modes * count * count);
    for (let mode = 0; mode < modes; mode++)
      for (let from = 0; from < count; from++) {
        const row = (mode * whole.placeCount + old[from]!) * whole.placeCount;
        for (let to = 0; to < count; to++)
          travel[(mode * count + from) * count + to] = whole.travel[row + old[to]!]!;
      }
    return { placeCount: count, travel };
  }

  private workerFields() {
    const { whole, workers, routes } = this;
    const pick = (from: Int32Array) => Int32Array.from(workers.old, (worker) => from[worker]!);
    const route = (from: Int32Array) => Int32Array.from(routes.old, (old) => from[old]!);
    const outer = new Packer();
    const spans: number[] = [];
    for (const worker of workers.old) {
      for (let at = whole.outerFirst[worker]!; at < whole.outerFirst[worker + 1]!; at++) {
        outer.items.push(at);
        spans.push(whole.outerSpans[at * 2]!, whole.outerSpans[at * 2 + 1]!);
      }
      outer.close();
    }
    const coupled = new Packer();
    for (const old of routes.old) {
      for (let at = whole.coupledFirst[old]!; at < whole.coupledFirst[old + 1]!; at++)
        coupled.items.push(routes.of(whole.coupledRoute[at]!));
      coupled.close();
    }
    const dayWorker = new Int32Array(whole.days * workers.old.length + 1);
    for (const old of routes.old)
      dayWorker[whole.routeDay[old]! * workers.old.length + workers.of(whole.routeWorker[old]!) + 1]!++;
    for (let at = 1; at < dayWorker.length; at++) dayWorker[at]! += dayWorker[at - 1]!;
    const wholeMode = whole.placeCount * whole.placeCount;
    const mode = this.places.old.length * this.places.old.length;
    return {
      days: whole.days,
      workerCount: workers.old.length,
      workerAvailable: pick(whole.workerAvailable),
      workerDutyLimit: pick(whole.workerDutyLimit),
      workerRestTight: Uint8Array.from(workers.old, (worker) => whole.workerRestTight[worker]!),
      outerFirst: outer.firsts,
      outerSpans: Int32Array.from(spans),
      routeCount: routes.old.length,
      routeWorker: Int32Array.from(routes.old, (old) => workers.of(whole.routeWorker[old]!)),
      routeDay: route(whole.routeDay),
      routeFrom: route(whole.routeFrom),
      routeTo: route(whole.routeTo),
      routeTravel: Int32Array.from(routes.old, (old) => (whole.routeTravel[old]! / wholeMode) * mode),
      routePlace: Int32Array.from(routes.old, (old) => this.places.of(whole.routePlace[old]!)),
      routeHub: Uint8Array.from(routes.old, (old) => whole.routeHub[old]!),
      routeBreak: route(whole.routeBreak),
      routeFlex: Uint8Array.from(routes.old, (old) => whole.routeFlex[old]!),
      coupledFirst: coupled.firsts,
      coupledRoute: coupled.values,
      dayWorkerRoute: dayWorker,
    };
  }

  private personFields() {
    const { whole, people, workers } = this;
    const visitsOf = new Packer();
    for (const person of people.old) {
      for (let at = whole.personVisitFirst[person]!; at < whole.personVisitFirst[person + 1]!; at++) {
        const visit = this.visits.of(whole.personVisit[at]!);
        if (visit >= 0) visitsOf.items.push(visit);
      }
      visitsOf.close();
    }
    const outside = people.old.map(() => new Set<number>());
    this.solution.legRoute.forEach((route, leg) => {
      const person = people.of(whole.visitPerson[leg >> 1]!);
      if (route >= 0 && person >= 0 && !this.isIn(route)) outside[person]!.add(whole.routeWorker[route]!);
    });
    const pairs = (from: Int32Array) => {
      const own = new Int32Array(people.old.length * workers.old.length);
      people.old.forEach((person, row) =>
        workers.old.forEach(
          (worker, column) =>
            (own[row * workers.old.length + column] = from[person * whole.workerCount + worker]!),
        ),
      );
      return own;
    };
    return {
      personCount: people.old.length,
      personTeamSize: Int32Array.from(people.old, (person) => whole.personTeamSize[person]!),
      personOutside: Int32Array.from(
        outside,
        (set, row) => set.size + whole.personOutside[people.old[row]!]!,
      ),
      personVisitFirst: visitsOf.firsts,
      personVisit: visitsOf.values,
      facePrice: pairs(whole.facePrice),
      visitPrice: pairs(whole.visitPrice),
    };
  }

  private visitFields() {
    const { whole, visits } = this;
    const pick = (from: Int32Array) => Int32Array.from(visits.old, (visit) => from[visit]!);
    const series = new Renumbering(whole.seriesFirst.length);
    const visitSeries = Int32Array.from(visits.old, (visit) => series.take(whole.visitSeries[visit]!));
    const members = new Packer();
    for (const old of series.old) {
      for (let at = whole.seriesFirst[old]!; at < whole.seriesFirst[old + 1]!; at++) {
        const visit = visits.of(whole.seriesVisit[at]!);
        if (visit >= 0) members.items.push(visit);
      }
      members.close();
    }
    return {
      visitCount: visits.old.length,
      visitPerson: Int32Array.from(visits.old, (visit) => this.people.of(whole.visitPerson[visit]!)),
      visitPlace: Int32Array.from(visits.old, (visit) => this.places.of(whole.visitPlace[visit]!)),
      visitMinutes: pick(whole.visitMinutes),
      visitWorkers: Uint8Array.from(visits.old, (visit) =>
        this.isHalf(visit) ? 1 : whole.visitWorkers[visit]!,
      ),
      visitPinned: Uint8Array.from(visits.old, (visit) => whole.visitPinned[visit]!),
      visitAbsentPrice: Float64Array.from(visits.old, (visit) =>
        this.isHalf(visit) ? HALF_PRICE : whole.visitAbsentPrice[visit]!,
      ),
      visitMinutePrice: pick(whole.visitMinutePrice),
      visitMedication: Uint8Array.from(visits.old, (visit) => whole.visitMedication[visit]!),
      visitSeries,
      seriesFirst: members.firsts,
      seriesVisit: members.values,
      visitPublishedWorker: Int32Array.from(
        visits.old.flatMap((visit) =>
          [visit * 2, visit * 2 + 1].map((at) => {
            const worker = whole.visitPublishedWorker[at]!;
            return worker < 0 ? -1 : this.workers.of(worker);
          }),
        ),
      ),
      visitPublishedStart: pick(whole.visitPublishedStart),
    };
  }

  private optionFields() {
    const { whole, solution, visits, routes } = this;
    const scope = {
      whole,
      solution,
      visits,
      routes,
      isTied: (visit: number) => this.isTied(visit),
      isHalf: (visit: number) => this.isHalf(visit),
    };
    const { options, fields } = packOptions(scope);
    this.options.push(...options);
    return fields;
  }

  private linkFields() {
    const { whole, visits } = this;
    const links = new Packer();
    const after: number[] = [];
    const before: number[] = [];
    for (const visit of visits.old) {
      for (let at = whole.linkFirst[visit]!; at < whole.linkFirst[visit + 1]!; at++) {
        const other = visits.of(whole.linkVisit[at]!);
        if (other < 0) continue;
        links.items.push(other);
        after.push(whole.linkGapAfter[at]!);
        before.push(whole.linkGapBefore[at]!);
      }
      links.close();
    }
    return {
      linkFirst: links.firsts,
      linkVisit: links.values,
      linkGapAfter: Int32Array.from(after),
      linkGapBefore: Int32Array.from(before),
    };
  }

  /** Choice weeks of which every visit is here; placed visits of the others keep their day and need no check. */
  private choiceFields() {
    const { whole, visits } = this;
    const choices = new Renumbering(Math.max(1, whole.choiceCount));
    const visitChoice = Int32Array.from(visits.old, (visit) => {
      const choice = whole.visitChoice[visit]!;
      return choice < 0 || this.isDivided(choice) ? -1 : choices.take(choice);
    });
    const alternatives = new Packer();
    const members = new Packer();
    for (const choice of choices.old) {
      for (let at = whole.choiceFirst[choice]!; at < whole.choiceFirst[choice + 1]!; at++)
        alternatives.items.push(whole.choiceAlternative[at]!);
      alternatives.close();
      for (let at = whole.choiceVisitFirst[choice]!; at < whole.choiceVisitFirst[choice + 1]!; at++) {
        const visit = visits.of(whole.choiceVisit[at]!);
        if (visit >= 0) members.items.push(visit);
      }
      members.close();
    }
    return {
      visitChoice,
      optionChoiceBit: Int32Array.from(this.options, (option) => whole.optionChoiceBit[option]!),
      choiceCount: choices.old.length,
      choiceFirst: alternatives.firsts,
      choiceAlternative: alternatives.items.length > 0 ? alternatives.values : new Int32Array(0),
      choiceVisitFirst: members.firsts,
      choiceVisit: members.values,
    };
  }

  private startOf(problem: RotaProblem, legs: Int32Array): RotaSolution {
    const { solution, visits, routes } = this;
    const pick = (from: Int32Array) => Int32Array.from(visits.old, (visit) => from[visit]!);
    const optionAt = new Map(this.options.map((option, own) => [option, own]));
    return {
      legRoute: legs.map((leg) =>
        leg < 0 || solution.legRoute[leg]! < 0 ? -1 : routes.of(solution.legRoute[leg]!),
      ),
      visitStart: pick(solution.visitStart),
      visitOption: Int32Array.from(visits.old, (visit) => {
        const option = solution.visitOption[visit]!;
        return option < 0 ? -1 : optionAt.get(option)!;
      }),
      visitFrom: pick(solution.visitFrom),
      visitTo: pick(solution.visitTo),
      routeBreakLeg: new Int32Array(problem.routeCount).fill(-1),
      cost: NaN,
    };
  }
}
