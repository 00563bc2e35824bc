import type { OptionState } from '@homeround/domain';
import {
  IconAlertTriangle,
  IconChartBar,
  IconCircleCheck,
  IconPlayerStop,
  IconProgress,
} from '@tabler/icons-react';
import { Tag } from '../../shared/ui/tag';

const STATES = {
  choosing: { tone: 'info', icon: IconProgress, text: 'Choosing' },
  chosen: { tone: 'neutral', icon: IconCircleCheck, text: 'Chosen' },
  measuring: { tone: 'info', icon: IconProgress, text: 'Measuring' },
  measured: { tone: 'good', icon: IconChartBar, text: 'Measured' },
  cancelled: { tone: 'neutral', icon: IconPlayerStop, text: 'Cancelled' },
  failed: { tone: 'bad', icon: IconAlertTriangle, text: 'Failed' },
} as const satisfies Record<OptionState, object>;

export function OptionStateTag({ state }: { readonly state: OptionState }) {
  const { tone, icon, text } = STATES[state];
  return (
    <Tag tone={tone} icon={icon}>
      {text}
    </Tag>
  );
}
