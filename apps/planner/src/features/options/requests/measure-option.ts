import type { MeasureAsk } from './bodies';

import { answerOf, client } from '../../../shared/api/client';

/** Asks for real rotas of every locality on the option's patterns and on today's. */
export const measureOption = (optionId: string, body: MeasureAsk) =>
  answerOf(client.POST('/api/options/{optionId}/measure', { params: { path: { optionId } }, body }));
