import type { SolveState } from '@homeround/domain';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconClock,
  IconPlayerStop,
  IconProgress,
} from '@tabler/icons-react';
import { Tag } from './tag';

const STATES = {
  queued: { tone: 'neutral', icon: IconClock, text: 'Waiting' },
  running: { tone: 'info', icon: IconProgress, text: 'Solving' },
  finished: { tone: 'good', icon: IconCircleCheck, text: 'Finished' },
  cancelled: { tone: 'neutral', icon: IconPlayerStop, text: 'Cancelled' },
  failed: { tone: 'bad', icon: IconAlertTriangle, text: 'Failed' },
} as const satisfies Record<SolveState, object>;

export function SolveStateTag({ state }: { readonly state: SolveState }) {
  const { tone, icon, text } = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {text}
    </Tag>
  );
}
