import { ActionIcon, Button, Group } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';

export interface Zoom {
  readonly canZoomIn: boolean;
  readonly canZoomOut: boolean;
  readonly onZoom: (direction: 1 | -1) => void;
  readonly onFit: () => void;
}

/** How wide an hour is. */
export function ZoomButtons({ canZoomIn, canZoomOut, onZoom, onFit }: Zoom) {
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label="Zoom">
      <ActionIcon
        variant="default"
        size={30}
        aria-label="Zoom out"
        disabled={!canZoomOut}
        onClick={() => onZoom(-1)}
      >
        <IconZoomOut size={18} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        aria-label="Zoom in"
        disabled={!canZoomIn}
        onClick={() => onZoom(1)}
      >
        <IconZoomIn size={18} />
      </ActionIcon>
      <Button size="xs" variant="default" px={10} onClick={onFit}>
        Fit
      </Button>
    </Group>
  );
}
