import type { BoardRow, BoardVisit } from '@homeround/contract';
import type { TimeScale } from './time-scale';

/** WCAG 2.5.8: no target is smaller. */
export const LEAST_BAR_WIDTH = 24;

export interface Bar {
  readonly visit: BoardVisit;
  /** Of the row's visits in order of time, from 0. */
  readonly index: number;
  readonly x: number;
  readonly width: number;
}

/** Part of the track that is drawn, in pixels. */
export interface TrackWindow {
  readonly from: number;
  readonly to: number;
}

/** The track is drawn this far beyond what is seen, and moves on in such steps, so that most scrolling draws nothing. */
const WINDOW_STEP = 240;

export function toTrackWindow(scrollLeft: number, seenWidth: number): TrackWindow {
  const from = Math.floor(scrollLeft / WINDOW_STEP) * WINDOW_STEP - WINDOW_STEP;
  const to = Math.ceil((scrollLeft + seenWidth) / WINDOW_STEP) * WINDOW_STEP + WINDOW_STEP;
  return { from, to };
}

/** The bars of a row inside the window, and in any case the one that has the focus. */
export function barsIn(row: BoardRow, scale: TimeScale, window: TrackWindow, focusedVisitId?: string): Bar[] {
  return row.visits.flatMap((visit, index) => {
    const bar = toBar(visit, index, scale);
    const seen = bar.x < window.to && bar.x + bar.width > window.from;
    return seen || visit.visitId === focusedVisitId ? [bar] : [];
  });
}

export function toBar(visit: BoardVisit, index: number, scale: TimeScale): Bar {
  const x = scale.toX(visit.start);
  return { visit, index, x, width: Math.max(LEAST_BAR_WIDTH, scale.toX(visit.end) - x) };
}
