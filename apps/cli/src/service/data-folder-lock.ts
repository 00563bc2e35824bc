import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { join } from 'node:path';

/** Says that a launcher runs on the data folder: where it can be reached, and the word by which it is known. */
const FILE = 'launcher.json';
/** Milliseconds that a launcher of this machine has to answer. */
const ANSWER_WITHIN = 2000;

interface Presence {
  readonly port: number;
  readonly word: string;
}

/**
 * Holds a data folder for this process: undefined when another launcher holds it. The holder answers on a port, so what a
 * killed launcher left behind holds nothing, whatever process has its number now.
 */
export async function holdDataFolder(dataFolder: string): Promise<{ release(): void } | undefined> {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = join(dataFolder, FILE);
  const other = readPresence(file);
  if (other && (await answers(other))) return undefined;
  const word = randomUUID();
  const server = await listen(word);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  writeFileSync(file, JSON.stringify({ port, word } satisfies Presence), { mode: 0o600 });
  return {
    release: () => {
      server.close();
      rmSync(file, { force: true });
    },
  };
}

function readPresence(file: string): Presence | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Presence;
  } catch {
    return undefined;
  }
}

function answers({ port, word }: Presence): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(ANSWER_WITHIN, () => settle(false));
    socket.on('data', (said) => settle(said.toString() === word));
    socket.on('error', () => settle(false));
    socket.on('end', () => settle(false));
  });
}

function listen(word: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(word);
    });
    server.once('error', reject);
    server.unref();
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
