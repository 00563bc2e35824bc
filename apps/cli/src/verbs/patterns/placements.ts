import type { Catalogue } from '@homeround/domain';
import { z } from 'zod';

/** Ids as datasets have them. */
export const id = z.string().min(1).max(64);

/** A catalogue as files have it: who keeps a pattern individually is plain from the patterns. */
export const catalogueFields = {
  workPatternIds: z.array(id),
  placements: z.array(z.strictObject({ workerId: id, workPatternId: id, phase: z.int().min(1).max(12) })),
};

type CatalogueFields = z.infer<z.ZodObject<typeof catalogueFields>>;

export function toCatalogueFields({ workPatternIds, placements }: Catalogue): CatalogueFields {
  return {
    workPatternIds: [...workPatternIds],
    placements: placements.map(({ workerId, workPatternId, phase }) => ({ workerId, workPatternId, phase })),
  };
}

export function fromCatalogueFields({ workPatternIds, placements }: CatalogueFields): Catalogue {
  const held = new Set(workPatternIds);
  return {
    workPatternIds,
    placements: placements.map((placement) => ({
      ...placement,
      individual: !held.has(placement.workPatternId),
    })),
  };
}
