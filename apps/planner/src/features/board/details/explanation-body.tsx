import type { Explanation } from '@homeround/contract';
import type { RotaPath } from '../../../shared/requests/rota-path';
import { TextList } from '../../../shared/ui/text-list';
import styles from './details.module.css';
import { optionWords, seatTitle } from './explanation-words';
import { Takers } from './takers';
import { Unable } from './unable';
import { WhyUnallocated } from './why-unallocated';

interface ExplanationBodyProps extends RotaPath {
  readonly explanation: Explanation;
}

/** What is asked for, why these workers, who else could take it, who could not and why. */
export function ExplanationBody({ explanation, ...rota }: ExplanationBodyProps) {
  const { what, workers, seats, unallocated } = explanation;
  return (
    <>
      {unallocated && <WhyUnallocated reasons={unallocated} />}
      <section className={styles.part}>
        <h3>What is asked for</h3>
        <TextList
          texts={[...askedFor(what), ...(what.needs.length > 0 ? [`Needs ${what.needs.join(', ')}.`] : [])]}
        />
      </section>
      {workers.map(({ workerId, name, reasons }) => (
        <section key={workerId} className={styles.part}>
          <h3>Why {name}</h3>
          <TextList texts={reasons.map(({ text }) => text)} />
        </section>
      ))}
      {seats.map((seat, index) => (
        <section key={index} className={styles.part}>
          <h3 tabIndex={-1} data-part="takers">
            {seatTitle(seat, seats.length, 'able', unallocated !== undefined)}
          </h3>
          <Takers {...rota} able={seat.able} unallocated={what.allocated === undefined} />
          <h3>{seatTitle(seat, seats.length, 'unable', unallocated !== undefined)}</h3>
          <Unable {...rota} seat={seat} />
        </section>
      ))}
    </>
  );
}

/** One sentence for each day that the visit may be on; the day is said only where there are several. */
function askedFor({ options, minutes, workersNeeded }: Explanation['what']): string[] {
  const several = options.length > 1;
  const length = `${minutes} minutes${workersNeeded > 1 ? `, ${workersNeeded} workers` : ''}.`;
  return [length, ...options.map((option) => `${several ? `${option.date}: ` : ''}${optionWords(option)}`)];
}
