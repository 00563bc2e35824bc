let lastPath: string | undefined;

/** Focuses the heading when the path is another than the last one; the first page of a visit leaves the focus alone. */
export function arriveAt(path: string, heading: HTMLElement | null): void {
  const moved = lastPath !== undefined && lastPath !== path;
  lastPath = path;
  if (moved) heading?.focus({ preventScroll: true });
}
