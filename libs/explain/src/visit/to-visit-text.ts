import { TIERS } from '@homeround/domain';
import { dateText, countText, listText } from '../words/plain-words';
import { wrapText } from '../words/wrap-text';
import type {
  ExplainedTaker,
  OptionFacts,
  RefusedTaker,
  SeatExplanation,
  UnallocatedReasons,
  VisitExplanation,
  VisitFacts,
  WorkerReasons,
} from './explanation';

/** As many takers as fit on a screen. */
const MOST_ABLE = 10;
const MOST_UNABLE = 8;

/** An explanation as lines for a terminal, at most 100 columns wide. */
export function toVisitText({ what, workers, seats, unallocated }: VisitExplanation): string[] {
  return [
    ...toFactLines(
      what,
      workers.map(({ name, workerId }) => `${name} (${workerId})`),
    ),
    ...workers.flatMap(toReasonLines),
    ...(unallocated ? toUnallocatedLines(unallocated) : []),
    ...seats.flatMap((seat) => [
      ...toAbleLines(seat, seats.length > 1),
      ...(unallocated ? [] : toUnableLines(seat, seats.length > 1)),
    ]),
  ];
}

function toFactLines(what: VisitFacts, workers: readonly string[]): string[] {
  const { allocated } = what;
  const day = allocated ? `, ${dateText(allocated.date)}` : '';
  const length = countText(what.minutes, 'minute') + (what.workersNeeded === 2 ? ', two workers' : '');
  const needs = what.needs.length > 0 ? ` Needs ${listText(what.needs)}.` : '';
  return [
    `${what.person} (${what.personId}): ${what.label} visit${day} (${what.visitId})`,
    allocated
      ? `  ${allocated.start}–${allocated.end} (${length}) with ${listText(workers) || 'nobody'}`
      : `  ${length}, unallocated`,
    ...what.options.flatMap((option) => wrapText(toOptionText(option), '  ')),
    ...wrapText(`Priority ${what.priority}.${needs}`, '  '),
  ];
}

function toOptionText({ date, earliest, latest, preferred, medicationWindow }: OptionFacts): string {
  const medication = medicationWindow
    ? `, medication ${medicationWindow.earliest}–${medicationWindow.latest}`
    : '';
  return `May start on ${dateText(date)} ${earliest}–${latest}, preferred ${preferred}${medication}.`;
}

const toReasonLines = ({ name, workerId, reasons }: WorkerReasons): string[] => [
  '',
  `Why ${name} (${workerId})`,
  ...toList(reasons.map(({ text }) => text)),
];

const toList = (texts: readonly string[]): string[] => texts.flatMap((text) => wrapText(text, '  - '));

function toUnallocatedLines({ summary, nearest, changes, shortage }: UnallocatedReasons): string[] {
  return [
    '',
    'Why nobody has it',
    ...wrapText(summary, '  '),
    ...(shortage ? wrapText(shortage.text, '  Shortage: ') : []),
    ...(nearest.length > 0 ? ['', 'Who comes nearest', ...toList(nearest)] : []),
    ...(changes.length > 0 ? ['', 'What would have to change'] : []),
    ...toList(changes.map(({ text }) => text)),
  ];
}

const insteadText = ({ replaces }: SeatExplanation, isOneOfTwo: boolean): string =>
  isOneOfTwo && replaces ? ` instead of ${replaces.name}` : '';

function toAbleLines(seat: SeatExplanation, isOneOfTwo: boolean): string[] {
  const { able, replaces } = seat;
  const instead = insteadText(seat, isOneOfTwo);
  if (able.length === 0)
    return replaces ? ['', `Nobody else could take it${instead} and keep every rule`] : [];
  return [
    '',
    `Who could take it${instead} and keep every rule: ${able.length} (10 points are a minute of travel)`,
    ...able.slice(0, MOST_ABLE).flatMap(toAbleLine),
    ...(able.length > MOST_ABLE ? [`  and ${able.length - MOST_ABLE} more`] : []),
  ];
}

/** That somebody comes at all is worth the same whoever it is: points show what differs. */
function toAbleLine(taker: ExplainedTaker): string[] {
  const { name, workerId, time, because, points, difference } = taker;
  const who = `${name} (${workerId})${taker.with ? ` with ${taker.with.name}` : ''}`;
  const shown = points - difference.unallocated;
  const lead = `${shown > 0 ? '+' : ''}${shown}`.padStart(8);
  return wrapText(`${who} at ${time}: ${because.join(', ') || 'no difference'}`, `${lead}  `);
}

function toUnableLines(seat: SeatExplanation, isOneOfTwo: boolean): string[] {
  const { unable, ruledOut, notOnDuty } = seat;
  if (unable.length + notOnDuty.length === 0) return [];
  const counts = [...ruledOut.map(({ text }) => text), `${notOnDuty.length} not on duty`];
  return [
    '',
    `Who could not${insteadText(seat, isOneOfTwo)}, the nearest first`,
    ...toList(unable.slice(0, MOST_UNABLE).map(toUnableText)),
    ...wrapText(`In all: ${counts.join('; ')}.`, '  '),
  ];
}

function toUnableText({ name, workerId, time, obstacles }: RefusedTaker): string {
  const tiers = TIERS.filter((tier) => obstacles.some((one) => one.tier === tier));
  const why = listText(obstacles.map(({ text }) => text));
  return `${name} (${workerId}) at ${time}: ${why} (${tiers.join(', ').replace('-', ' ')})`;
}
