import type { BoardVisit, Face } from '@homeround/contract';
import { toDurationWords } from './durations';

export const FACE_NAMES: Readonly<Record<Face, string>> = {
  'mini-team': 'Mini-team',
  known: 'Known worker',
  'new-face': 'New face',
  'no-history': 'No history yet',
};

export const MEDICATION_NAMES = {
  dose: 'Medication',
  'time-critical': 'Time-critical medication',
} as const;

/**
 * What a screen reader says of a visit: "Mrs Campbell, breakfast, medication, 08:30 to 09:00, 30 minutes. Mini-team.
 * Warning: travel short by 4 minutes. Pinned."
 */
export function visitName(visit: BoardVisit): string {
  const medication = visit.medication ? [MEDICATION_NAMES[visit.medication].toLowerCase()] : [];
  const facts = [
    visit.person,
    visit.label,
    ...medication,
    `${visit.startClock} to ${visit.endClock}`,
    toDurationWords(visit.end - visit.start),
  ];
  return [facts.join(', '), ...remarks(visit)].map((sentence) => `${sentence.replace(/\.$/, '')}.`).join(' ');
}

function remarks(visit: BoardVisit): string[] {
  return [
    ...(visit.face ? [FACE_NAMES[visit.face]] : []),
    ...(visit.doubleUpWith ? [doubleUpName(visit.doubleUpWith.map(({ name }) => name))] : []),
    ...(visit.warnings ?? []).map((warning) => `Warning: ${warning}`),
    ...(visit.pinned ? ['Pinned'] : []),
    ...(visit.changed ? ['Changed'] : []),
  ];
}

function doubleUpName(others: readonly string[]): string {
  return others.length === 0 ? 'Double-up' : `Double-up with ${others.join(' and ')}`;
}
