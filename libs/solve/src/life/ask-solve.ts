import {
  type Dataset,
  DEFAULT_WEIGHTS,
  emphasise,
  type Emphasis,
  type EmphasisKey,
  type Fault,
  isLocalDate,
  type Pin,
  type PublishedPast,
  type Rota,
  type RotaInput,
  toRotaInput,
  withPublished,
} from '@homeround/domain';
import { toTravelTable } from '@homeround/travel';

/** What a solve is asked for, and everything that its input is made from. */
export interface AskedInput {
  /** Of one locality. */
  readonly dataset: Dataset;
  /** First day of the rota. */
  readonly from: string;
  readonly days: number;
  readonly pins?: readonly Pin[];
  /** The rota that people and workers have been told of, to stay near. */
  readonly published?: Rota;
  /** Published duties and visits of days that the dataset does not know yet. */
  readonly past?: PublishedPast;
  readonly emphasis?: Readonly<Partial<Record<EmphasisKey, Emphasis>>>;
}

export type PreparedInput = { readonly input: RotaInput } | { readonly faults: readonly Fault[] };

/** A shorter period has no weekly rest to judge; a longer one outlives most care packages. */
const LEAST_DAYS = 7;
const MOST_DAYS = 28;

/** The input that a solve is frozen with, or why there is nothing to search for. */
export function prepareInput(asked: AskedInput): PreparedInput {
  const { dataset, from, days, pins, published, past, emphasis } = asked;
  if (!isLocalDate(from) || !Number.isInteger(days) || days < LEAST_DAYS || days > MOST_DAYS)
    return refuse(
      'SOLVE_PERIOD',
      `${days} days from ${from} cannot be one rota`,
      `Choose a first day, and ${LEAST_DAYS} to ${MOST_DAYS} days.`,
    );
  const { table, faults } = toTravelTable(dataset);
  const refusals = faults.filter(({ severity }) => severity === 'refuse');
  if (refusals.length > 0) return { faults: refusals };
  const input = toRotaInput(past ? withPublished(dataset, past) : dataset, {
    from,
    days,
    travel: table,
    weights: emphasise(DEFAULT_WEIGHTS, emphasis ?? {}),
    ...(pins ? { pins } : {}),
    ...(published ? { published } : {}),
  });
  if (input.visits.length === 0)
    return refuse(
      'SOLVE_WITHOUT_VISITS',
      `no visit falls into ${days} days from ${from}`,
      'Choose a period in which the locality has care packages, or import a dataset that reaches it.',
    );
  return { input };
}

function refuse(code: string, cause: string, action: string): PreparedInput {
  return { faults: [{ code, cause, action, severity: 'refuse' }] };
}
