import type { RuleName } from '@homeround/domain';
import { countText, dateText, durationText } from './plain-words';
import { aboutText, type FindingWords, visitOf, workersOf } from './rule-words';

type WorkerRule = Extract<
  RuleName,
  'shift' | 'travel-time' | 'break' | 'daily-rest' | 'weekly-rest' | 'weekly-hours' | 'night-hours'
>;

/** Rules about a worker's days. */
export const WORKER_RULE_WORDS: Readonly<Record<WorkerRule, FindingWords>> = {
  shift: (finding, source) => {
    const visit = source.names.visitOf(finding.visitIds[0] ?? '');
    const who = workersOf(finding, source);
    if (!visit) return aboutText(who, finding.detail);
    const where = visitOf(finding, source);
    return finding.amount >= visit.minutes
      ? `${who} is not on duty at ${where}`
      : `${where} reaches ${countText(finding.amount, 'minute')} outside the duty of ${who}`;
  },
  'travel-time': (finding, source) => {
    const [from = '', to] = finding.visitIds;
    const who = `${workersOf(finding, source)} has ${countText(finding.amount, 'minute')} too few to travel`;
    if (to !== undefined) return `${who} from ${source.names.visit(from)} to ${source.names.visit(to)}`;
    return isWayBack(finding.detail)
      ? `${who} back to the hub after ${source.names.visit(from)}`
      : `${who} from the hub to ${source.names.visit(from)}`;
  },
  break: (finding, { names, input }) => {
    const who = finding.workerIds.map(names.exactWorker).join(', ');
    return finding.amount >= input.rules.values.breakMinutes
      ? `${who} has a long duty without a break between two visits`
      : `${who} has a long duty whose break is ${countText(finding.amount, 'minute')} too short`;
  },
  'daily-rest': (finding, source) => {
    const rest = source.input.rules.values.dailyRest - finding.amount;
    const [from, to] = finding.detail.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
    const days = from && to ? ` from ${dateText(from)} to ${dateText(to)}` : ' between two days';
    return (
      `${workersOf(finding, source)} has ${durationText(rest)} of rest${days}, ` +
      `${durationText(finding.amount)} too little`
    );
  },
  'weekly-rest': (finding, source) => aboutText(workersOf(finding, source), finding.detail),
  'weekly-hours': (finding, source) =>
    `${workersOf(finding, source)} works ${durationText(finding.amount)} above the weekly average of ` +
    durationText(source.input.rules.values.weeklyHours),
  'night-hours': (finding, source) =>
    `${workersOf(finding, source)} works nights and is ${durationText(finding.amount)} above the average of ` +
    `${durationText(source.input.rules.values.nightHours)} a day`,
};

/** The judge tells the two ways of a hub starter apart only in words. */
export const isWayBack = (detail: string): boolean => detail.includes('back to');
