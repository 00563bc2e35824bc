import type { OptionAsk } from './bodies';

import { answerOf, client } from '../../../shared/api/client';

/** Chooses a catalogue of a front. */
export const makeOption = (body: OptionAsk) => answerOf(client.POST('/api/options', { body }));
