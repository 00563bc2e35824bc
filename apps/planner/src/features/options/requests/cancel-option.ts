import { answerOf, client } from '../../../shared/api/client';

/** Stops the choosing or the measuring; what is measured is kept. */
export const cancelOption = (optionId: string) =>
  answerOf(client.POST('/api/options/{optionId}/cancel', { params: { path: { optionId } } }));
