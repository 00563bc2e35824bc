import { setTimeout as pause } from 'node:timers/promises';
import type { Fault } from '@homeround/domain';
import { type Block, type Durations, readDurations, toBlockUrl } from './block';
import type { OsrmSettings } from './osrm-settings';
import { type ServerFaultCode, toServerFault } from './server-fault';

/** A block's durations, or the fault that stood in the way. */
export type BlockAnswer = { readonly durations: Durations } | { readonly fault: Fault };

interface Refusal {
  readonly code: ServerFaultCode;
  readonly what: string;
  readonly mayPass?: boolean;
}

/** Asks the server for one block; tries again, as often as the settings say, what may pass by itself. Never throws. */
export async function requestBlock(block: Block, settings: OsrmSettings): Promise<BlockAnswer> {
  for (let attempt = 0; ; attempt++) {
    const outcome = await tryOnce(block, settings);
    if (!('code' in outcome)) return { durations: outcome };
    const { code, what, mayPass } = outcome;
    if (!mayPass || attempt >= settings.retries) {
      return { fault: toServerFault(code, settings.serverUrl, what) };
    }
    await pause(settings.retryPauseMs * 2 ** attempt);
  }
}

async function tryOnce(block: Block, settings: OsrmSettings): Promise<Durations | Refusal> {
  try {
    const response = await fetch(toBlockUrl(block, settings), {
      signal: AbortSignal.timeout(settings.timeoutMs),
    });
    const text = await response.text();
    return readAnswer(response.status, text, block);
  } catch (error) {
    return toRefusal(error, settings.timeoutMs);
  }
}

function readAnswer(status: number, text: string, block: Block): Durations | Refusal {
  if (status >= 500 || status === 429) {
    return { code: 'TRAVEL_SERVER_FAILED', what: `answered with status ${status}`, mayPass: true };
  }
  const answer = readObject(text);
  if (typeof answer?.['code'] !== 'string') {
    return { code: 'TRAVEL_SERVER_NOT_OSRM', what: `answered ${status} with something that is not a table` };
  }
  if (answer['code'] !== 'Ok') {
    const message = typeof answer['message'] === 'string' ? `: ${answer['message'].slice(0, 200)}` : '';
    return { code: 'TRAVEL_SERVER_REFUSED', what: `refused the request (${answer['code']}${message})` };
  }
  const size = `${block.sources.length} × ${block.destinations.length}`;
  return (
    readDurations(answer['durations'], block) ?? {
      code: 'TRAVEL_SERVER_WRONG_SIZE',
      what: `did not answer with a table of ${size} durations`,
    }
  );
}

function readObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function toRefusal(error: unknown, timeoutMs: number): Refusal {
  const { name, cause } = error as { name?: unknown; cause?: { code?: unknown } };
  if (name === 'TimeoutError') {
    return { code: 'TRAVEL_SERVER_TIMEOUT', what: `gave no answer within ${timeoutMs} ms`, mayPass: true };
  }
  const reason = typeof cause?.code === 'string' ? cause.code : 'the connection broke';
  return { code: 'TRAVEL_SERVER_UNREACHABLE', what: `cannot be reached (${reason})`, mayPass: true };
}
