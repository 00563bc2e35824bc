import { answerOf, client } from '../../../shared/api/client';

/** Leaves a visit to the search again. */
export const liftPin = (path: { localityId: string; visitId: string }) =>
  answerOf(client.DELETE('/api/localities/{localityId}/pins/{visitId}', { params: { path } }));
