import type { Priority } from '@homeround/domain';

export const PRIORITY_NAMES: Readonly<Record<Priority, string>> = {
  critical: 'Critical',
  high: 'High',
  standard: 'Standard',
  low: 'Low',
};
