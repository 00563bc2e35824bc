import { answerOf, client } from '../../shared/api/client';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

export const signIn = (body: Credentials) => answerOf(client.POST('/api/sign-in', { body }));
