import { VisuallyHidden } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { onSpoken, readSpoken } from './announce';

/** The one polite live region; `announce()` fills it. */
export function LiveRegion() {
  const text = useSyncExternalStore(onSpoken, readSpoken);
  return (
    <VisuallyHidden role="status" aria-live="polite" aria-atomic="true" data-testid="announcements">
      {text}
    </VisuallyHidden>
  );
}
