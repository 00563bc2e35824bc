import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../../shared/access/me';

export interface ShownLocality {
  readonly localityId: string;
  readonly name: string;
}

/** The locality of the address; on the council's screens the one seen last, else the first. */
export function useShownLocality(): ShownLocality | undefined {
  const { localities } = useMe();
  const { localityId } = useParams({ strict: false });
  const [lastId, setLastId] = useState(localityId);
  if (localityId !== undefined && localityId !== lastId) setLastId(localityId);
  return localities.find((locality) => locality.localityId === (localityId ?? lastId)) ?? localities[0];
}
