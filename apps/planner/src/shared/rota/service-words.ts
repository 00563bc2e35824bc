import type { Service } from '@homeround/domain';

export const SERVICE_WORDS: Readonly<Record<Service, string>> = {
  mainstream: 'Mainstream',
  reablement: 'Reablement',
  intensive: 'Intensive support',
  'sheltered-housing': 'Sheltered housing',
  night: 'Night service',
};
