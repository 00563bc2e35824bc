import type { Measured } from '@homeround/contract';
import { wordSpread } from './amount-kind';
import type { AmountKind } from './compare-amounts';
import styles from './spread.module.css';

interface SpreadProps {
  readonly kind: AmountKind;
  /** Null = nothing to measure it on. */
  readonly measured: Measured | null;
}

/** A mean with the least and the most below it. */
export function Spread({ kind, measured }: SpreadProps) {
  if (measured === null) return '–';
  const spread = wordSpread(kind, measured);
  return (
    <>
      {kind.format(measured.mean)}
      {spread !== undefined && <div className={styles.spread}>{spread}</div>}
    </>
  );
}
