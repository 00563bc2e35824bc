import type { EventEmitter } from 'node:events';
import type { FlowProducer, Queue } from 'bullmq';
import { closeQueue } from './close-queue';

/** Milliseconds after which the queue counts as away; whoever asks should not wait for it longer. */
const PATIENCE = 3000;

/** Asks queues for things without ever throwing: what was asked of a queue that is away comes back empty. */
export class QueueDoor {
  constructor(
    private readonly sources: readonly (Queue | FlowProducer)[],
    private readonly onFault: (fault: unknown) => void = () => undefined,
  ) {
    // Without a listener an error event would end the process.
    for (const source of sources as readonly EventEmitter[])
      source.on('error', (fault) => this.onFault(fault));
  }

  /** False when it is away. */
  async reach(send: () => Promise<unknown>): Promise<boolean> {
    const reached = await this.ask(async () => {
      await send();
      return true;
    });
    return reached ?? false;
  }

  /** Undefined when it is away. */
  async ask<Answer>(send: () => Promise<Answer>): Promise<Answer | undefined> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    const answer = send().catch((fault: unknown) => {
      this.onFault(fault);
      return undefined;
    });
    try {
      return await Promise.race([answer, tooLate]);
    } finally {
      clearTimeout(timer);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.sources.map((source) => closeQueue(source)));
  }
}
