import type { Deviation, Spread } from '@homeround/check';
import { countText, durationText } from '../words/plain-words';
import type { RotaReport } from './report';
import { alignRows, hoursText, NONE, numberText, type Row, shareText } from './table';

/** How near starts are to the preferred ones. */
export function toTimesSection({ measures }: RotaReport): string[] {
  const { preferred, medication, timeCritical } = measures.punctuality;
  return [
    'Medication and times',
    ...alignRows([
      [
        'minutes from the preferred start',
        'count',
        'mean',
        '9 in 10 up to',
        'most',
        'within 15',
        'within 30',
      ],
      toDeviationRow('visits', preferred),
      toDeviationRow('doses', medication),
      toDeviationRow('time-critical doses', timeCritical),
    ]),
  ];
}

const toDeviationRow = (label: string, { count, mean, p90, max, within15, within30 }: Deviation): Row => [
  label,
  numberText(count),
  numberText(mean, 1),
  numberText(p90),
  numberText(max),
  shareText(within15),
  shareText(within30),
];

/** Where the hours go. */
export function toHoursSection({ measures }: RotaReport): string[] {
  const { minutes } = measures;
  const ofPaid = (part: number) => (minutes.paid === 0 ? NONE : shareText(part / minutes.paid));
  return [
    'Travel and hours',
    ...alignRows([
      ['travel per worker-visit', `${numberText(minutes.travelPerWorkerVisit, 2)} min`],
      ['  with the way from and to home', `${numberText(minutes.travelAndCommutePerWorkerVisit, 2)} min`],
    ]),
    ...alignRows([
      ['paid', hoursText(minutes.paid), ''],
      ['  with people', hoursText(minutes.contact), ofPaid(minutes.contact)],
      ['  travel', hoursText(minutes.travel), ofPaid(minutes.travel)],
      ['  idle', hoursText(minutes.idle), ofPaid(minutes.idle)],
      ['overtime: flex duties', hoursText(minutes.overtime), ''],
      ['contracted', hoursText(minutes.contracted), ''],
      ['  worked above it in these days', hoursText(minutes.aboveContract), ''],
      ['  not worked in these days', hoursText(minutes.underused), ''],
      ['unpaid: breaks', hoursText(minutes.break), ''],
      ['unpaid: from and to home', hoursText(minutes.commute), ''],
    ]),
  ];
}

export function toRestSection({ measures, rules }: RotaReport): string[] {
  const { smallestRest, turnsTrimmed, longestRun, weekendsWorked } = measures.rest;
  const least = smallestRest === undefined ? NONE : durationText(smallestRest);
  return [
    'Rest',
    ...alignRows([
      ['shortest rest between two working days', least, `(${durationText(rules.dailyRest)} needed)`],
      ['kept only because a duty is shortened', countText(turnsTrimmed, 'time')],
      ['most working days in a row', numberText(longestRun)],
      ['weekends worked, all workers together', numberText(weekendsWorked)],
    ]),
  ];
}

/** How evenly workers share what is hard. */
export function toFairnessSection({ measures }: RotaReport): string[] {
  const { busyShare, weekends, lateDuties, travel } = measures.fairness;
  return [
    'Fairness',
    ...alignRows([
      ['per worker with a shift', 'mean', 'spread', 'least', 'most'],
      toSpreadRow('share of the shift time in use', busyShare, (value) => shareText(value)),
      toSpreadRow('weekends', weekends, (value) => numberText(value, 1)),
      toSpreadRow('duties that end after 21:00', lateDuties, (value) => numberText(value, 1)),
      toSpreadRow('hours of travel', travel, (value) =>
        numberText(value === undefined ? undefined : value / 60, 1),
      ),
    ]),
  ];
}

const toSpreadRow = (
  label: string,
  { mean, sd, min, max }: Spread,
  textOf: (value: number | undefined) => string,
): Row => [label, textOf(mean), textOf(sd), textOf(min), textOf(max)];
