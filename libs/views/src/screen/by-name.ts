/** As people look names up: without regard to case and accents, numbers by their value. */
const collator = new Intl.Collator('en-GB', { numeric: true });

export function compareNames(a: { readonly name: string }, b: { readonly name: string }): number {
  return collator.compare(a.name, b.name);
}
