/** Milliseconds within which the same key is not told again. */
const QUIET = 5000;

/** Passes on the first event of each key and then at most one each few seconds: an outage must not flood the log. */
export function seldom<Event>(
  keyOf: (event: Event) => string,
  tell: (event: Event, leftOut: number) => void,
): (event: Event) => void {
  const told = new Map<string, { at: number; leftOut: number }>();
  return (event) => {
    const key = keyOf(event);
    const last = told.get(key);
    if (last && performance.now() - last.at < QUIET) {
      last.leftOut++;
      return;
    }
    told.set(key, { at: performance.now(), leftOut: 0 });
    tell(event, last?.leftOut ?? 0);
  };
}
