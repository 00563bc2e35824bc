import type { PersonPage } from '@homeround/contract';

export type PersonVisit = PersonPage['days'][number]['visits'][number];
