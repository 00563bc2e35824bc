import type { Fault } from '@homeround/domain';
import { type Settings, settingsSchema } from './settings';

export type SettingsReading = { readonly settings: Settings } | { readonly faults: readonly Fault[] };

type Environment = Readonly<Record<string, string | undefined>>;

/** Settings from the environment, or everything that is wrong with them. Faults name variables, never their values. */
export function readSettings(environment: Environment = process.env): SettingsReading {
  const reading = settingsSchema.safeParse(environment);
  if (reading.success) return { settings: reading.data };
  const faults = reading.error.issues.map(({ path, message }): Fault => ({
    code: 'SETTING_INVALID',
    cause: `${path.join('.')} cannot be used: ${message.toLowerCase()}`,
    action: 'Correct the environment variable, or unset it for its default; docs/settings.md describes each.',
    severity: 'refuse',
  }));
  return { faults };
}

/** Settings of a process that serves: its database is known, and so is what else it names. */
export type ServiceSettings<Needed extends keyof Settings = never> = Settings & {
  readonly [Key in Needed | 'databaseUrl']: NonNullable<Settings[Key]>;
};

const VARIABLE_OF: Partial<Record<keyof Settings, string>> = {
  databaseUrl: 'DATABASE_URL',
  databaseOwnerUrl: 'DATABASE_OWNER_URL',
  redisUrl: 'REDIS_URL',
  sessionSecret: 'SESSION_SECRET',
  publicUrl: 'PUBLIC_URL',
};

/** Settings of a process that cannot do without some of them. */
export function readServiceSettings<Needed extends keyof Settings = never>(
  needed: readonly Needed[] = [],
  environment: Environment = process.env,
): { readonly settings: ServiceSettings<Needed> } | { readonly faults: readonly Fault[] } {
  const reading = readSettings(environment);
  if ('faults' in reading) return reading;
  const missing = (['databaseUrl', ...needed] as const).filter((key) => reading.settings[key] === undefined);
  if (missing.length === 0) return { settings: reading.settings as ServiceSettings<Needed> };
  return { faults: missing.map((key) => missingFault(VARIABLE_OF[key] ?? String(key))) };
}

function missingFault(variable: string): Fault {
  return {
    code: 'SETTING_MISSING',
    cause: `${variable} is not set`,
    action: `Set ${variable}, or let \`homeround start\` run the service with everything it needs.`,
    severity: 'refuse',
  };
}
