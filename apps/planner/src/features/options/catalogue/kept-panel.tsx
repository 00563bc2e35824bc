import type { PatternBody } from '@homeround/contract';
import { countOf } from '../../../shared/format/numbers';
import { CataloguePanel } from './catalogue-panel';

/** Patterns outside the catalogue that somebody keeps by individual agreement. */
export function KeptPanel({ patterns }: { readonly patterns: readonly PatternBody[] }) {
  const workers = patterns.reduce((sum, pattern) => sum + pattern.workers, 0);
  return (
    <CataloguePanel
      title={`Kept individually: ${countOf(patterns.length, 'pattern')}, ${countOf(workers, 'worker')}`}
      caption="Patterns that are kept individually"
      patterns={patterns}
    />
  );
}
