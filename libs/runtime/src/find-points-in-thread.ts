import { join } from 'node:path';
import type { FoundPoint, StoredFrontPorts } from '@homeround/solve';
import type { FrontNews, FrontTask } from './front-thread';
import { TaskThreads } from './threads/task-threads';

const THREAD_FILE = join(__dirname, '..', 'dist', 'front-thread.js');

/**
 * Runs a whole search for catalogues in a thread that has threads of its own: translating and checking take seconds at a
 * time, and this process has locks to keep. All of them end with the search, and give back the memory that it took.
 */
export const findPointsInThread: StoredFrontPorts['findPoints'] = async (claimed, { onProgress, signal }) => {
  const { input, kMin, kMax, seconds, seed, threads } = claimed;
  const leader = new TaskThreads<FrontTask, FrontNews, FoundPoint[]>(1, THREAD_FILE);
  try {
    return await leader.run({ input, kMin, kMax, seconds, seed, threads }, onProgress, signal);
  } finally {
    await leader.close();
  }
};
