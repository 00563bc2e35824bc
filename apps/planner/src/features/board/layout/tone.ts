import type { BoardVisit } from '@homeround/contract';
import type { Colour } from '../address/board-search';

/** The looks that a bar may have: each has a colour and a pattern or outline of its own in the style sheet. */
export const TONES = [
  'mini-team',
  'known',
  'new-face',
  'no-history',
  'critical',
  'high',
  'standard',
  'low',
  'time-critical',
  'dose',
  'no-medication',
] as const;
export type Tone = (typeof TONES)[number];

export function toneOf(visit: BoardVisit, colour: Colour): Tone {
  if (colour === 'priority') return visit.priority;
  if (colour === 'medication') return visit.medication ?? 'no-medication';
  return visit.face ?? 'no-history';
}

interface LegendEntry {
  readonly tone: Tone;
  readonly name: string;
}

/** What the looks mean, for each thing that the colour may say. */
export const LEGENDS: Readonly<Record<Colour, readonly LegendEntry[]>> = {
  continuity: [
    { tone: 'mini-team', name: 'Mini-team' },
    { tone: 'known', name: 'Known worker' },
    { tone: 'new-face', name: 'New face' },
    { tone: 'no-history', name: 'No history yet' },
  ],
  priority: [
    { tone: 'critical', name: 'Critical' },
    { tone: 'high', name: 'High' },
    { tone: 'standard', name: 'Standard' },
    { tone: 'low', name: 'Low' },
  ],
  medication: [
    { tone: 'time-critical', name: 'Time-critical medication' },
    { tone: 'dose', name: 'Medication' },
    { tone: 'no-medication', name: 'No medication' },
  ],
};
