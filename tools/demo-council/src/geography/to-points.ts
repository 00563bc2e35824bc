import type { Dataset } from '@homeround/domain';
import type { Point } from './localities';

/** Where every place is; demo places all have coordinates. */
export function toPoints({ places }: Pick<Dataset, 'places'>): Map<string, Point> {
  return new Map(
    places.map(({ placeId, latitude, longitude }) => [
      placeId,
      { latitude: latitude!, longitude: longitude! },
    ]),
  );
}
