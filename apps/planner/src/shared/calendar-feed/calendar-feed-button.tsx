import { Button, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { CalendarFeedDialog } from './calendar-feed-dialog';
import type { WorkerPath } from './calendar-feed-query';

interface CalendarFeedButtonProps {
  readonly path: WorkerPath;
  /** The worker's. */
  readonly name: string;
}

/** Opens the dialog in which a worker's calendar feed is made, copied and ended. */
export function CalendarFeedButton({ path, name }: CalendarFeedButtonProps) {
  const [opened, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" onClick={open}>
        Calendar feed…
      </Button>
      <Modal opened={opened} onClose={close} title={`Calendar feed of ${name}`} size="lg">
        <CalendarFeedDialog path={path} />
      </Modal>
    </>
  );
}
