import { request } from '../../../shared/api/request';

export const removeView = (savedViewId: string) =>
  request<undefined>('DELETE', `me/saved-views/${encodeURIComponent(savedViewId)}`);
