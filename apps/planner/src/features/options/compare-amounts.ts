import { formatSigned } from '../../shared/format/numbers';

export interface AmountKind {
  readonly format: (amount: number) => string;
  /** The amount as it is shown, so that differences are those that a reader finds. */
  readonly round?: (amount: number) => number;
  /** Of differences; as the amount itself where it is absent. */
  readonly formatChange?: (amount: number) => string;
  /** Which way is better; null = a matter of opinion. */
  readonly better: 'less' | 'more' | null;
}

export interface AmountChange {
  /** Signed: "+3". */
  readonly text: string;
  readonly verdict: 'better' | 'worse' | 'same';
}

/** What becomes of an amount; "same" also where it differs by less than is shown, or better is a matter of opinion. */
export function compareAmounts(kind: AmountKind, before: number | null, after: number | null): AmountChange {
  if (before === null || after === null) return { text: '–', verdict: 'same' };
  const { round = (amount) => amount, format, formatChange = format, better } = kind;
  const text = formatSigned(round(after) - round(before), formatChange);
  if (text === formatChange(0)) return { text: 'the same', verdict: 'same' };
  if (better === null) return { text, verdict: 'same' };
  return { text, verdict: after < before === (better === 'less') ? 'better' : 'worse' };
}
