import type { FrontBody, FrontPointBody, PatternBody } from '@homeround/contract';
import { countOf, formatMinutes } from '../../../shared/format/numbers';
import { CycleLegend } from '../../../shared/patterns/cycle-legend';
import { CyclePicture } from '../../../shared/patterns/cycle-picture';
import { PatternWarning } from '../../../shared/patterns/pattern-details';
import { wordOrigin } from '../../../shared/patterns/word-origin';
import { Tag } from '../../../shared/ui/tag';
import { TextLink } from '../../../shared/ui/text-link';
import { readFrontSearch } from './front-search';
import { newAt } from './front-series';
import styles from './front.module.css';

interface ChosenPatternsProps {
  readonly front: FrontBody;
  readonly point: FrontPointBody;
}

/** The catalogue's patterns as pictures; what one pattern more has brought is marked. */
export function ChosenPatterns({ front, point }: ChosenPatternsProps) {
  const byId = new Map(front.candidates.map((pattern) => [pattern.workPatternId, pattern]));
  const fresh = newAt(front, point.patterns);
  const patterns = point.workPatternIds.flatMap((workPatternId) => byId.get(workPatternId) ?? []);
  return (
    <>
      <ul className={styles.cards} aria-label="Patterns of the catalogue">
        {patterns.map((pattern) => (
          <Card
            key={pattern.workPatternId}
            frontId={front.frontId}
            pattern={pattern}
            fresh={fresh.has(pattern.workPatternId)}
          />
        ))}
      </ul>
      <div style={{ marginTop: 16 }}>
        <CycleLegend />
      </div>
    </>
  );
}

interface CardProps {
  readonly frontId: string;
  readonly pattern: PatternBody;
  readonly fresh: boolean;
}

function Card({ frontId, pattern, fresh }: CardProps) {
  const { workPatternId, name, weeklyMinutes, workers, origin, warning } = pattern;
  return (
    <li>
      <h3>
        <TextLink
          to="/patterns/fronts/$frontId"
          params={{ frontId }}
          search={(search) => readFrontSearch({ ...search, pattern: workPatternId })}
          resetScroll={false}
        >
          {name}
        </TextLink>
      </h3>
      <CyclePicture pattern={pattern} />
      <p>
        {formatMinutes(weeklyMinutes)} a week.{' '}
        {workers === 0 ? `${wordOrigin(origin)}.` : `Worked by ${countOf(workers, 'worker')} today.`}
      </p>
      {fresh && (
        <p>
          <Tag tone="info">Not among the one fewer</Tag>
        </p>
      )}
      {warning !== null && <PatternWarning text={warning} />}
    </li>
  );
}
