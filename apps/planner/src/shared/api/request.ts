import { connectedFetch } from './connected-fetch';
import { toRequestFault } from './request-fault';

export interface RequestBody {
  /** Sent as JSON. */
  readonly json?: unknown;
  /** Sent as multipart. */
  readonly form?: FormData;
  readonly signal?: AbortSignal;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** One request under /api. Throws RequestFault or ConnectionLost. */
export async function request<T>(method: Method, path: string, body: RequestBody = {}): Promise<T> {
  const answer = await connectedFetch(new Request(`/api/${path}`, toInit(method, body)));
  const content: unknown = isJson(answer) ? await answer.json() : undefined;
  if (!answer.ok) throw toRequestFault(answer.status, content);
  return content as T;
}

function toInit(method: Method, { json, form, signal }: RequestBody): RequestInit {
  // The service refuses unsafe methods without this header: another site's form cannot set it.
  const headers: Record<string, string> = { 'x-homeround': '1' };
  if (json !== undefined) headers['content-type'] = 'application/json';
  const content = json === undefined ? (form ?? null) : JSON.stringify(json);
  return { method, headers, body: content, signal: signal ?? null, credentials: 'same-origin' };
}

const isJson = (answer: Response) => (answer.headers.get('content-type') ?? '').includes('json');
