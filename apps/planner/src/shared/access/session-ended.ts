const listeners = new Set<() => void>();

/** Told once per answer 401 of anything but signing in. */
export function noteSessionEnded(): void {
  for (const listener of listeners) listener();
}

export function onSessionEnded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
