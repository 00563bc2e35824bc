import type { Service } from '@homeround/domain';

export const SERVICE_WORDS: Readonly<Record<Service, string>> = SERVICE_PLACEHOLDER;
