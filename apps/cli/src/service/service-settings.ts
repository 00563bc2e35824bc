import { readSettings, type Settings } from '@homeround/runtime';
import { Refusal } from '../refusal';

/** What the service's verbs may be told on the command line; it goes before the environment. */
export interface ServiceOptions {
  readonly data?: string;
  readonly port?: number;
}

/** The service's settings, or a refusal with everything that is wrong with them. */
export function loadSettings({ data, port }: ServiceOptions = {}): Settings {
  const reading = readSettings({
    ...process.env,
    ...(data === undefined ? {} : { HOMEROUND_DATA: data }),
    ...(port === undefined ? {} : { PORT: String(port) }),
  });
  if ('faults' in reading) throw new Refusal(reading.faults);
  return reading.settings;
}
