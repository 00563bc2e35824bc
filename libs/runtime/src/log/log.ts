import pino from 'pino';
import type { Settings } from '../settings/settings';

/** Writes one JSON line for each event. Fields hold ids and counts, never a name. */
export type Log = pino.Logger;

/** A log of one process, to standard output. */
export function openLog(process: string, { logLevel }: Pick<Settings, 'logLevel'>): Log {
  return pino({ level: logLevel, base: { process }, timestamp: pino.stdTimeFunctions.isoTime });
}

/** Frames of a stack that tell where it happened. */
const FRAMES = 6;

/** What may be logged of an error: its kind and place. Its message may quote data, and with it names. */
export function toLogFields(fault: unknown): Readonly<Record<string, unknown>> {
  if (!(fault instanceof Error)) return { error: typeof fault };
  const frames = (fault.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  const at = frames.slice(0, FRAMES).map((line) => line.trim());
  const { code } = fault as { readonly code?: unknown };
  return { error: fault.name, ...(typeof code === 'string' ? { code } : {}), at };
}
