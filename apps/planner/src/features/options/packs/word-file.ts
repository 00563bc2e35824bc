const KINDS: readonly (readonly [mediaType: string, words: string])[] = [
  ['text/html', 'Web page'],
  ['application/pdf', 'PDF'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Workbook'],
  ['application/zip', 'Letters'],
];

/** What a file of a pack is, in words; its name where we do not know its kind. */
export const wordFile = (name: string, mediaType: string): string =>
  KINDS.find(([kind]) => mediaType.startsWith(kind))?.[1] ?? name;

const KILO = 1000;

/** "340 kB", "1.2 MB". */
export function wordBytes(bytes: number): string {
  if (bytes < KILO * KILO) return `${Math.max(1, Math.round(bytes / KILO))} kB`;
  return `${(bytes / KILO / KILO).toFixed(1)} MB`;
}
