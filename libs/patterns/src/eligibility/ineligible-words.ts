import { toClockText, type WorkAgreement, WEEKDAYS } from '@homeround/domain';
import { hoursText } from '../shape/hours-text';
import { countText, listText } from '../words/plain-words';
import type { PatternFeatures } from '../features/pattern-features';
import type { Ineligible } from './may-work';

/** One reason in words, to follow "because": "it starts at 07:00, and 09:30 is agreed as the earliest (carer)". */
export function wordIneligible({ reason, agreement }: Ineligible, pattern: PatternFeatures): string {
  const agreed = agreement ? agreementText(agreement) : '';
  switch (reason) {
    case 'contract':
      return `it has ${hoursText(pattern.weeklyMinutes)} a week, which is not what is contracted`;
    case 'keeps-pattern':
      return `it is agreed that the present work pattern stays${agreed}`;
    case 'earliest-start':
      return `it starts at ${toClockText(pattern.earliestStart)}, and no start before ${toClockText(agreement?.earliestStart ?? 0)} is agreed${agreed}`;
    case 'latest-end':
      return `it ends at ${toClockText(pattern.latestEnd)}, and no end after ${toClockText(agreement?.latestEnd ?? 0)} is agreed${agreed}`;
    case 'weekday-off':
      return `it has shifts on ${listText(weekdaysWorked(agreement, pattern))}, agreed as off${agreed}`;
    case 'weekends':
      return `it has ${countText(round(pattern.weekendsInFour), 'weekend')} in four, and at most ${agreement?.weekendsInFour ?? 4} are agreed${agreed}`;
    case 'days-in-a-row':
      return `it has ${Number.isFinite(pattern.longestRun) ? pattern.longestRun : 'all'} days in a row, and at most ${agreement?.daysInARow ?? 7} are agreed${agreed}`;
    case 'night':
      return pattern.night
        ? 'it has night shifts, and the present work pattern has none'
        : 'it has no night shift, and the present work pattern has';
    case 'law':
      return 'it breaks a rule of law and names no agreement on rest';
  }
}

const KIND_WORDS: Readonly<Record<WorkAgreement['kind'], string>> = {
  'flexible-working': 'flexible working',
  'reasonable-adjustment': 'reasonable adjustment',
  carer: 'carer',
  other: 'other agreement',
};

/** " (flexible working, HR 2024-17)". */
function agreementText({ kind, reference }: WorkAgreement): string {
  return ` (${KIND_WORDS[kind]}${reference ? `, ${reference}` : ''})`;
}

const weekdaysWorked = (agreement: WorkAgreement | undefined, { worksOn }: PatternFeatures) =>
  (agreement?.weekdaysOff ?? []).filter((weekday) => worksOn[weekday]).map((weekday) => WEEKDAYS[weekday]!);

const round = (value: number) => Math.round(value * 10) / 10;
