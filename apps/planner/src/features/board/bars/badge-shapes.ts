import type { Badge } from '../layout/bar-content';

/** Outlines of the badges in a square of 12. Filled shapes: at this size strokes blur. */
export const BADGE_SHAPES: Readonly<Record<Badge, string>> = {
  warning: 'M6 .8 11.7 11H.3zM5.3 4.4v3h1.4v-3zM5.3 8.4v1.4h1.4V8.4z',
  'time-critical': 'M6 .5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM5.3 2.6h1.4v3.2l2.3 1.4-.7 1.2-3-1.8z',
  dose: 'M1.6 6.3 6.3 1.6a2.9 2.9 0 0 1 4.1 4.1L5.7 10.4a2.9 2.9 0 0 1-4.1-4.1zM3.5 6.2 5.8 8.5 3.5 6.2l-1 1a1.6 1.6 0 0 0 2.3 2.3l1-1z',
  pin: 'M4 .8h4v1.1l-.6.4.4 3 1.7 1.5v1.1H6.7V11L6 11.8 5.3 11V7.9H2.5V6.8l1.7-1.5.4-3L4 1.9z',
  'double-up':
    'M4 1.2a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2zM.3 10.6C.3 8 1.8 6.4 4 6.4s3.7 1.6 3.7 4.2zM8 1.2a2.1 2.1 0 0 1 0 4.2l-.4-.1a3.4 3.4 0 0 0 0-4zM8.7 10.6c0-1.7-.5-3.1-1.5-4l.8-.1c2.2 0 3.7 1.5 3.7 4.1z',
};

export const BADGE_NAMES: Readonly<Record<Badge, string>> = {
  warning: 'Warning',
  'time-critical': 'Time-critical medication',
  dose: 'Medication',
  pin: 'Pinned',
  'double-up': 'Double-up',
};
