import {
  type Dataset,
  groupBy,
  type LocalDate,
  type Person,
  type PersonId,
  type RotaInput,
  type Worker,
} from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import type { Dice } from '../dice';
import type { Point } from '../geography/localities';
import { toPoints } from '../geography/to-points';
import { mayVisit } from '../workers/may-visit';
import { isOpen, type OpenVisit, toOpenVisits } from './open-visits';
import { type Candidate, servePerson } from './serve-person';
import { addBooking, dropBookings, findOpening, guessTravel, isOnShift, type ShiftBook } from './shift-book';

/** Minutes of travel that a visit is worth, more by a worker of the person's own team. */
const VISIT_WORTH = 25;
const TEAM_WORTH = 4;
/** A third of the way from where the day starts counts against a worker, up to this many minutes. */
const FAR = 30;
/** What no plan knows of two people's liking for each other, in minutes of travel. */
const LIKING = 4;
/** Times that everybody's visits are planned, each time around all the others'. */
const ROUNDS = 3;

/**
 * A rough rota of the demo's first week: each person's visits go to few workers, near and of their team for preference,
 * on shift by pattern and absences, with time to get there. Whoever needs most is planned first.
 */
export function planWeek(dataset: Dataset, weeks: RotaInput, dice: Dice): Map<PersonId, OpenVisit[]> {
  const points = toPoints(dataset);
  const books = openBooks(dataset, weeks);
  const rounds = toRounds(books);
  const booksOn = groupBy(books, ({ shift }) => shift.date);
  const visitsOf = groupBy(
    toOpenVisits(weeks.visits).filter(({ date }) => date >= DEMO_START),
    ({ visit }) => visit.personId,
  );
  const planned = inOrder(dataset.people, visitsOf).map((person) => {
    const at = points.get(person.placeId)!;
    return {
      person,
      at,
      visits: visitsOf.get(person.personId)!,
      candidates: rateAll(person, at, rounds, points, dice),
    };
  });
  for (let round = 0; round < ROUNDS; round++)
    for (const { person, at, visits, candidates } of planned) {
      for (const open of visits) dropBookings(booksOn.get(open.date) ?? [], open);
      servePerson(person, at, visits, candidates);
    }
  for (const { person, at, visits } of planned)
    for (const open of visits.filter(isOpen)) addSomebody(person, at, open, booksOn.get(open.date) ?? []);
  return visitsOf;
}

function openBooks(dataset: Dataset, weeks: RotaInput): ShiftBook[] {
  const workers = new Map(dataset.workers.map((worker) => [worker.workerId, worker]));
  return weeks.shifts
    .filter(({ date }) => date >= DEMO_START)
    .map((shift) => ({ shift, worker: workers.get(shift.workerId)!, bookings: [] }));
}

/** A worker's shifts of the week. */
interface Round {
  readonly worker: Worker;
  readonly books: ReadonlyMap<LocalDate, readonly ShiftBook[]>;
}

function toRounds(books: readonly ShiftBook[]): Round[] {
  return [...groupBy(books, ({ worker }) => worker)].map(([worker, ofWorker]) => ({
    worker,
    books: groupBy(ofWorker, ({ shift }) => shift.date),
  }));
}

/** Every worker on shift in the week, as this person sees them. */
function rateAll(
  person: Person,
  at: Point,
  rounds: readonly Round[],
  points: ReadonlyMap<string, Point>,
  dice: Dice,
): Candidate[] {
  return rounds.map(({ worker, books }) => {
    const way = Math.min(guessTravel(worker, points.get(worker.start.placeId)!, at), FAR);
    const team = worker.teamId === person.teamId ? TEAM_WORTH : 0;
    return {
      workerId: worker.workerId,
      books,
      worth: VISIT_WORTH + team - way / 3 + dice.whole(0, LIKING),
    };
  });
}

/** Double-ups count twice over. */
function inOrder(people: readonly Person[], visitsOf: ReadonlyMap<PersonId, readonly OpenVisit[]>): Person[] {
  const needOf = ({ personId }: Person) =>
    (visitsOf.get(personId) ?? []).reduce((sum, { visit }) => sum + visit.workers ** 2, 0);
  return people
    .map((person) => ({ person, need: needOf(person) }))
    .filter(({ need }) => need > 0)
    .sort((a, b) => b.need - a.need)
    .map(({ person }) => person);
}

/**
 * Whoever is free with the shortest way. Where nobody is, whoever has least to do in a shift at that time: to find them
 * room is the rota's art.
 */
function addSomebody(person: Person, at: Point, open: OpenVisit, books: readonly ShiftBook[]): void {
  const able = books.filter(
    (book) => isOnShift(book, open) && mayVisit(book.worker, person, open.visit, open.date),
  );
  while (isOpen(open)) {
    const others = able.filter(({ worker }) => !open.takers.includes(worker.workerId));
    const free = others
      .flatMap((book) => {
        const opening = findOpening(book, open, at);
        return opening ? [{ book, opening }] : [];
      })
      .sort((a, b) => a.opening.detour - b.opening.detour)[0];
    const idlest = others.sort((a, b) => a.bookings.length - b.bookings.length)[0];
    if (free) addBooking(free.book, open, nearest(open.preferred, free.opening), at);
    else if (idlest) open.takers.push(idlest.worker.workerId);
    else return;
  }
}

const nearest = (minute: number, { from, to }: { from: number; to: number }) =>
  Math.max(from, Math.min(to, minute));
