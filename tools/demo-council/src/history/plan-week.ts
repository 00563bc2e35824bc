import {
  type Dataset,
  groupBy,
  type LocalDate,
  type Person,
  type PersonId,
  type PlaceId,
  type RotaInput,
  type TravelTable,
  type Worker,
} from '@homeround/domain';
import { DEMO_START } from '../demo-settings';
import type { Dice } from '../dice';
import { mayVisit } from '../workers/may-visit';
import { isOpen, type OpenVisit, toOpenVisits } from './open-visits';
import { type Candidate, servePerson } from './serve-person';
import {
  addBooking,
  dropBookings,
  findOpening,
  isOnShift,
  numberPlaces,
  openBooks,
  type ShiftBook,
} from './shift-book';

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
export function planWeek(
  dataset: Dataset,
  weeks: RotaInput,
  travel: TravelTable,
  dice: Dice,
): Map<PersonId, OpenVisit[]> {
  const inWeek = ({ date }: { readonly date: LocalDate }) => date >= DEMO_START;
  const numbers = numberPlaces(travel);
  const books = openBooks(weeks.shifts.filter(inWeek), dataset.workers, travel);
  const booksOn = groupBy(books, ({ shift }) => shift.date);
  const rounds = toRounds(books, numbers);
  const visitsOf = groupBy(toOpenVisits(weeks.visits, numbers).filter(inWeek), ({ visit }) => visit.personId);
  const planned = inOrder(dataset.people, visitsOf).map((person) => ({
    person,
    visits: visitsOf.get(person.personId)!,
    candidates: rounds.map((round) => toCandidate(person, visitsOf.get(person.personId)!, round, dice)),
  }));
  for (let round = 0; round < ROUNDS; round++)
    for (const { visits, candidates } of planned) {
      for (const open of visits) dropBookings(booksOn.get(open.date) ?? [], open);
      servePerson(candidates);
    }
  for (const { person, visits } of planned)
    for (const open of visits.filter(isOpen)) addSomebody(person, open, booksOn.get(open.date) ?? []);
  return visitsOf;
}

/** A worker's shifts of the week by day, and the way from where they begin. */
interface Round {
  readonly worker: Worker;
  readonly minutesTo: (place: number) => number;
  readonly books: ReadonlyMap<LocalDate, readonly ShiftBook[]>;
}

function toRounds(books: readonly ShiftBook[], numbers: ReadonlyMap<PlaceId, number>): Round[] {
  return [...groupBy(books, ({ worker }) => worker)].map(([worker, ofWorker]) => ({
    worker,
    minutesTo: (place: number) => ofWorker[0]!.minutesBetween(numbers.get(worker.start.placeId)!, place),
    books: groupBy(ofWorker, ({ shift }) => shift.date),
  }));
}

/** A worker on shift in the week, as a person with these visits sees them. */
function toCandidate(person: Person, visits: readonly OpenVisit[], round: Round, dice: Dice): Candidate {
  const { worker, minutesTo, books } = round;
  const way = Math.min(minutesTo(visits[0]!.at), FAR);
  const team = worker.teamId === person.teamId ? TEAM_WORTH : 0;
  return {
    workerId: worker.workerId,
    able: visits.flatMap((open) =>
      (books.get(open.date) ?? [])
        .filter((book) => isAble(person, open, book))
        .map((book) => ({ open, book })),
    ),
    worth: VISIT_WORTH + team - way / 3 + dice.whole(0, LIKING),
  };
}

const isAble = (person: Person, open: OpenVisit, book: ShiftBook) =>
  isOnShift(book, open) && mayVisit(book.worker, person, open.visit, open.date);

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
function addSomebody(person: Person, open: OpenVisit, books: readonly ShiftBook[]): void {
  const able = books.filter((book) => isAble(person, open, book));
  while (isOpen(open)) {
    const others = able.filter(({ worker }) => !open.takers.includes(worker.workerId));
    const free = others
      .flatMap((book) => {
        const opening = findOpening(book, open);
        return opening ? [{ book, opening }] : [];
      })
      .sort((a, b) => a.opening.detour - b.opening.detour)[0];
    const idlest = others.sort((a, b) => a.bookings.length - b.bookings.length)[0];
    if (free) addBooking(free.book, open, nearest(open.preferred, free.opening));
    else if (idlest) open.takers.push(idlest.worker.workerId);
    else return;
  }
}

const nearest = (minute: number, { from, to }: { from: number; to: number }) =>
  Math.max(from, Math.min(to, minute));
