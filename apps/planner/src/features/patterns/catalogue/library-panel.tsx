import type { PatternsOverview } from '@homeround/contract';
import { countOf, formatMinutes } from '../../../shared/format/numbers';
import { CyclePicture } from '../../../shared/patterns/cycle-picture';
import { PatternWarning } from '../../../shared/patterns/pattern-details';
import { FindingTags } from '../../../shared/patterns/pattern-findings';
import { Panel } from '../../../shared/ui/panel';
import { TextLink } from '../../../shared/ui/text-link';
import { readCatalogueSearch } from './catalogue-search';
import styles from './catalogue.module.css';

type Known = PatternsOverview['library'][number];

/** Patterns from elsewhere, also those that are known to harm: shown so that nobody tries them unwarned. */
export function LibraryPanel({ library }: { readonly library: readonly Known[] }) {
  const warned = library.filter(({ warning }) => warning !== null);
  const others = library.filter(({ warning }) => warning === null);
  return (
    <Panel title="Known patterns from elsewhere">
      <p className={styles.source}>
        A search may choose them where a contract fits; those with a warning only where a manager asks for
        them.
      </p>
      <KnownPatterns patterns={warned} />
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{countOf(others.length, 'pattern')} without a warning</summary>
          <KnownPatterns patterns={others} />
        </details>
      )}
    </Panel>
  );
}

function KnownPatterns({ patterns }: { readonly patterns: readonly Known[] }) {
  return (
    <ul className={styles.known}>
      {patterns.map((known) => (
        <KnownPattern key={known.workPatternId} known={known} />
      ))}
    </ul>
  );
}

function KnownPattern({ known }: { readonly known: Known }) {
  const { workPatternId, name, words, source, warning, weeklyMinutes, findings } = known;
  return (
    <li>
      <h3>
        <TextLink
          to="/patterns"
          search={(search) => readCatalogueSearch({ ...search, pattern: workPatternId })}
          resetScroll={false}
          hash={true}
        >
          {name}
        </TextLink>
      </h3>
      {warning !== null && <PatternWarning text={warning} />}
      <CyclePicture pattern={known} />
      <p>
        {words} {formatMinutes(weeklyMinutes)} a week.
      </p>
      <p>
        Falls short of: <FindingTags findings={findings} />
      </p>
      <p className={styles.source}>{source}</p>
    </li>
  );
}
