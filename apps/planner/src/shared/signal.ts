/** One value that changes outside React and that components read with `useSyncExternalStore`. */
export interface Signal<T> {
  read(): T;
  set(value: T): void;
  /** Answers how to stop listening. */
  subscribe(listener: () => void): () => void;
}

export function makeSignal<T>(start: T): Signal<T> {
  let value = start;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
