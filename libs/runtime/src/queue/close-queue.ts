import type { FlowProducer, Queue } from 'bullmq';

/** What the queue is to be told has been told long before; whoever stops the program waits no longer. Milliseconds. */
const PATIENCE = 2000;

/** Closes one side of the queue; one whose Redis was never reached would wait for it for ever. */
export async function closeQueue(queue: Pick<Queue | FlowProducer, 'close'>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([queue.close(), late]);
  clearTimeout(timer);
}
