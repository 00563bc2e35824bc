import type { Face } from '@homeround/contract';
import { Tag } from './tag';

const FACE_TAGS = {
  'mini-team': { tone: 'good', text: 'Mini-team' },
  known: { tone: 'info', text: 'Known' },
  'new-face': { tone: 'caution', text: 'New face' },
  'no-history': { tone: 'neutral', text: 'No history yet' },
} as const satisfies Record<Face, object>;

/** How well a person knows a worker. */
export function FaceTag({ face }: { readonly face: Face }) {
  const { tone, text } = FACE_TAGS[face];
  return <Tag tone={tone}>{text}</Tag>;
}
