import type { PatternBounds, PatternSettings, WorkPatternId } from '@homeround/domain';

/** What a manager chose beside the front. */
export interface Own {
  readonly fixed: readonly WorkPatternId[];
  readonly forbidden: readonly WorkPatternId[];
  /** Only what differs from the front's. */
  readonly bounds: Partial<PatternBounds>;
}

export const isOwn = ({ fixed, forbidden, bounds }: Own): boolean =>
  fixed.length + forbidden.length + Object.keys(bounds).length > 0;

/** The front's settings with a manager's own, as `prepareOption` joins them. */
export function withOwn(settings: PatternSettings, { fixed, forbidden, bounds }: Own): PatternSettings {
  return {
    ...settings,
    bounds: { ...settings.bounds, ...bounds },
    fixed: [...new Set([...settings.fixed, ...fixed])],
    forbidden: [...new Set([...settings.forbidden, ...forbidden])],
  };
}
