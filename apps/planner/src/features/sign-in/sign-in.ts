import type { Me } from '@homeround/contract';
import { request } from '../../shared/api/request';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export const signIn = (json: Credentials) => request<Me>('POST', 'sign-in', { json });
