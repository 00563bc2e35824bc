import type { Measures } from '@homeround/contract';
import { formatShare } from '../../../shared/format/numbers';
import { Facts } from '../../../shared/ui/facts';
import { Panel } from '../../../shared/ui/panel';
import styles from './measures.module.css';

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** The rates behind the pounds, and that they are not the council's own. */
export function PayNote({ measures: { pay, payNote } }: { readonly measures: Measures }) {
  const { basic, onCosts, allowance, agency } = pay;
  return (
    <Panel title="Rates">
      <p className={styles.hint}>{payNote}</p>
      <Facts
        facts={[
          { name: 'An hour of a worker', value: POUNDS.format(basic) },
          { name: 'Employer’s costs on top', value: formatShare(onCosts) },
          { name: 'Allowance on top', value: formatShare(allowance) },
          { name: 'An hour of an agency', value: POUNDS.format(agency) },
        ]}
      />
    </Panel>
  );
}
