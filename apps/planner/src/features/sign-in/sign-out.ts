import { request } from '../../shared/api/request';

export const signOut = () => request<undefined>('POST', 'sign-out');
