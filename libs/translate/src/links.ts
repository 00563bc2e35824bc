import type { Visit } from '@homeround/domain';
import type { OpenOption } from './options';
import { pack } from './pack';

interface Link {
  readonly other: number;
  readonly after: number;
  readonly before: number;
}

/** Least minutes from the start of the first visit to the start of the second, of one person. */
function gapBetween(first: Visit, second: Visit): number {
  let gap = first.minutes;
  for (const dose of first.doses)
    for (const next of second.doses)
      if (dose.medicineId === next.medicineId && dose.minimumGapMinutes > 0)
        gap = Math.max(gap, dose.minimumGapMinutes + dose.minutesIntoVisit - next.minutesIntoVisit);
  return gap;
}

/**
 * Pairs of one person's visits whose windows allow a collision, and for each option the share of its window (`cut`) that
 * still leaves the linked visit its own. Visits that cannot collide are not linked: most are not.
 */
export function toLinks(
  visits: readonly Visit[],
  options: readonly (readonly OpenOption[])[],
  visitsOfPerson: readonly number[][],
) {
  const links: Link[][] = visits.map(() => []);
  const cuts = options.map((list) => list.map(({ from, to }) => ({ from, to })));
  for (const list of visitsOfPerson)
    for (let a = 0; a < list.length; a++)
      for (let b = a + 1; b < list.length; b++) {
        const one = list[a]!;
        const two = list[b]!;
        const forth = gapBetween(visits[one]!, visits[two]!);
        const back = gapBetween(visits[two]!, visits[one]!);
        let linked = false;
        options[one]!.forEach((left, i) =>
          options[two]!.forEach((right, j) => {
            if (left.to + forth <= right.from || right.to + back <= left.from) return;
            linked = true;
            if (left.option.preferred <= right.option.preferred)
              cutBetween(left, right, forth, cuts[one]![i]!, cuts[two]![j]!);
            else cutBetween(right, left, back, cuts[two]![j]!, cuts[one]![i]!);
          }),
        );
        if (!linked) continue;
        links[one]!.push({ other: two, after: forth, before: back });
        links[two]!.push({ other: one, after: back, before: forth });
      }
  const packed = pack(links.map((list) => list.map((link) => link.other)));
  return {
    linkFirst: packed.first,
    linkVisit: packed.items,
    linkGapAfter: Int32Array.from(links.flat(), (link) => link.after),
    linkGapBefore: Int32Array.from(links.flat(), (link) => link.before),
    optionCutEarliest: Int32Array.from(cuts.flat(), (cut) => cut.from),
    optionCutLatest: Int32Array.from(cuts.flat(), (cut) => cut.to),
  };
}

type Span = { from: number; to: number };

/** Cuts half-way between the preferred starts, as far as both windows allow. */
function cutBetween(
  early: OpenOption,
  late: OpenOption,
  gap: number,
  cutOfEarly: Span,
  cutOfLate: Span,
): void {
  const middle = Math.floor((early.option.preferred + late.option.preferred - gap) / 2);
  const lowest = Math.max(early.from, late.from - gap);
  const highest = Math.min(early.to, late.to - gap);
  const cut = Math.max(lowest, Math.min(highest, middle));
  cutOfEarly.to = Math.min(cutOfEarly.to, cut);
  cutOfLate.from = Math.max(cutOfLate.from, cut + gap);
}
