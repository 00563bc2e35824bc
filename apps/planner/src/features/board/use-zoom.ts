import type { BoardDay } from '@homeround/contract';
import { useMemo, useState } from 'react';
import {
  fitPxPerMinute,
  LEAST_PX_PER_MINUTE,
  type TimeScale,
  toTimeScale,
  ZOOM_STEPS,
  zoomBy,
} from './layout/time-scale';
import type { Zoom } from './toolbar/zoom-buttons';

const MOST_PX_PER_MINUTE = ZOOM_STEPS.at(-1)!;
/** A shown span before the day is there: from six to midnight. */
const NO_DAY = { start: 360, end: 1440 };

/** How wide a minute is: as the reader last chose, else the whole day where it fits. */
export function useZoom(day: BoardDay | undefined, trackWidth: number): { scale: TimeScale; zoom: Zoom } {
  const [chosen, setChosen] = useState<number | null>(null);
  const { start, end } = day ?? NO_DAY;
  const pxPerMinute = chosen ?? fitPxPerMinute(start, end, trackWidth);
  const scale = useMemo(() => toTimeScale(start, end, pxPerMinute), [start, end, pxPerMinute]);
  const zoom = {
    canZoomIn: pxPerMinute < MOST_PX_PER_MINUTE,
    canZoomOut: pxPerMinute > LEAST_PX_PER_MINUTE,
    onZoom: (direction: 1 | -1) => setChosen(zoomBy(pxPerMinute, direction)),
    onFit: () => setChosen(null),
  };
  return { scale, zoom };
}
