import type { NewSolve } from '@homeround/contract';

type Settings = Omit<NewSolve, 'from' | 'days' | 'name'>;

const NAMES: Readonly<Record<keyof NewSolve['emphasis'], string>> = {
  continuity: 'Continuity counts',
  times: 'Wished times count',
  travel: 'Travel counts',
  fairness: 'An even share of work counts',
  fewChanges: 'Few changes count',
};

/** The settings of a solve as a planner would say them. */
export function toSettingsText({
  seconds,
  steps,
  threads,
  seed,
  nearPublished,
  emphasis,
}: Settings): string[] {
  return [
    `Searches ${length(seconds, steps)} from ${counted(threads, 'start')}`,
    nearPublished ? 'Stays near the published rota, where there is one' : 'Starts afresh',
    ...toEmphasisText(emphasis),
    `Seed ${seed}`,
  ];
}

function toEmphasisText(emphasis: NewSolve['emphasis']): string[] {
  return Object.entries(NAMES).flatMap(([key, name]) => {
    const weight = emphasis[key as keyof NewSolve['emphasis']];
    return weight === 'usual' ? [] : [`${name} ${weight} than usual`];
  });
}

function length(seconds: number | undefined, steps: number | undefined): string {
  if (steps !== undefined) return `${steps.toLocaleString('en-GB')} steps`;
  const asked = seconds ?? 0;
  return asked % 60 === 0 ? `for ${counted(asked / 60, 'minute')}` : `for ${counted(asked, 'second')}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
