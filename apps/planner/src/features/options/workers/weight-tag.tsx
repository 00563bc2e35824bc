import type { WorkerImpactBody } from '@homeround/contract';
import { IconAlertTriangle, IconArrowsExchange, IconEqual, IconLock } from '@tabler/icons-react';
import { Tag } from '../../../shared/ui/tag';

export const WEIGHT_WORDS = { none: 'Stays', light: 'Light', heavy: 'Heavy' } as const;

const TONES = { none: 'neutral', light: 'info', heavy: 'caution' } as const;
const ICONS = { none: IconEqual, light: IconArrowsExchange, heavy: IconAlertTriangle } as const;

type Weighed = Pick<WorkerImpactBody, 'weight' | 'individual'>;

/** How much changes for a worker. */
export function WeightTag({ impact: { weight, individual } }: { readonly impact: Weighed }) {
  if (individual) {
    return (
      <Tag tone="neutral" icon={IconLock}>
        Keeps individually
      </Tag>
    );
  }
  return (
    <Tag tone={TONES[weight]} icon={ICONS[weight]}>
      {WEIGHT_WORDS[weight]}
    </Tag>
  );
}
