import { Button } from '@mantine/core';
import { IconPin, IconPinnedOff } from '@tabler/icons-react';

interface PinButtonProps {
  readonly pinned: boolean;
  readonly onPin: () => void;
}

/** Keeps the visit as it stands in every later solve, or leaves it to the search again. */
export function PinButton({ pinned, onPin }: PinButtonProps) {
  const icon = pinned ? <IconPinnedOff aria-hidden size={16} /> : <IconPin aria-hidden size={16} />;
  return (
    <Button size="xs" variant="default" leftSection={icon} onClick={onPin}>
      {pinned ? 'Lift the pin' : 'Pin as it is'}
    </Button>
  );
}
