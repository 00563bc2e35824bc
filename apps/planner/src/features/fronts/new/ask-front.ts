import type { paths } from '@homeround/contract';
import { answerOf, client } from '../../../shared/api/client';

/** What is sent to ask for a search. */
export type FrontAsk = paths['/api/fronts']['post']['requestBody']['content']['application/json'];

/** Asks for a search; the answer is the search in its queue. */
export const askFront = (body: FrontAsk) => answerOf(client.POST('/api/fronts', { body }));
