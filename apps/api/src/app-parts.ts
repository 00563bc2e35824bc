import type { Log } from '@homeround/runtime';
import type { Registry } from 'prom-client';
import type { ApiSettings } from './api-settings';
import type { Overload } from './http/overload';

/** What the application is made with: things that live outside Nest because its doors need them first. */
export interface AppParts {
  readonly settings: ApiSettings;
  readonly log: Log;
  readonly registry: Registry;
  readonly overload: Overload;
}
