import { checkRota, type HeldVisit, type RotaView, toCoverBoundOf, toRotaView } from '@homeround/check';
import type { FindingBody } from '@homeround/contract';
import {
  groupBy,
  type LocalDate,
  type Minute,
  type Person,
  type PersonId,
  type Rota,
  type RotaInput,
  type Visit,
  type VisitId,
  type Worker,
  type WorkerId,
} from '@homeround/domain';
import { wordFindings } from '../figures/word-findings';
import { type FaceOf, toFaces } from './faces';
import { type IsChanged, toChanges } from './published-visits';
import { toWarnings, type WarningsOf } from './visit-warnings';
import { toWallClock, type WallClock } from './wall-clock';
import { type DayOfWorker, toWorkerDays } from './worker-days';

/** A visit that nobody has, where it may be first. */
export interface OpenVisit {
  readonly visit: Visit;
  readonly date: LocalDate;
  readonly start: Minute;
  readonly end: Minute;
}

/** A rota joined with its input, made once and asked for every view of that rota. */
export interface Screen {
  readonly input: RotaInput;
  readonly rota: Rota;
  readonly view: RotaView;
  readonly clock: WallClock;
  readonly findings: readonly FindingBody[];
  readonly personOf: ReadonlyMap<PersonId, Person>;
  readonly workerOf: ReadonlyMap<WorkerId, Worker>;
  readonly heldOf: ReadonlyMap<VisitId, HeldVisit>;
  /** In time order. */
  readonly open: readonly OpenVisit[];
  readonly openOfPerson: (personId: PersonId) => readonly OpenVisit[];
  readonly dayOfWorker: DayOfWorker;
  readonly faceOf: FaceOf;
  readonly isChanged: IsChanged;
  readonly isPinned: (visitId: VisitId) => boolean;
  readonly warningsOf: WarningsOf;
  /** The fewest workers for a person on these work patterns; 0 where nobody can come. Worked out at the first question. */
  readonly lowerBoundOf: (personId: PersonId) => number;
}

/** What is already known of a rota. */
export interface Known {
  /** The checker's findings; worked out where they are not given. */
  readonly findings?: readonly FindingBody[];
  /** The rota to mark changes against; the input's own published rota where it is not given. */
  readonly published?: Rota;
}

export function toScreen(input: RotaInput, rota: Rota, known: Known = {}): Screen {
  const view = toRotaView(input, rota);
  const findings = known.findings ?? wordFindings(input, checkRota(input, rota));
  const open = findOpenVisits(view);
  const openOf = groupBy(open, ({ visit }) => visit.personId);
  const pinned = new Set(input.pins.map(({ visitId }) => visitId));
  return {
    input,
    rota,
    view,
    clock: toWallClock(view.clock),
    findings,
    personOf: new Map(input.people.map((person) => [person.personId, person])),
    workerOf: new Map(input.workers.map((worker) => [worker.workerId, worker])),
    heldOf: toHeldVisits(view),
    open,
    openOfPerson: (personId) => openOf.get(personId) ?? [],
    dayOfWorker: toWorkerDays(view),
    faceOf: toFaces(input),
    isChanged: toChangesOf(view, known.published),
    isPinned: (visitId) => pinned.has(visitId),
    warningsOf: toWarnings(findings),
    lowerBoundOf: onDemand(() => toCoverBoundOf(input)),
  };
}

/** The first listing of each visit: a broken rota may list one twice. */
function toHeldVisits({ visits }: RotaView): Map<VisitId, HeldVisit> {
  const firsts = new Map<VisitId, HeldVisit>();
  for (const held of visits) if (!firsts.has(held.visit.visitId)) firsts.set(held.visit.visitId, held);
  return firsts;
}

/** Those that the rota lists without a worker count too: nobody comes. */
function findOpenVisits({ unallocated, visits }: RotaView): OpenVisit[] {
  const empty = visits.filter(({ workers }) => workers.length === 0).map(({ visit }) => visit);
  return [...unallocated, ...empty]
    .flatMap((visit) => {
      const [option] = visit.options;
      if (!option) return [];
      const { date, preferred: start } = option;
      return [{ visit, date, start, end: start + visit.minutes }];
    })
    .sort((a, b) => a.start - b.start);
}

/** The input's own published rota is in its minutes already; another one is in those of its own period. */
function toChangesOf({ clock, input }: RotaView, published: Rota | undefined): IsChanged {
  return published
    ? toChanges(published, clock.minuteOf(published.period.from, 0))
    : toChanges(input.published, 0);
}

function onDemand(make: () => (personId: PersonId) => number): (personId: PersonId) => number {
  let made: ((personId: PersonId) => number) | undefined;
  return (personId) => (made ??= make())(personId);
}
