import type { CatalogueFinding, CatalogueFindingKind } from './catalogue-finding';
import type { CatalogueView } from './read-catalogue';

/** Reports what is wrong with the set of patterns itself. */
export function findPatterns(
  { input, catalogue, candidateIds }: CatalogueView,
  most: number,
): CatalogueFinding[] {
  const { fixed, forbidden } = input.settings;
  const ids = catalogue.workPatternIds;
  const about = (kind: CatalogueFindingKind, detail: string, found: readonly string[]): CatalogueFinding[] =>
    found.map((workPatternId) => ({ kind, workPatternId, detail }));
  const unsorted = ids.filter((id, index) => index > 0 && id < ids[index - 1]!);
  return [
    ...about(
      'forbidden-pattern',
      'is in the catalogue although it is forbidden',
      ids.filter((id) => forbidden.includes(id)),
    ),
    ...about(
      'unknown-pattern',
      'is no candidate',
      ids.filter((id) => !candidateIds.has(id) && !forbidden.includes(id)),
    ),
    ...about(
      'repeated-pattern',
      'is named twice',
      ids.filter((id, index) => ids.indexOf(id) < index),
    ),
    ...about('not-in-order', 'stands after a greater id', unsorted),
    ...about(
      'fixed-missing',
      'is not in the catalogue although it is fixed',
      fixed.filter((id) => !ids.includes(id)),
    ),
    ...(ids.length > most
      ? [{ kind: 'too-many-patterns', detail: `${ids.length} patterns where ${most} are allowed` } as const]
      : []),
  ];
}
