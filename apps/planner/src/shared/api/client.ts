import createClient from 'openapi-fetch';
import { connectedFetch } from './connected-fetch';
import type { paths } from '@homeround/contract';
import { toRequestFault } from './request-fault';

/** The service's client, typed by its OpenAPI document. The service refuses unsafe methods without the header: another site cannot set it. */
export const client = createClient<paths>({ fetch: connectedFetch, headers: { 'x-homeround': '1' } });

interface Asked<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The body of a success; throws RequestFault or ConnectionLost otherwise. */
export async function answerOf<T>(asked: Promise<Asked<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) throw toRequestFault(response.status, error);
  return data as T;
}
