import type { Minute, WorkerId } from '@homeround/domain';
import { isOpen, type OpenVisit } from './open-visits';
import { addBooking, findOpening, type Opening, type ShiftBook } from './shift-book';

/** A worker who may be asked. */
export interface Candidate {
  readonly workerId: WorkerId;
  /** The visits that the worker may do, and the shift that each would lie in. */
  readonly able: readonly { readonly open: OpenVisit; readonly book: ShiftBook }[];
  /** Minutes of travel that a visit by this worker is worth. */
  readonly worth: number;
}

/** Where a worker could help: the opening in a shift for each visit that fits. */
interface Offer {
  readonly fits: ReadonlyMap<OpenVisit, Opening & { readonly book: ShiftBook }>;
  readonly worth: number;
}

/** A start this near the preferred one is moved to follow the visit before without a pause. */
const NEAR = 20;

/**
 * Finds workers for one person's visits, few of them: again and again the one who can take most of what is still open.
 * What nobody can take stays open.
 */
export function servePerson(candidates: readonly Candidate[]): void {
  let offers = candidates.map(toOffer);
  for (;;) {
    const best = findBest(offers);
    if (!best) return;
    offers = offers.filter((offer) => offer !== best);
    takeAll(best, offers);
  }
}

function toOffer({ able, worth }: Candidate): Offer {
  const fits = new Map<OpenVisit, Opening & { book: ShiftBook }>();
  for (const { open, book } of able) {
    const opening = findOpening(book, open);
    if (opening) fits.set(open, { ...opening, book });
  }
  return { fits, worth };
}

function findBest(offers: readonly Offer[]): Offer | undefined {
  let best: Offer | undefined;
  let most = 0;
  for (const offer of offers) {
    const total = rateTakes(offer);
    if (total > most) [best, most] = [offer, total];
  }
  return best;
}

/** What the visits that the worker can take are worth together, less the ways to them; 0 when there are none. */
function rateTakes({ fits, worth }: Offer): number {
  let total = 0;
  for (const [open, opening] of fits)
    if (isOpen(open) && contains(opening, open.start)) total += Math.max(1, worth - opening.detour);
  return total;
}

const contains = ({ from, to }: Opening, start: Minute | undefined) =>
  start === undefined || (from <= start && start <= to);

function takeAll(offer: Offer, others: readonly Offer[]): void {
  for (const [open, { book }] of offer.fits) {
    // Looked for again: an earlier visit of this person may lie in the same shift by now.
    const opening = isOpen(open) ? findOpening(book, open) : undefined;
    if (!opening) continue;
    const start = chooseStart(open, opening, others);
    if (start !== undefined) addBooking(book, open, start);
  }
}

/** Near the preferred start; the first taker of a double-up leaves a start at which most others could come too. */
function chooseStart(open: OpenVisit, opening: Opening, others: readonly Offer[]): Minute | undefined {
  const { from, to } = opening;
  const near = Math.max(from, Math.min(to, open.preferred));
  const follows = near - from <= NEAR ? from : near;
  if (open.visit.workers === 1 || open.takers.length > 0) return follows;
  const company = [follows, near, from, to].map((start) => ({
    start,
    others: countOthers(open, start, others),
  }));
  const best = company.sort((a, b) => b.others - a.others)[0]!;
  return best.others > 0 ? best.start : undefined;
}

function countOthers(open: OpenVisit, start: Minute, others: readonly Offer[]): number {
  return others.filter(({ fits }) => {
    const opening = fits.get(open);
    return opening !== undefined && contains(opening, start);
  }).length;
}
