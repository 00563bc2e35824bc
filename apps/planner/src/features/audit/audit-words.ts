/** What was done, as it is said; what is not here is shown as it is kept. */
const WORDS: Readonly<Record<string, string>> = {
  'rota.publish': 'Published a rota',
  'rota.rename': 'Renamed a rota',
  'rota.discard': 'Discarded a draft',
  'rota.see': 'Saw a rota',
  'board.see': 'Saw a board',
  'person.see': 'Saw a person',
  'worker.see': 'Saw a worker',
  'solve.ask': 'Asked for a rota',
  'solve.cancel': 'Cancelled a solve',
  'pin.put': 'Pinned a visit',
  'pin.remove': 'Unpinned a visit',
  'dataset.import': 'Imported a dataset',
  'dataset.check': 'Checked a dataset',
  'dataset.export': 'Exported the dataset',
  'account.create': 'Made an account',
  'account.change': 'Changed an account',
  'session.sign-in': 'Signed in',
  'session.sign-out': 'Signed out',
  'sign-in': 'Signed in',
  'sign-out': 'Signed out',
};

export const wordAudit = (what: string): string => WORDS[what] ?? what;

/** "rotaId 8f3c…, version 3". */
export function wordAbout(about: Readonly<Record<string, string | number | boolean | null>>): string {
  return Object.entries(about)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ');
}
