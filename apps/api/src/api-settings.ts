import type { ServiceSettings } from '@homeround/runtime';

/** What the API is told by its surroundings. */
export type ApiSettings = ServiceSettings<'sessionSecret'>;

export const API_SETTINGS = Symbol('settings of the API');
