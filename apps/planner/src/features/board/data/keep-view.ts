import type { SavedView } from '@homeround/contract';
import { request } from '../../../shared/api/request';

/** Keeps the board's filters under a name. */
export const keepView = (view: { name: string; query: string }) =>
  request<SavedView>('POST', 'me/saved-views', { json: view });
