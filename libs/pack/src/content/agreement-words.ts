import { toClockText, type WorkAgreement } from '@homeround/domain';
import { dayText, listText, WEEKDAY_NAMES } from '../words/days';
import { plural } from '../words/numbers';

const KIND_WORDS: Readonly<Record<WorkAgreement['kind'], string>> = {
  'flexible-working': 'Flexible working',
  'reasonable-adjustment': 'Reasonable adjustment',
  carer: 'Carer',
  other: 'Agreement',
};

/** "Carer: no start before 09:30; never on Tuesday (HR 2024-17), until 31 May 2027". */
export function wordAgreement(agreement: WorkAgreement): string {
  const { kind, earliestStart, latestEnd, weekdaysOff, weekendsInFour, daysInARow, keepsPattern } = agreement;
  const parts = [
    earliestStart !== undefined && `no start before ${toClockText(earliestStart)}`,
    latestEnd !== undefined && `no end after ${toClockText(latestEnd)}`,
    weekdaysOff.length > 0 && `never on ${listText(weekdaysOff.map((day) => WEEKDAY_NAMES[day]!))}`,
    weekendsInFour !== undefined && `at most ${plural(weekendsInFour, 'weekend')} in four`,
    daysInARow !== undefined && `at most ${plural(daysInARow, 'day')} in a row`,
    keepsPattern && 'your present work pattern stays as it is',
  ].filter((part) => part !== false);
  const reference = agreement.reference === undefined ? '' : ` (${agreement.reference})`;
  const until = agreement.validTo === undefined ? '' : `, until ${dayText(agreement.validTo)}`;
  return `${KIND_WORDS[kind]}: ${parts.join('; ')}${reference}${until}`;
}
