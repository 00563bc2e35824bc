import { answerOf, client } from '../../../shared/api/client';

export interface NewPin {
  readonly localityId: string;
  readonly visitId: string;
  readonly workerIds: string[];
  /** Local date-time; absent = the time stays free. */
  readonly start?: string;
}

/** Keeps a visit with its workers, and at its time if one is given, in every later solve. */
export const putPin = ({ localityId, visitId, ...json }: NewPin) =>
  answerOf(
    client.PUT('/api/localities/{localityId}/pins/{visitId}', {
      params: { path: { localityId, visitId } },
      body: json,
    }),
  );
