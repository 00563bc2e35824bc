import { parentPort, workerData } from 'node:worker_threads';
import type { Answerer, ThreadFault, ThreadReply } from './request-thread';

const { moduleFile } = workerData as { readonly moduleFile: string };
// The module is named by whoever starts the thread, so that this room need not know it.
// eslint-disable-next-line @typescript-eslint/no-require-imports
const { answer } = require(moduleFile) as { readonly answer: Answerer<unknown, unknown> };

/** One at a time, also where answering waits for something: what is asked first is answered first. */
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ number, request }: { readonly number: number; readonly request: unknown }) => {
  last = last.then(() => reply(number, request));
});

async function reply(number: number, request: unknown): Promise<void> {
  try {
    const { answer: value, transfer = [] } = await answer(request);
    post({ number, answer: value }, transfer);
  } catch (error) {
    post({ number, fault: toFault(error) }, []);
  }
}

const post = (message: ThreadReply<unknown>, transfer: readonly ArrayBuffer[]) =>
  parentPort?.postMessage(message, transfer);

/** An error that is sent as it is would lose its code. */
function toFault(error: unknown): ThreadFault {
  const { message, stack, code } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    readonly code?: unknown;
  };
  return { message, stack, code: typeof code === 'string' ? code : undefined };
}
