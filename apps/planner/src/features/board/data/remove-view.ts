import { answerOf, client } from '../../../shared/api/client';

export const removeView = (savedViewId: string) =>
  answerOf(client.DELETE('/api/me/saved-views/{savedViewId}', { params: { path: { savedViewId } } }));
