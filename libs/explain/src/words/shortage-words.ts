import type { Shortage, ShortageKind } from '@homeround/check';
import type { RotaInput, RuleName } from '@homeround/domain';
import { type Names, toNames } from './names';
import { countText, dateText, durationText, toSentence } from './plain-words';
import type { Wording } from './wording';

type ShortageWords = (shortage: Shortage, names: Names) => string;

/** What excludes the workers on duty, to follow "because". A rule without words does not compile. */
const REASON_WORDS: Readonly<Record<RuleName, ShortageWords>> = {
  'accounted-for': () => 'the rota does not hold together',
  shift: () => 'too few workers are on duty then',
  'visit-window': () => 'the window leaves no start',
  'visit-days': () => 'the agreed days leave no day',
  'medication-window': () => 'the window and the medication window leave no common start',
  'dose-gap': () => 'the doses would come too close together',
  skill: ({ skillIds }, names) =>
    `too few of those on duty hold ${names.skills(skillIds) || 'the skills needed'}`,
  'double-up': () => 'too few of those on duty may come together',
  'one-visit-at-a-time': () => 'the person has another visit then',
  'declined-worker': () => 'those on duty are declined by the person',
  'worker-gender': ({ gender }) =>
    `too few ${gender ? `${gender} workers` : 'workers of the gender needed'} are on duty then`,
  'worker-restriction': () => 'those on duty may not be sent to that home',
  'travel-time': () => 'nobody on duty can be there in time',
  break: () => 'no break would fit',
  'daily-rest': () => 'too little rest would be left',
  'weekly-rest': () => 'too little weekly rest would be left',
  'weekly-hours': () => 'the weekly hours are used up',
  'night-hours': () => 'the hours of night workers are used up',
  pin: () => 'those to whom it is pinned cannot do it',
};

const SHORTAGE_WORDS: Readonly<Record<ShortageKind, ShortageWords>> = {
  'too-few-workers': (shortage, names) => {
    const why = shortage.reason
      ? REASON_WORDS[shortage.reason](shortage, names)
      : 'too few workers can do it';
    return `${countText(shortage.visitIds.length, 'visit')} cannot be done, because ${why}`;
  },
  'no-common-start': ({ visitIds }) =>
    `${countText(visitIds.length, 'visit')} for two workers cannot be done, because no two who could come are on ` +
    'duty at the same time',
  'too-few-minutes': (shortage, names) =>
    `at least ${shortage.leastUnallocated} of ${countText(shortage.visitIds.length, 'visit')} cannot be done: they ` +
    `need ${durationText(shortage.neededMinutes)} of ${whoseTime(shortage, names)}, and ` +
    `${durationText(shortage.availableMinutes)} are on duty`,
};

/** A shortage as a sentence: when, how many visits, what is short and whose people they mostly are. */
export function wordShortage(input: RotaInput, shortage: Shortage, wording?: Wording): string {
  return wordShortageBy(toNames(input, wording), shortage);
}

export function wordShortageBy(names: Names, shortage: Shortage): string {
  const when = `${dateText(shortage.date)}, ${names.span(shortage.start, shortage.end)}`;
  const most = shortage.teams[0];
  const whose =
    most && most.share >= 0.5 ? ` (${Math.round(most.share * 100)} % for ${names.team(most.teamId)})` : '';
  return toSentence(`${when}: ${SHORTAGE_WORDS[shortage.kind](shortage, names)}${whose}`);
}

function whoseTime({ skillIds, gender }: Shortage, names: Names): string {
  const who = gender ? `${gender} workers` : 'workers';
  return skillIds.length === 0 ? who : `${who} who hold ${names.skills(skillIds)}`;
}
