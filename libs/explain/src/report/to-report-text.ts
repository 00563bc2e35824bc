import { PRIORITIES } from '@homeround/domain';
import { countText, dateText } from '../words/plain-words';
import { wrapText } from '../words/wrap-text';
import { toPeopleSection } from './people-section';
import type { RotaReport, UnallocatedVisit } from './report';
import { numberText } from './table';
import { toFairnessSection, toHoursSection, toRestSection, toTimesSection } from './work-sections';

/** Longer lists are for the JSON. */
const MOST_LISTED = 20;

/** A report as lines for a terminal, at most 100 columns wide. */
export function toReportText(report: RotaReport): string[] {
  const sections = [
    toPeopleSection(report),
    toTimesSection(report),
    toHoursSection(report),
    toRestSection(report),
    toFairnessSection(report),
    toUnallocatedSection(report),
    toShortageSection(report),
  ];
  return [...toHeading(report), ...sections.flatMap((lines) => ['', ...lines])];
}

function toHeading({ name, period, people, workers, measures, findings }: RotaReport): string[] {
  const { allocated, unallocated } = measures.cover;
  return [
    `Rota of ${name}, ${countText(period.days, 'day')} from ${dateText(period.from)} ${period.from.slice(0, 4)}`,
    `  ${numberText(people)} people, ${numberText(workers)} workers`,
    `  ${numberText(allocated.visits)} visits allocated (${numberText(allocated.workerVisits)} worker-visits), ` +
      `${numberText(unallocated.visits)} unallocated`,
    findings.length === 0
      ? '  every hard constraint is kept'
      : `  hard constraints are broken: ${countText(findings.length, 'finding')}`,
    ...toListLines(findings.map(({ text, tier }) => `${text} (${tier.replace('-', ' ')})`)),
  ];
}

function toUnallocatedSection({ unallocated, measures }: RotaReport): string[] {
  if (unallocated.length === 0) return ['Unallocated', '  none: somebody has every visit'];
  const counts = PRIORITIES.map((priority) => ({
    priority,
    visits: measures.cover.unallocatedByPriority[priority].visits,
  }))
    .filter(({ visits }) => visits > 0)
    .map(({ priority, visits }) => `${numberText(visits)} ${priority}`);
  return ['Unallocated', `  ${counts.join(', ')}`, ...toListLines(unallocated.map(toUnallocatedText))];
}

function toUnallocatedText({ person, label, date, visitId, priority, reason }: UnallocatedVisit): string {
  const what = `${priority}: ${person}, ${label}, ${dateText(date)} (${visitId})`;
  return reason === undefined ? what : `${what}. ${reason}`;
}

const toShortageSection = ({ shortages }: RotaReport): string[] => [
  'Shortages',
  ...(shortages.length === 0
    ? ['  none found: nothing proves that a visit must stay unallocated']
    : toListLines(shortages.map(({ text }) => text))),
];

const toListLines = (texts: readonly string[]): string[] => [
  ...texts.slice(0, MOST_LISTED).flatMap((text) => wrapText(text, '  - ')),
  ...(texts.length > MOST_LISTED ? [`  and ${numberText(texts.length - MOST_LISTED)} more`] : []),
];
