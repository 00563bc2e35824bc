import type { ObjectiveParts } from '@homeround/domain';

/** To compare with; planners are shown the parts. */
export const totalOf = (parts: ObjectiveParts): number =>
  Object.values(parts).reduce((sum, points) => sum + points, 0);
