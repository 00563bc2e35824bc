interface Place {
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly page: number;
}

/** Where a key leads on a slider, as the ARIA practices say; undefined for other keys. */
export function moveByKey(key: string, { value, least, most, page }: Place): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return value - 1;
    case 'PageUp':
      return value + page;
    case 'PageDown':
      return value - page;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
