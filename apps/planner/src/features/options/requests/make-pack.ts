import type { PackAsk } from './bodies';

import { answerOf, client } from '../../../shared/api/client';

/** Makes a consultation pack: the next version. */
export const makePack = (optionId: string, body: PackAsk) =>
  answerOf(client.POST('/api/options/{optionId}/packs', { params: { path: { optionId } }, body }));
