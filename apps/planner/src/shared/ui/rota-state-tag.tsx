import type { RotaState } from '@homeround/domain';
import { IconArchive, IconCircleCheck, IconPencil, IconTrash } from '@tabler/icons-react';
import { Tag } from './tag';

const STATES = {
  draft: { tone: 'info', icon: IconPencil, text: 'Draft' },
  published: { tone: 'good', icon: IconCircleCheck, text: 'Published' },
  superseded: { tone: 'neutral', icon: IconArchive, text: 'Superseded' },
  discarded: { tone: 'neutral', icon: IconTrash, text: 'Discarded' },
} as const satisfies Record<RotaState, object>;

/** The state of a rota, by icon and text. */
export function RotaStateTag({
  state,
  version,
}: {
  readonly state: RotaState;
  readonly version?: number | null;
}) {
  const { tone, icon, text } = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {text}
      {typeof version === 'number' && `, version ${version}`}
    </Tag>
  );
}
