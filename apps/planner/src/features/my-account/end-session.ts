import { answerOf, client } from '../../shared/api/client';

export const endSession = (sessionId: string) =>
  answerOf(client.DELETE('/api/me/sessions/{sessionId}', { params: { path: { sessionId } } }));
