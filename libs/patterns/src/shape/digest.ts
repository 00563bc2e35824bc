/** Five letters and digits of a text: FNV-1a, 32 bits (Fowler, Noll, Vo); equal texts, equal digests. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0').slice(-5);
}
