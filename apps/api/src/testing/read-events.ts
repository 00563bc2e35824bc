import type { Asker } from './asker';

export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/** An open stream of server-sent events, as a browser holds it. */
export interface Events {
  readonly status: number;
  readonly headers: Headers;
  /** What has come so far. */
  readonly events: readonly ServerEvent[];
  /** Lines that are only to keep the connection open. */
  readonly comments: readonly string[];
  /** Resolves when the server has ended the stream, or it broke. */
  readonly ended: Promise<void>;
  /** Resolves with the first event for which this holds; rejects when the stream ends before. */
  until(holds: (event: ServerEvent) => boolean): Promise<ServerEvent>;
  close(): void;
}

export async function readEvents(url: string, path: string, { cookie }: Asker): Promise<Events> {
  const abort = new AbortController();
  const headers: Record<string, string> = cookie === undefined ? {} : { cookie };
  const answer = await fetch(`${url}${path}`, { headers, signal: abort.signal });
  const events: ServerEvent[] = [];
  const comments: string[] = [];
  let changed: () => void = () => undefined;
  let over = false;
  const take = (block: string) => {
    const fields = new Map(
      block.split('\n').map((line) => [line.replace(/:.*$/, ''), line.replace(/^[^:]*: ?/, '')]),
    );
    if (fields.has('')) comments.push(fields.get('')!);
    const event = fields.get('event');
    if (event !== undefined)
      events.push({ event, data: JSON.parse(fields.get('data') ?? 'null') as unknown });
    changed();
  };
  const ended = readBlocks(answer, take)
    .catch(() => undefined)
    .then(() => {
      over = true;
      changed();
    });
  const until = async (holds: (event: ServerEvent) => boolean): Promise<ServerEvent> => {
    for (;;) {
      const found = events.find(holds);
      if (found) return found;
      if (over) throw new Error(`the stream ended after ${events.map(({ event }) => event).join()}`);
      await new Promise<void>((resolve) => (changed = resolve));
    }
  };
  return {
    status: answer.status,
    headers: answer.headers,
    events,
    comments,
    ended,
    until,
    close: () => abort.abort(),
  };
}

async function readBlocks(answer: Response, take: (block: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const bytes of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    blocks.forEach(take);
  }
}
