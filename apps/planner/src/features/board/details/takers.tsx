import type { Explanation } from '@homeround/contract';
import type { RotaPath } from '../../../shared/requests/rota-path';
import { TextLink } from '../../../shared/ui/text-link';
import { toBesideBestWords, toPointsWords } from '../names/points-words';
import styles from './details.module.css';

interface TakersProps extends RotaPath {
  readonly able: Explanation['seats'][number]['able'];
  /** Nobody has the visit yet: prices are beside the best, not beside now. */
  readonly unallocated: boolean;
}

/** Who could have the visit, the best first: when, at what price, and where the price comes from. */
export function Takers({ able, unallocated, ...rota }: TakersProps) {
  if (able.length === 0) return <p>Nobody, without moving other visits.</p>;
  return (
    <ol className={styles.takers}>
      {able.map(({ workerId, name, time, points, because, with: other }) => (
        <li key={`${workerId} ${other?.workerId ?? ''}`}>
          <div className={styles.taker}>
            <TextLink
              to="/localities/$localityId/rotas/$rotaId/workers/$workerId"
              params={{ ...rota, workerId }}
            >
              {name}
            </TextLink>
            <span>
              {other && `with ${other.name} `}at {time}
            </span>
          </div>
          <p className={styles.price} data-better={(!unallocated && points < 0) || undefined}>
            {unallocated ? toBesideBestWords(points, able[0]!.points) : toPointsWords(points)}
          </p>
          {because.length > 0 && <p className={styles.because}>{because.join('; ')}</p>}
        </li>
      ))}
    </ol>
  );
}
