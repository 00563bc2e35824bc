import { answerOf, client } from '../../shared/api/client';

export const signOut = () => answerOf(client.POST('/api/sign-out', {}));
