/** What was done, as it is said; what is not here is shown as it is kept. */
const WORDS: Readonly<Record<string, string>> = {
  'account.change': 'Changed an account',
  'account.change-password': 'Changed the own password',
  'account.create': 'Made an account',
  'account.revoke-session': 'Ended a session',
  'account.revoke-sessions': 'Ended an account’s sessions',
  'account.sign-in': 'Signed in',
  'account.sign-out': 'Signed out',
  'accounts.see': 'Saw the accounts',
  'audit.see': 'Saw the audit trail',
  'board.see': 'Saw a board',
  'calendar-feed.make': 'Made a calendar feed',
  'calendar-feed.remove': 'Ended a calendar feed',
  'calendar.read': 'Read a calendar feed',
  'council-solve.ask': 'Asked for rotas of localities',
  'council-solve.cancel': 'Cancelled a council solve',
  'dataset.export': 'Exported the dataset',
  'dataset.import': 'Imported a dataset',
  'front.ask': 'Asked for a front of work patterns',
  'front.cancel': 'Cancelled a front',
  'option-equality.see': 'Saw an option’s equality table',
  'option-transition.see': 'Saw an option’s changeover',
  'option-workers.see': 'Saw what an option does to workers',
  'option.ask': 'Made an option',
  'option.cancel': 'Stopped choosing or measuring an option',
  'option.change': 'Changed an option’s name or note',
  'option.measure': 'Measured an option by real rotas',
  'pack.make': 'Made a consultation pack',
  'pack.take': 'Downloaded a file of a consultation pack',
  'people.see': 'Saw the list of people',
  'person.see': 'Saw a person',
  'pin.put': 'Pinned a visit',
  'pin.remove': 'Unpinned a visit',
  'pins.see': 'Saw the pins',
  'rota.ask-publish': 'Asked to publish a rota',
  'rota.compare': 'Compared rotas',
  'rota.discard': 'Discarded a draft',
  'rota.download': 'Downloaded a rota',
  'rota.preview': 'Saw what publishing changes',
  'rota.publish': 'Published a rota',
  'rota.rename': 'Renamed a rota',
  'rota.see': 'Saw a rota',
  'saved-view.put': 'Kept a view of the board',
  'saved-view.remove': 'Removed a view of the board',
  'solve.ask': 'Asked for a rota',
  'solve.cancel': 'Cancelled a solve',
  'visit.see': 'Saw why a visit is where it is',
  'worker.see': 'Saw a worker',
  'worker-sheets.see': 'Saw worker sheets',
  'workers.see': 'Saw the list of workers',
};

/** For a choice of what to look for. */
export const AUDIT_CHOICES = Object.entries(WORDS)
  .map(([value, label]) => ({ value, label }))
  .sort((a, b) => a.label.localeCompare(b.label));

export const wordAudit = (what: string): string => WORDS[what] ?? what;

/** "rota 8f3c21d0…, version 3". */
export function wordAbout(about: Readonly<Record<string, string | number | boolean | null>>): string {
  return Object.entries(about)
    .map(([name, value]) => `${wordName(name)} ${shorten(String(value))}`)
    .join(', ');
}

/** "councilSolveId" → "council solve". */
const wordName = (name: string): string =>
  name.replace(/Id$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const UUID = /^([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The start of an id tells it apart from others on a page. */
const shorten = (value: string): string => value.replace(UUID, '$1…');
