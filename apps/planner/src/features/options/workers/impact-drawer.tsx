import type { OptionBody, WorkerImpactBody } from '@homeround/contract';
import { Drawer } from '@mantine/core';
import { ImpactDetails } from './impact-details';

interface ImpactDrawerProps {
  readonly option: OptionBody;
  /** Undefined = closed. */
  readonly impact: WorkerImpactBody | undefined;
  readonly onClose: () => void;
}

/** One worker's change at the side, with both cycles as pictures. */
export function ImpactDrawer({ option, impact, onClose }: ImpactDrawerProps) {
  return (
    <Drawer
      opened={impact !== undefined}
      onClose={onClose}
      position="right"
      size={640}
      title={impact?.name ?? ''}
    >
      {impact !== undefined && <ImpactDetails option={option} impact={impact} />}
    </Drawer>
  );
}
