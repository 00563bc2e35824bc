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

interface SolveStateTagProps {
  readonly state: SolveState;
  /** What is running, where it is no solve: "Searching". */
  readonly running?: string;
}

export function SolveStateTag({ state, running }: SolveStateTagProps) {
  const { tone, icon, text } = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {state === 'running' ? (running ?? text) : text}
    </Tag>
  );
}
