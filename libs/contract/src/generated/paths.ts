/* eslint-disable */
// Made by `npm run openapi -w apps/api` from openapi.json 4db2007b796afba9
export interface paths {
  '/api/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who saw and changed what, newest first. */
    get: operations['readAudit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/welcome': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What anybody may know before signing in. */
    get: operations['readWelcome'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-in': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Begins a session; its cookie comes with the answer. */
    post: operations['signIn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/sign-out': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Ends the session. */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in and what they may see. */
    get: operations['readMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sets a new password; every other session ends. */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the account is signed in, the last used first. */
    get: operations['listMySessions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/sessions/{sessionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends one of the own sessions, at once. */
    delete: operations['revokeMySession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/saved-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The named board filters of the account, by name. */
    get: operations['listSavedViews'];
    put?: never;
    /** Keeps board filters under a name, in place of older ones of that name. */
    post: operations['saveView'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/me/saved-views/{savedViewId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Removes a saved view of the account. */
    delete: operations['removeSavedView'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every account, by username. */
    get: operations['listAccounts'];
    put?: never;
    /** Makes an account; its owner should change the password. */
    post: operations['createAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{accountId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes name, password, grants or whether it may sign in; but for the name, its sessions end. */
    patch: operations['changeAccount'];
    trace?: never;
  };
  '/api/accounts/{accountId}/revoke-sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Signs an account out everywhere, at once. */
    post: operations['revokeSessions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** That the process answers; when it does not, restart it. */
    get: operations['readLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether it can work; 503 when not. Degraded is 200. */
    get: operations['readReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures for Prometheus: from this machine, or with the bearer token METRICS_TOKEN. */
    get: operations['readMetrics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/workers/{workerId}/calendar-feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether a worker's duties can be subscribed to. */
    get: operations['readCalendarFeed'];
    put?: never;
    /** Makes the address of a feed, shown this once; an older one stops working. */
    post: operations['makeCalendarFeed'];
    /** Ends a feed. */
    delete: operations['removeCalendarFeed'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/calendar/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Duties as iCalendar, for who has the secret address. */
    get: operations['readCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/council-solves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Solves of several localities, newest first. */
    get: operations['listCouncilSolves'];
    put?: never;
    /** Asks for a rota of each of several localities. */
    post: operations['askCouncilSolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/council-solves/{councilSolveId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The solves of several localities and their sums. */
    get: operations['readCouncilSolve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/council-solves/{councilSolveId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks every solve of it to stop. */
    post: operations['cancelCouncilSolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/datasets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every dataset that was imported, newest first. */
    get: operations['listDatasets'];
    put?: never;
    /** Imports CSV files, a .zip of them or an .xlsx workbook, whole or not at all. */
    post: operations['importDataset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/datasets/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A dry run: every problem, nothing imported. */
    post: operations['checkDataset'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/datasets/current/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The current dataset as files; without staff records and preferences for whoever may not plan patterns. */
    get: operations['exportDataset'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fronts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Searches for few work patterns, newest first. */
    get: operations['listFronts'];
    put?: never;
    /** Asks for the best catalogues of 1, 2, … work patterns. The answer is the queued search. */
    post: operations['askFront'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fronts/{frontId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A search with every catalogue that it found. */
    get: operations['readFront'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fronts/{frontId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-sent events: a `snapshot` (the front), then `progress` (its summary) until it has ended. */
    get: operations['watchFront'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/fronts/{frontId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks a search to stop; nothing of it is kept. */
    post: operations['cancelFront'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The localities that the account may see. */
    get: operations['listLocalities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A locality: its size, its dataset, where planning starts. */
    get: operations['readLocality'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Options: today’s patterns first, then the newest. */
    get: operations['listOptions'];
    put?: never;
    /** Chooses a catalogue of a front, or asks for one with patterns and bounds of one’s own. */
    post: operations['askOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Options side by side, figure by figure. */
    get: operations['compareOptions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/{optionId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An option: its patterns, its figures and what was measured. */
    get: operations['readOption'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Another name or note. The catalogue never changes. */
    patch: operations['changeOption'];
    trace?: never;
  };
  '/api/options/{optionId}/measure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Has a real rota made for every locality and seed, on the option’s patterns and on today’s. */
    post: operations['measureOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/{optionId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Stops its search, or its measuring. */
    post: operations['cancelOption'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/{optionId}/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Workers needed and on duty, on today’s patterns and on the option’s. */
    get: operations['readOptionCoverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/{optionId}/workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the option does to each worker, worst first. */
    get: operations['listImpacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/{optionId}/equality': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The option’s weight on groups of workers; small groups are not told of. */
    get: operations['readEquality'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/{optionId}/transition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The weeks around the day from which the new patterns would hold. */
    get: operations['readTransition'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/options/{optionId}/packs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a consultation pack: HTML, PDF, workbook and letters. The answer is the pack being made. */
    post: operations['makePack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/packs/{packId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A pack and its files. */
    get: operations['readPack'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/packs/{packId}/files/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One file of a pack, as it was made. */
    get: operations['readPackFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/patterns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Today’s work patterns: how many, counted four ways, and each of them. */
    get: operations['readPatterns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/patterns/coverage': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Workers needed and on duty in each quarter-hour of a typical week. */
    get: operations['readCoverage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/pins': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What schedulers have decided for coming solves. */
    get: operations['listPins'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/pins/{visitId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Pins a visit to its workers, and to a time if one is given. */
    put: operations['putPin'];
    post?: never;
    /** Leaves a visit to the search again. */
    delete: operations['removePin'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rotas of a locality, latest period first. */
    get: operations['listRotas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A rota with what the checker says of it. */
    get: operations['readRota'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Gives a rota another name. */
    patch: operations['renameRota'];
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Puts a draft aside. */
    post: operations['discardRota'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/publish-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What publishing would change, for whom. */
    get: operations['previewPublishing'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Makes a rota the one that holds for its period. */
    post: operations['publishRota'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The rota as a file; docs/rota-file.md describes it. */
    get: operations['downloadRota'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/board/week': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The whole period: a cell for each worker and day. */
    get: operations['readBoardWeek'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/board/days/{date}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One day: every row, visit and journey. */
    get: operations['readBoardDay'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/visits/{visitId}/explanation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Why a visit is where it is, and every alternative. */
    get: operations['explainVisit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody in a rota: who meets too many faces. */
    get: operations['listPeople'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/people/{personId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A person in one rota. */
    get: operations['readPersonPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/workers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Everybody who works in a rota, with their hours. */
    get: operations['listWorkers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/workers/{workerId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A worker in one rota: rounds, hours, rest. */
    get: operations['readWorkerPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/worker-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rounds of many workers, for printing. */
    get: operations['readWorkerSheets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/rotas/{rotaId}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What differs from another rota of the locality, for whom. */
    get: operations['compareRotas'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/solves': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The solves of a locality, newest first. */
    get: operations['listSolves'];
    put?: never;
    /** Asks for a rota. The answer is the queued solve. */
    post: operations['askSolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/solves/{solveId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A solve with its whole curve. */
    get: operations['readSolve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/solves/{solveId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-sent events: a `snapshot`, then `progress` until the solve has ended. */
    get: operations['watchSolve'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/localities/{localityId}/solves/{solveId}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks a solve to stop; nothing of it is kept. */
    post: operations['cancelSolve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    AuditPageDto_Output: {
      entries: {
        auditId: string;
        /** Format: date-time */
        at: string;
        accountId: string | null;
        username: string | null;
        what: string;
        localityId: string | null;
        about: {
          [key: string]: string | number | boolean | null;
        };
        /** @enum {string} */
        outcome: 'done' | 'refused' | 'failed';
      }[];
      next: string | null;
    };
    WelcomeDto_Output: {
      name: string;
      version: string;
      needsAdministrator: boolean;
      demoAccounts: {
        username: string;
        password: string;
        name: string;
      }[];
    };
    SignInDto: {
      username: string;
      password: string;
    };
    MeDto_Output: {
      /** Format: uuid */
      accountId: string;
      username: string;
      name: string;
      grants: {
        /** @enum {string} */
        role: 'administrator' | 'manager' | 'scheduler' | 'first-response-coordinator' | 'read-only';
        localityId: string | null;
      }[];
      localities: {
        localityId: string;
        name: string;
      }[];
      demo: boolean;
    };
    ChangePasswordDto: {
      currentPassword: string;
      newPassword: string;
    };
    SessionDto_Output: {
      sessionId: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      lastSeenAt: string;
      /** Format: date-time */
      expiresAt: string;
      current: boolean;
    };
    SavedViewDto_Output: {
      /** Format: uuid */
      savedViewId: string;
      name: string;
      query: string;
    };
    NewSavedViewDto: {
      name: string;
      query: string;
    };
    AccountDto_Output: {
      /** Format: uuid */
      accountId: string;
      username: string;
      name: string;
      grants: {
        /** @enum {string} */
        role: 'administrator' | 'manager' | 'scheduler' | 'first-response-coordinator' | 'read-only';
        localityId: string | null;
      }[];
      disabled: boolean;
      /** Format: date-time */
      createdAt: string;
      lastSignInAt: string | null;
      sessions: number;
      revision: number;
    };
    NewAccountDto: {
      username: string;
      name: string;
      password: string;
      grants: {
        /** @enum {string} */
        role: 'administrator' | 'manager' | 'scheduler' | 'first-response-coordinator' | 'read-only';
        localityId: string | null;
      }[];
    };
    ChangeAccountDto: {
      revision: number;
      name?: string;
      password?: string;
      grants?: {
        /** @enum {string} */
        role: 'administrator' | 'manager' | 'scheduler' | 'first-response-coordinator' | 'read-only';
        localityId: string | null;
      }[];
      disabled?: boolean;
    };
    LivenessDto_Output: {
      /** @constant */
      state: 'alive';
    };
    ReadinessDto_Output: {
      /** @enum {string} */
      state: 'ready' | 'degraded' | 'not-ready';
      checks: {
        /** @enum {string} */
        database: 'ok' | 'away';
        /** @enum {string} */
        schema: 'ok' | 'away';
        /** @enum {string} */
        queue: 'ok' | 'away';
        solverWorkers: number;
      };
    };
    CalendarFeedDto_Output: {
      workerId: string;
      /** Format: date-time */
      madeAt: string;
      lastReadAt: string | null;
    };
    NewCalendarFeedDto_Output: {
      workerId: string;
      /** Format: date-time */
      madeAt: string;
      lastReadAt: string | null;
      url: string;
    };
    CouncilSolveDto_Output: {
      /** Format: uuid */
      councilSolveId: string;
      /** @enum {string} */
      state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
      /** Format: date-time */
      askedAt: string;
      endedAt: string | null;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from: string;
      days: number;
      solves: {
        /** Format: uuid */
        solveId: string;
        localityId: string;
        /** @enum {string} */
        state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        from: string;
        days: number;
        settings: {
          seconds?: number;
          steps?: number;
          /** @default 1 */
          threads: number;
          /** @default 1 */
          seed: number;
          /** @default true */
          nearPublished: boolean;
          emphasis: {
            /**
             * @default usual
             * @enum {string}
             */
            continuity: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            times: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            travel: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            fairness: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            fewChanges: 'less' | 'usual' | 'more';
          };
        };
        settingsText: string[];
        name: string;
        /** Format: date-time */
        askedAt: string;
        askedBy: {
          /** Format: uuid */
          accountId: string;
          name: string;
        } | null;
        startedAt: string | null;
        endedAt: string | null;
        attempt: number;
        steps: number | null;
        stepsDone: number;
        cancelAsked: boolean;
        shortages: string[];
        rotaId: string | null;
        councilSolveId: string | null;
        failure: {
          code: string;
          cause: string;
          action: string;
          /** @enum {string} */
          severity: 'refuse' | 'warn';
          file?: string;
          row?: number;
          column?: string;
        } | null;
        latest: {
          step: number;
          seconds: number;
          cost: number;
          unallocated: number;
          parts: {
            [key: string]: number;
          };
        } | null;
      }[];
      totals: {
        localities: number;
        visits: number;
        unallocated: number;
        findings: number;
        workers: number;
        people: number;
      } | null;
    };
    NewCouncilSolveDto: {
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from: string;
      /** @default 7 */
      days: number;
      seconds?: number;
      steps?: number;
      /** @default 1 */
      threads: number;
      /** @default 1 */
      seed: number;
      /** @default true */
      nearPublished: boolean;
      /** @default {} */
      emphasis: {
        /**
         * @default usual
         * @enum {string}
         */
        continuity: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        times: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        travel: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        fairness: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        fewChanges: 'less' | 'usual' | 'more';
      };
      name?: string;
      localityIds: string[];
    };
    DatasetDto_Output: {
      /** Format: uuid */
      datasetId: string;
      name: string;
      timeZone: string;
      /** Format: date-time */
      importedAt: string;
      importedBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      current: boolean;
      kept: boolean;
      counts: {
        localities: number;
        teams: number;
        people: number;
        workers: number;
        recurringVisits: number;
        workPatterns: number;
      };
    };
    ImportResultDto_Output: {
      imported: boolean;
      dataset: {
        /** Format: uuid */
        datasetId: string;
        name: string;
        timeZone: string;
        /** Format: date-time */
        importedAt: string;
        importedBy: {
          /** Format: uuid */
          accountId: string;
          name: string;
        } | null;
        current: boolean;
        kept: boolean;
        counts: {
          localities: number;
          teams: number;
          people: number;
          workers: number;
          recurringVisits: number;
          workPatterns: number;
        };
      } | null;
      faults: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      }[];
      refusals: number;
      warnings: number;
      files: {
        file: string;
        rows: number;
      }[];
    };
    FrontSummaryDto_Output: {
      /** Format: uuid */
      frontId: string;
      name: string;
      /** @enum {string} */
      state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
      /** Format: uuid */
      datasetId: string;
      outOfDate: boolean;
      /** Format: date-time */
      askedAt: string;
      askedBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      startedAt: string | null;
      endedAt: string | null;
      attempt: number;
      cancelAsked: boolean;
      asked: {
        /** @default 40 */
        kMax: number;
        /** @default 300 */
        seconds: number;
        /** @default 4 */
        threads: number;
        /** @default 1 */
        seed: number;
        settings: {
          weights: {
            /** @default 5 */
            shortfall: number;
            /** @default 20 */
            belowFloor: number;
            /** @default 1 */
            excess: number;
            /** @default 1 */
            moved: number;
            /** @default 0.5 */
            heavy: number;
            /** @default 1.5 */
            weekend: number;
            /** @default 0.5 */
            late: number;
            /** @default 0.5 */
            payLost: number;
            /** @default 1 */
            preference: number;
            /** @default 40 */
            individual: number;
          };
          /** @default 10 */
          heavyFrom: number;
          /** @default 0.8 */
          floor: number;
          /** @default 0.78 */
          availability: number;
          /** @default 7 */
          travelMinutes: number;
          /** @default 45 */
          contractTolerance: number;
          bounds: {
            /** @default 600 */
            longestShift: number;
            /** @default 180 */
            shortestShift: number;
            /** @default 780 */
            longestDay: number;
            /** @default 300 */
            longestGap: number;
            /** @default 6 */
            daysInARow: number;
            /** @default 3 */
            weekendsInFour: number;
            /** @default 660 */
            lateToEarlyRest: number;
          };
          /** @default [] */
          fixed: string[];
          /** @default [] */
          forbidden: string[];
        };
        use: {
          /** @default true */
          present: boolean;
          /** @default true */
          library: boolean;
          /** @default true */
          generated: boolean;
          /** @default false */
          rotating: boolean;
        };
        localityIds?: string[];
      };
      workers: number;
      localities: number;
      candidateCount: number;
      progress: {
        /** @enum {string} */
        stage: 'preview' | 'bound' | 'search' | 'polish' | 'dealing' | 'checking';
        done: number;
        kDone: number;
        seconds: number;
        best: {
          patterns: number;
          total: number;
          lowerBound: number | null;
        }[];
      } | null;
      /** Format: uuid */
      baselineOptionId: string;
      failure: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      } | null;
    };
    NewFrontDto: {
      name?: string;
      /** @default 40 */
      kMax: number;
      /** @default 300 */
      seconds: number;
      /** @default 4 */
      threads: number;
      /** @default 1 */
      seed: number;
      /** @default {} */
      settings: {
        /** @default {} */
        weights: {
          /** @default 5 */
          shortfall: number;
          /** @default 20 */
          belowFloor: number;
          /** @default 1 */
          excess: number;
          /** @default 1 */
          moved: number;
          /** @default 0.5 */
          heavy: number;
          /** @default 1.5 */
          weekend: number;
          /** @default 0.5 */
          late: number;
          /** @default 0.5 */
          payLost: number;
          /** @default 1 */
          preference: number;
          /** @default 40 */
          individual: number;
        };
        /** @default 10 */
        heavyFrom: number;
        /** @default 0.8 */
        floor: number;
        /** @default 0.78 */
        availability: number;
        /** @default 7 */
        travelMinutes: number;
        /** @default 45 */
        contractTolerance: number;
        /** @default {} */
        bounds: {
          /** @default 600 */
          longestShift: number;
          /** @default 180 */
          shortestShift: number;
          /** @default 780 */
          longestDay: number;
          /** @default 300 */
          longestGap: number;
          /** @default 6 */
          daysInARow: number;
          /** @default 3 */
          weekendsInFour: number;
          /** @default 660 */
          lateToEarlyRest: number;
        };
        /** @default [] */
        fixed: string[];
        /** @default [] */
        forbidden: string[];
      };
      /** @default {} */
      use: {
        /** @default true */
        present: boolean;
        /** @default true */
        library: boolean;
        /** @default true */
        generated: boolean;
        /** @default false */
        rotating: boolean;
      };
      localityIds?: string[];
    };
    FrontDto_Output: {
      /** Format: uuid */
      frontId: string;
      name: string;
      /** @enum {string} */
      state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
      /** Format: uuid */
      datasetId: string;
      outOfDate: boolean;
      /** Format: date-time */
      askedAt: string;
      askedBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      startedAt: string | null;
      endedAt: string | null;
      attempt: number;
      cancelAsked: boolean;
      asked: {
        /** @default 40 */
        kMax: number;
        /** @default 300 */
        seconds: number;
        /** @default 4 */
        threads: number;
        /** @default 1 */
        seed: number;
        settings: {
          weights: {
            /** @default 5 */
            shortfall: number;
            /** @default 20 */
            belowFloor: number;
            /** @default 1 */
            excess: number;
            /** @default 1 */
            moved: number;
            /** @default 0.5 */
            heavy: number;
            /** @default 1.5 */
            weekend: number;
            /** @default 0.5 */
            late: number;
            /** @default 0.5 */
            payLost: number;
            /** @default 1 */
            preference: number;
            /** @default 40 */
            individual: number;
          };
          /** @default 10 */
          heavyFrom: number;
          /** @default 0.8 */
          floor: number;
          /** @default 0.78 */
          availability: number;
          /** @default 7 */
          travelMinutes: number;
          /** @default 45 */
          contractTolerance: number;
          bounds: {
            /** @default 600 */
            longestShift: number;
            /** @default 180 */
            shortestShift: number;
            /** @default 780 */
            longestDay: number;
            /** @default 300 */
            longestGap: number;
            /** @default 6 */
            daysInARow: number;
            /** @default 3 */
            weekendsInFour: number;
            /** @default 660 */
            lateToEarlyRest: number;
          };
          /** @default [] */
          fixed: string[];
          /** @default [] */
          forbidden: string[];
        };
        use: {
          /** @default true */
          present: boolean;
          /** @default true */
          library: boolean;
          /** @default true */
          generated: boolean;
          /** @default false */
          rotating: boolean;
        };
        localityIds?: string[];
      };
      workers: number;
      localities: number;
      candidateCount: number;
      progress: {
        /** @enum {string} */
        stage: 'preview' | 'bound' | 'search' | 'polish' | 'dealing' | 'checking';
        done: number;
        kDone: number;
        seconds: number;
        best: {
          patterns: number;
          total: number;
          lowerBound: number | null;
        }[];
      } | null;
      /** Format: uuid */
      baselineOptionId: string;
      failure: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      } | null;
      points: {
        patterns: number;
        workPatternIds: string[];
        figures: {
          patterns: number;
          cost: {
            shortfall: number;
            'below-floor': number;
            excess: number;
            moved: number;
            heavy: number;
            weekends: number;
            lates: number;
            'pay-lost': number;
            preferences: number;
            individual: number;
          };
          total: number;
          dealtTotal: number;
          lowerBound: number | null;
          gap: number | null;
          shortfallHours: number;
          belowFloorHours: number;
          excessHours: number;
          movedHours: number;
          individual: number;
          workersChanged: number;
          teamCapacity: number | null;
        };
      }[];
      baseline: {
        patterns: number;
        cost: {
          shortfall: number;
          'below-floor': number;
          excess: number;
          moved: number;
          heavy: number;
          weekends: number;
          lates: number;
          'pay-lost': number;
          preferences: number;
          individual: number;
        };
        total: number;
        dealtTotal: number;
        lowerBound: number | null;
        gap: number | null;
        shortfallHours: number;
        belowFloorHours: number;
        excessHours: number;
        movedHours: number;
        individual: number;
        workersChanged: number;
        teamCapacity: number | null;
      };
      candidates: {
        workPatternId: string;
        name: string;
        cycleWeeks: number;
        shifts: {
          week: number;
          weekday: number;
          start: number;
          end: number;
          /** @enum {string} */
          kind: 'core' | 'flex';
        }[];
        weeklyMinutes: number;
        weekendsInFour: number;
        family: string;
        /** @enum {string} */
        origin: 'present' | 'library' | 'generated' | 'rotating';
        warning: string | null;
        restAgreement: string | null;
        findings: {
          rule: string;
          /** @enum {string} */
          tier: 'law' | 'policy' | 'good-practice';
          text: string;
        }[];
        workers: number;
        workersByLocality: {
          localityId: string;
          workers: number;
        }[];
      }[];
      faults: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      }[];
    };
    LocalityDto_Output: {
      localityId: string;
      name: string;
    };
    LocalityOverviewDto_Output: {
      localityId: string;
      name: string;
      people: number;
      workers: number;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      planFrom: string;
      dataset: {
        /** Format: uuid */
        datasetId: string;
        name: string;
        timeZone: string;
        /** Format: date-time */
        importedAt: string;
        importedBy: {
          /** Format: uuid */
          accountId: string;
          name: string;
        } | null;
        current: boolean;
        kept: boolean;
        counts: {
          localities: number;
          teams: number;
          people: number;
          workers: number;
          recurringVisits: number;
          workPatterns: number;
        };
      } | null;
    };
    OptionSummaryDto_Output: {
      /** Format: uuid */
      optionId: string;
      /** Format: uuid */
      frontId: string;
      version: number;
      fromOptionId: string | null;
      name: string;
      note: string;
      revision: number;
      /** @enum {string} */
      state: 'choosing' | 'chosen' | 'measuring' | 'measured' | 'cancelled' | 'failed';
      baseline: boolean;
      /** Format: date-time */
      madeAt: string;
      madeBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      patterns: number;
      fixed: string[];
      forbidden: string[];
      bounds: {
        longestShift?: number;
        shortestShift?: number;
        longestDay?: number;
        longestGap?: number;
        daysInARow?: number;
        weekendsInFour?: number;
        lateToEarlyRest?: number;
      };
      figures: {
        patterns: number;
        cost: {
          shortfall: number;
          'below-floor': number;
          excess: number;
          moved: number;
          heavy: number;
          weekends: number;
          lates: number;
          'pay-lost': number;
          preferences: number;
          individual: number;
        };
        total: number;
        dealtTotal: number;
        lowerBound: number | null;
        gap: number | null;
        shortfallHours: number;
        belowFloorHours: number;
        excessHours: number;
        movedHours: number;
        individual: number;
        workersChanged: number;
        teamCapacity: number | null;
      } | null;
      choosing: {
        done: number;
        seconds: number;
      } | null;
      measured: boolean;
      measuring: {
        rotas: number;
        finished: number;
        failed: number;
      } | null;
      packs: number;
      failure: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      } | null;
    };
    NewOptionDto: {
      name?: string;
      /** Format: uuid */
      frontId: string;
      patterns: number;
      /** Format: uuid */
      fromOptionId?: string;
      /** @default [] */
      fixed: string[];
      /** @default [] */
      forbidden: string[];
      /** @default {} */
      bounds: {
        longestShift?: number;
        shortestShift?: number;
        longestDay?: number;
        longestGap?: number;
        daysInARow?: number;
        weekendsInFour?: number;
        lateToEarlyRest?: number;
      };
      /** @default  */
      note: string;
    };
    OptionsComparisonDto_Output: {
      options: {
        /** Format: uuid */
        optionId: string;
        /** Format: uuid */
        frontId: string;
        version: number;
        fromOptionId: string | null;
        name: string;
        note: string;
        revision: number;
        /** @enum {string} */
        state: 'choosing' | 'chosen' | 'measuring' | 'measured' | 'cancelled' | 'failed';
        baseline: boolean;
        /** Format: date-time */
        madeAt: string;
        madeBy: {
          /** Format: uuid */
          accountId: string;
          name: string;
        } | null;
        patterns: number;
        fixed: string[];
        forbidden: string[];
        bounds: {
          longestShift?: number;
          shortestShift?: number;
          longestDay?: number;
          longestGap?: number;
          daysInARow?: number;
          weekendsInFour?: number;
          lateToEarlyRest?: number;
        };
        figures: {
          patterns: number;
          cost: {
            shortfall: number;
            'below-floor': number;
            excess: number;
            moved: number;
            heavy: number;
            weekends: number;
            lates: number;
            'pay-lost': number;
            preferences: number;
            individual: number;
          };
          total: number;
          dealtTotal: number;
          lowerBound: number | null;
          gap: number | null;
          shortfallHours: number;
          belowFloorHours: number;
          excessHours: number;
          movedHours: number;
          individual: number;
          workersChanged: number;
          teamCapacity: number | null;
        } | null;
        choosing: {
          done: number;
          seconds: number;
        } | null;
        measured: boolean;
        measuring: {
          rotas: number;
          finished: number;
          failed: number;
        } | null;
        packs: number;
        failure: {
          code: string;
          cause: string;
          action: string;
          /** @enum {string} */
          severity: 'refuse' | 'warn';
          file?: string;
          row?: number;
          column?: string;
        } | null;
      }[];
      figures: {
        figure: string;
        label: string;
        /** @enum {string} */
        group: 'patterns' | 'cover' | 'workers' | 'people' | 'rota' | 'money';
        /** @enum {string} */
        unit: 'count' | 'hours' | 'points' | 'share' | 'pounds';
        better: ('more' | 'less') | null;
        values: ({
          mean: number;
          least: number;
          most: number;
        } | null)[];
      }[];
    };
    OptionDto_Output: {
      /** Format: uuid */
      optionId: string;
      /** Format: uuid */
      frontId: string;
      version: number;
      fromOptionId: string | null;
      name: string;
      note: string;
      revision: number;
      /** @enum {string} */
      state: 'choosing' | 'chosen' | 'measuring' | 'measured' | 'cancelled' | 'failed';
      baseline: boolean;
      /** Format: date-time */
      madeAt: string;
      madeBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      patterns: number;
      fixed: string[];
      forbidden: string[];
      bounds: {
        longestShift?: number;
        shortestShift?: number;
        longestDay?: number;
        longestGap?: number;
        daysInARow?: number;
        weekendsInFour?: number;
        lateToEarlyRest?: number;
      };
      figures: {
        patterns: number;
        cost: {
          shortfall: number;
          'below-floor': number;
          excess: number;
          moved: number;
          heavy: number;
          weekends: number;
          lates: number;
          'pay-lost': number;
          preferences: number;
          individual: number;
        };
        total: number;
        dealtTotal: number;
        lowerBound: number | null;
        gap: number | null;
        shortfallHours: number;
        belowFloorHours: number;
        excessHours: number;
        movedHours: number;
        individual: number;
        workersChanged: number;
        teamCapacity: number | null;
      } | null;
      choosing: {
        done: number;
        seconds: number;
      } | null;
      measured: boolean;
      measuring: {
        rotas: number;
        finished: number;
        failed: number;
      } | null;
      packs: number;
      failure: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      } | null;
      /** Format: uuid */
      baselineOptionId: string;
      catalogue: {
        workPatternId: string;
        name: string;
        cycleWeeks: number;
        shifts: {
          week: number;
          weekday: number;
          start: number;
          end: number;
          /** @enum {string} */
          kind: 'core' | 'flex';
        }[];
        weeklyMinutes: number;
        weekendsInFour: number;
        family: string;
        /** @enum {string} */
        origin: 'present' | 'library' | 'generated' | 'rotating';
        warning: string | null;
        restAgreement: string | null;
        findings: {
          rule: string;
          /** @enum {string} */
          tier: 'law' | 'policy' | 'good-practice';
          text: string;
        }[];
        workers: number;
        workersByLocality: {
          localityId: string;
          workers: number;
        }[];
      }[];
      kept: {
        workPatternId: string;
        name: string;
        cycleWeeks: number;
        shifts: {
          week: number;
          weekday: number;
          start: number;
          end: number;
          /** @enum {string} */
          kind: 'core' | 'flex';
        }[];
        weeklyMinutes: number;
        weekendsInFour: number;
        family: string;
        /** @enum {string} */
        origin: 'present' | 'library' | 'generated' | 'rotating';
        warning: string | null;
        restAgreement: string | null;
        findings: {
          rule: string;
          /** @enum {string} */
          tier: 'law' | 'policy' | 'good-practice';
          text: string;
        }[];
        workers: number;
        workersByLocality: {
          localityId: string;
          workers: number;
        }[];
      }[];
      measures: {
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        from: string;
        days: number;
        seeds: number[];
        pay: {
          /** @default 12.6 */
          basic: number;
          /** @default 0.3 */
          onCosts: number;
          /** @default 0.2 */
          allowance: number;
          /** @default 25 */
          agency: number;
        };
        payNote: string;
        localities: {
          localityId: string;
          name: string;
          figures: {
            visits: {
              mean: number;
              least: number;
              most: number;
            } | null;
            unallocated: {
              mean: number;
              least: number;
              most: number;
            } | null;
            unallocatedHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            distinctWorkersMean: {
              mean: number;
              least: number;
              most: number;
            } | null;
            distinctWorkersMedian: {
              mean: number;
              least: number;
              most: number;
            } | null;
            distinctWorkersP90: {
              mean: number;
              least: number;
              most: number;
            } | null;
            shareWithinMiniTeam: {
              mean: number;
              least: number;
              most: number;
            } | null;
            usualShare: {
              mean: number;
              least: number;
              most: number;
            } | null;
            newFaces: {
              mean: number;
              least: number;
              most: number;
            } | null;
            medicationOnTimeShare: {
              mean: number;
              least: number;
              most: number;
            } | null;
            travelHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            contactHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            paidHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            unusedHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            costBasic: {
              mean: number;
              least: number;
              most: number;
            } | null;
            costEnhanced: {
              mean: number;
              least: number;
              most: number;
            } | null;
            costAgency: {
              mean: number;
              least: number;
              most: number;
            } | null;
            coverLeft5: {
              mean: number;
              least: number;
              most: number;
            } | null;
            coverLeft10: {
              mean: number;
              least: number;
              most: number;
            } | null;
            coverLeft15: {
              mean: number;
              least: number;
              most: number;
            } | null;
            firstResponseByHour: number[];
          };
        }[];
        total: {
          visits: {
            mean: number;
            least: number;
            most: number;
          } | null;
          unallocated: {
            mean: number;
            least: number;
            most: number;
          } | null;
          unallocatedHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          distinctWorkersMean: {
            mean: number;
            least: number;
            most: number;
          } | null;
          distinctWorkersMedian: {
            mean: number;
            least: number;
            most: number;
          } | null;
          distinctWorkersP90: {
            mean: number;
            least: number;
            most: number;
          } | null;
          shareWithinMiniTeam: {
            mean: number;
            least: number;
            most: number;
          } | null;
          usualShare: {
            mean: number;
            least: number;
            most: number;
          } | null;
          newFaces: {
            mean: number;
            least: number;
            most: number;
          } | null;
          medicationOnTimeShare: {
            mean: number;
            least: number;
            most: number;
          } | null;
          travelHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          contactHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          paidHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          unusedHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          costBasic: {
            mean: number;
            least: number;
            most: number;
          } | null;
          costEnhanced: {
            mean: number;
            least: number;
            most: number;
          } | null;
          costAgency: {
            mean: number;
            least: number;
            most: number;
          } | null;
          coverLeft5: {
            mean: number;
            least: number;
            most: number;
          } | null;
          coverLeft10: {
            mean: number;
            least: number;
            most: number;
          } | null;
          coverLeft15: {
            mean: number;
            least: number;
            most: number;
          } | null;
          firstResponseByHour: number[];
        };
      } | null;
      baselineMeasures: {
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        from: string;
        days: number;
        seeds: number[];
        pay: {
          /** @default 12.6 */
          basic: number;
          /** @default 0.3 */
          onCosts: number;
          /** @default 0.2 */
          allowance: number;
          /** @default 25 */
          agency: number;
        };
        payNote: string;
        localities: {
          localityId: string;
          name: string;
          figures: {
            visits: {
              mean: number;
              least: number;
              most: number;
            } | null;
            unallocated: {
              mean: number;
              least: number;
              most: number;
            } | null;
            unallocatedHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            distinctWorkersMean: {
              mean: number;
              least: number;
              most: number;
            } | null;
            distinctWorkersMedian: {
              mean: number;
              least: number;
              most: number;
            } | null;
            distinctWorkersP90: {
              mean: number;
              least: number;
              most: number;
            } | null;
            shareWithinMiniTeam: {
              mean: number;
              least: number;
              most: number;
            } | null;
            usualShare: {
              mean: number;
              least: number;
              most: number;
            } | null;
            newFaces: {
              mean: number;
              least: number;
              most: number;
            } | null;
            medicationOnTimeShare: {
              mean: number;
              least: number;
              most: number;
            } | null;
            travelHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            contactHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            paidHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            unusedHours: {
              mean: number;
              least: number;
              most: number;
            } | null;
            costBasic: {
              mean: number;
              least: number;
              most: number;
            } | null;
            costEnhanced: {
              mean: number;
              least: number;
              most: number;
            } | null;
            costAgency: {
              mean: number;
              least: number;
              most: number;
            } | null;
            coverLeft5: {
              mean: number;
              least: number;
              most: number;
            } | null;
            coverLeft10: {
              mean: number;
              least: number;
              most: number;
            } | null;
            coverLeft15: {
              mean: number;
              least: number;
              most: number;
            } | null;
            firstResponseByHour: number[];
          };
        }[];
        total: {
          visits: {
            mean: number;
            least: number;
            most: number;
          } | null;
          unallocated: {
            mean: number;
            least: number;
            most: number;
          } | null;
          unallocatedHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          distinctWorkersMean: {
            mean: number;
            least: number;
            most: number;
          } | null;
          distinctWorkersMedian: {
            mean: number;
            least: number;
            most: number;
          } | null;
          distinctWorkersP90: {
            mean: number;
            least: number;
            most: number;
          } | null;
          shareWithinMiniTeam: {
            mean: number;
            least: number;
            most: number;
          } | null;
          usualShare: {
            mean: number;
            least: number;
            most: number;
          } | null;
          newFaces: {
            mean: number;
            least: number;
            most: number;
          } | null;
          medicationOnTimeShare: {
            mean: number;
            least: number;
            most: number;
          } | null;
          travelHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          contactHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          paidHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          unusedHours: {
            mean: number;
            least: number;
            most: number;
          } | null;
          costBasic: {
            mean: number;
            least: number;
            most: number;
          } | null;
          costEnhanced: {
            mean: number;
            least: number;
            most: number;
          } | null;
          costAgency: {
            mean: number;
            least: number;
            most: number;
          } | null;
          coverLeft5: {
            mean: number;
            least: number;
            most: number;
          } | null;
          coverLeft10: {
            mean: number;
            least: number;
            most: number;
          } | null;
          coverLeft15: {
            mean: number;
            least: number;
            most: number;
          } | null;
          firstResponseByHour: number[];
        };
      } | null;
      progress: {
        localityId: string;
        seed: number;
        ofOption: boolean;
        /** @enum {string} */
        state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
        done: number;
      }[];
      packList: {
        /** Format: uuid */
        packId: string;
        /** Format: uuid */
        optionId: string;
        version: number;
        /** Format: date-time */
        madeAt: string;
        by: {
          /** Format: uuid */
          accountId: string;
          name: string;
        } | null;
        /** @enum {string} */
        state: 'making' | 'made' | 'failed';
        files: {
          name: string;
          bytes: number;
          mediaType: string;
        }[];
        failure: {
          code: string;
          cause: string;
          action: string;
          /** @enum {string} */
          severity: 'refuse' | 'warn';
          file?: string;
          row?: number;
          column?: string;
        } | null;
      }[];
    };
    ChangeOptionDto: {
      revision: number;
      name?: string;
      note?: string;
    };
    NewMeasureDto: {
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from?: string;
      /** @default 7 */
      days: number;
      /** @default 2 */
      seeds: number;
      /** @default 20 */
      seconds: number;
      steps?: number;
      /** @default {} */
      pay: {
        /** @default 12.6 */
        basic: number;
        /** @default 0.3 */
        onCosts: number;
        /** @default 0.2 */
        allowance: number;
        /** @default 25 */
        agency: number;
      };
    };
    CoverageDto_Output: {
      /** @constant */
      slotMinutes: 15;
      localities: {
        localityId: string;
        name: string;
        needed: number[];
        cover: number[];
        coverAfter: number[] | null;
      }[];
    };
    WorkerImpactsDto_Output: {
      /** Format: uuid */
      optionId: string;
      totals: {
        workers: number;
        changed: number;
        heavy: number;
        individual: number;
        moreWeekends: number;
        payLost: number;
        clashes: number;
        preferencesMet: number;
        preferencesGiven: number;
        relationshipsKept: number;
        relationshipsPartly: number;
        relationshipsLost: number;
      };
      found: number;
      offset: number;
      workers: {
        workerId: string;
        name: string;
        localityId: string;
        teamId: string;
        contractedMinutes: number;
        stays: boolean;
        individual: boolean;
        before: {
          workPatternId: string;
          name: string;
          hours: number;
          days: number;
          weekendsInFour: number;
          weekendsInARow: number;
          earliestStart: number | null;
          latestEnd: number | null;
          splitDays: number;
          gapHours: number;
          lates: number;
          lateToEarly: number;
          singleDaysOff: number;
          daysInARow: number;
          payBearingHours: number;
        };
        after: {
          workPatternId: string;
          name: string;
          hours: number;
          days: number;
          weekendsInFour: number;
          weekendsInARow: number;
          earliestStart: number | null;
          latestEnd: number | null;
          splitDays: number;
          gapHours: number;
          lates: number;
          lateToEarly: number;
          singleDaysOff: number;
          daysInARow: number;
          payBearingHours: number;
        };
        movedHours: number;
        severity: number;
        /** @enum {string} */
        weight: 'none' | 'light' | 'heavy';
        reasons: string[];
        clashes: string[];
        preferenceMet: boolean | null;
        relationships: {
          kept: number;
          partly: number;
          lost: number;
        };
      }[];
    };
    EqualityDto_Output: {
      /** Format: uuid */
      optionId: string;
      smallestGroup: number;
      characteristics: {
        characteristic: string;
        groups: {
          group: string;
          suppressed: boolean;
          workers: number | null;
          changed: number | null;
          meanMovedHours: number | null;
          moreWeekends: number | null;
          lostPay: number | null;
          heavy: number | null;
          comparison: string | null;
        }[];
      }[];
      notes: string[];
    };
    TransitionDto_Output: {
      /** Format: uuid */
      optionId: string;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      changeover: string;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      earliest: string;
      noticeWeeks: number;
      workersChanged: number;
      workersWithFindings: number;
      phases: {
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        from: string;
        localityId: string;
        name: string;
        workers: number;
      }[];
      workers: {
        workerId: string;
        name: string;
        localityId: string;
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        changeover: string;
        lastShift: {
          /**
           * Format: date
           * @description local date, YYYY-MM-DD
           */
          date: string;
          start: number;
          end: number;
        } | null;
        firstShift: {
          /**
           * Format: date
           * @description local date, YYYY-MM-DD
           */
          date: string;
          start: number;
          end: number;
        } | null;
        restHours: number | null;
        hoursBefore: number;
        hoursAfter: number;
        findings: {
          rule: string;
          /** @enum {string} */
          tier: 'law' | 'policy' | 'good-practice';
          text: string;
        }[];
      }[];
    };
    NewPackDto: {
      /** @default [] */
      besideOptionIds: string[];
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      changeover?: string;
      reply?: string;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      until?: string;
      /** @default false */
      named: boolean;
    };
    PackDto_Output: {
      /** Format: uuid */
      packId: string;
      /** Format: uuid */
      optionId: string;
      version: number;
      /** Format: date-time */
      madeAt: string;
      by: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      /** @enum {string} */
      state: 'making' | 'made' | 'failed';
      files: {
        name: string;
        bytes: number;
        mediaType: string;
      }[];
      failure: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      } | null;
    };
    PatternsOverviewDto_Output: {
      /** Format: uuid */
      datasetId: string;
      datasetName: string;
      workers: number;
      localities: {
        localityId: string;
        name: string;
        workers: number;
        patterns: number;
      }[];
      counts: {
        raw: number;
        shifted: number;
        rounded: number;
        families: number;
      };
      merges: {
        /** @enum {string} */
        level: 'shifted' | 'rounded' | 'families';
        representativeId: string;
        memberIds: string[];
        reason: string;
        workers: number;
      }[];
      families: {
        family: string;
        patterns: number;
        workers: number;
      }[];
      patterns: {
        workPatternId: string;
        name: string;
        cycleWeeks: number;
        shifts: {
          week: number;
          weekday: number;
          start: number;
          end: number;
          /** @enum {string} */
          kind: 'core' | 'flex';
        }[];
        weeklyMinutes: number;
        weekendsInFour: number;
        family: string;
        /** @enum {string} */
        origin: 'present' | 'library' | 'generated' | 'rotating';
        warning: string | null;
        restAgreement: string | null;
        findings: {
          rule: string;
          /** @enum {string} */
          tier: 'law' | 'policy' | 'good-practice';
          text: string;
        }[];
        workers: number;
        workersByLocality: {
          localityId: string;
          workers: number;
        }[];
      }[];
      library: {
        workPatternId: string;
        name: string;
        cycleWeeks: number;
        shifts: {
          week: number;
          weekday: number;
          start: number;
          end: number;
          /** @enum {string} */
          kind: 'core' | 'flex';
        }[];
        weeklyMinutes: number;
        weekendsInFour: number;
        family: string;
        /** @enum {string} */
        origin: 'present' | 'library' | 'generated' | 'rotating';
        warning: string | null;
        restAgreement: string | null;
        findings: {
          rule: string;
          /** @enum {string} */
          tier: 'law' | 'policy' | 'good-practice';
          text: string;
        }[];
        workers: number;
        workersByLocality: {
          localityId: string;
          workers: number;
        }[];
        words: string;
        source: string;
      }[];
      faults: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      }[];
    };
    PinDto_Output: {
      visitId: string;
      personId?: string;
      person?: string;
      label?: string;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      date?: string;
      dayIsFree?: boolean;
      workerIds: string[];
      workers?: {
        workerId: string;
        name: string;
      }[];
      start?: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      warnings?: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      }[];
    };
    NewPinDto: {
      workerIds: string[];
      start?: string;
    };
    RotaSummaryDto_Output: {
      /** Format: uuid */
      rotaId: string;
      localityId: string;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from: string;
      days: number;
      /** @enum {string} */
      state: 'draft' | 'published' | 'superseded' | 'discarded';
      version: number | null;
      revision: number;
      name: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      publishedAt: string | null;
      publishedBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      publishReason: string | null;
      solveId: string | null;
      nearRotaId: string | null;
      figures: {
        people: number;
        workers: number;
        visits: number;
        unallocated: number;
        workerVisits: number;
        distinctWorkers: number;
        lowerBoundWorkers: number;
        miniTeamShare: number | null;
        newFaces: number;
        medicationMinutesOff: number | null;
        minutesOff: number | null;
        contactMinutes: number;
        travelMinutes: number;
        travelMinutesPerVisit: number | null;
        paidMinutes: number;
        overtimeMinutes: number;
        findings: number;
        cost: {
          [key: string]: number;
        };
      };
    };
    RotaDetailDto_Output: {
      /** Format: uuid */
      rotaId: string;
      localityId: string;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from: string;
      days: number;
      /** @enum {string} */
      state: 'draft' | 'published' | 'superseded' | 'discarded';
      version: number | null;
      revision: number;
      name: string;
      /** Format: date-time */
      madeAt: string;
      madeBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      publishedAt: string | null;
      publishedBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      publishReason: string | null;
      solveId: string | null;
      nearRotaId: string | null;
      figures: {
        people: number;
        workers: number;
        visits: number;
        unallocated: number;
        workerVisits: number;
        distinctWorkers: number;
        lowerBoundWorkers: number;
        miniTeamShare: number | null;
        newFaces: number;
        medicationMinutesOff: number | null;
        minutesOff: number | null;
        contactMinutes: number;
        travelMinutes: number;
        travelMinutesPerVisit: number | null;
        paidMinutes: number;
        overtimeMinutes: number;
        findings: number;
        cost: {
          [key: string]: number;
        };
      };
      findings: {
        /** @enum {string} */
        rule:
          | 'accounted-for'
          | 'shift'
          | 'visit-window'
          | 'visit-days'
          | 'medication-window'
          | 'dose-gap'
          | 'skill'
          | 'double-up'
          | 'one-visit-at-a-time'
          | 'declined-worker'
          | 'worker-gender'
          | 'worker-restriction'
          | 'travel-time'
          | 'break'
          | 'daily-rest'
          | 'weekly-rest'
          | 'weekly-hours'
          | 'night-hours'
          | 'pin';
        /** @enum {string} */
        tier: 'law' | 'policy' | 'good-practice';
        visitIds: string[];
        workerIds: string[];
        personIds: string[];
        amount: number;
        text: string;
      }[];
      shortages: string[];
      outOfDate: string[];
      publishedRotaId: string | null;
      people: {
        personId: string;
        name: string;
      }[];
      workers: {
        workerId: string;
        name: string;
      }[];
      teams: {
        teamId: string;
        name: string;
      }[];
    };
    RenameRotaDto: {
      revision: number;
      name: string;
    };
    DiscardRotaDto: {
      revision: number;
    };
    PublishPreviewDto_Output: {
      revision: number;
      differences: {
        beforeRotaId: string | null;
        /** Format: uuid */
        afterRotaId: string;
        figures: {
          before: {
            people: number;
            workers: number;
            visits: number;
            unallocated: number;
            workerVisits: number;
            distinctWorkers: number;
            lowerBoundWorkers: number;
            miniTeamShare: number | null;
            newFaces: number;
            medicationMinutesOff: number | null;
            minutesOff: number | null;
            contactMinutes: number;
            travelMinutes: number;
            travelMinutesPerVisit: number | null;
            paidMinutes: number;
            overtimeMinutes: number;
            findings: number;
            cost: {
              [key: string]: number;
            };
          } | null;
          after: {
            people: number;
            workers: number;
            visits: number;
            unallocated: number;
            workerVisits: number;
            distinctWorkers: number;
            lowerBoundWorkers: number;
            miniTeamShare: number | null;
            newFaces: number;
            medicationMinutesOff: number | null;
            minutesOff: number | null;
            contactMinutes: number;
            travelMinutes: number;
            travelMinutesPerVisit: number | null;
            paidMinutes: number;
            overtimeMinutes: number;
            findings: number;
            cost: {
              [key: string]: number;
            };
          };
        };
        visitsChanged: number;
        people: {
          personId: string;
          name: string;
          workersBefore: number;
          workersAfter: number;
          newFacesBefore: number;
          newFacesAfter: number;
          visits: {
            visitId: string;
            label: string;
            /** @enum {string} */
            kind: 'worker' | 'time' | 'worker-and-time' | 'allocated' | 'unallocated' | 'added' | 'removed';
            before: {
              /**
               * Format: date
               * @description local date, YYYY-MM-DD
               */
              date: string;
              startClock: string;
              workers: {
                workerId: string;
                name: string;
              }[];
            } | null;
            after: {
              /**
               * Format: date
               * @description local date, YYYY-MM-DD
               */
              date: string;
              startClock: string;
              workers: {
                workerId: string;
                name: string;
              }[];
            } | null;
          }[];
        }[];
        workers: {
          workerId: string;
          name: string;
          visitsBefore: number;
          visitsAfter: number;
          dutyMinutesBefore: number;
          dutyMinutesAfter: number;
          travelMinutesBefore: number;
          travelMinutesAfter: number;
          duties: {
            /**
             * Format: date
             * @description local date, YYYY-MM-DD
             */
            date: string;
            before: string | null;
            after: string | null;
          }[];
        }[];
      };
      findings: {
        /** @enum {string} */
        rule:
          | 'accounted-for'
          | 'shift'
          | 'visit-window'
          | 'visit-days'
          | 'medication-window'
          | 'dose-gap'
          | 'skill'
          | 'double-up'
          | 'one-visit-at-a-time'
          | 'declined-worker'
          | 'worker-gender'
          | 'worker-restriction'
          | 'travel-time'
          | 'break'
          | 'daily-rest'
          | 'weekly-rest'
          | 'weekly-hours'
          | 'night-hours'
          | 'pin';
        /** @enum {string} */
        tier: 'law' | 'policy' | 'good-practice';
        visitIds: string[];
        workerIds: string[];
        personIds: string[];
        amount: number;
        text: string;
      }[];
      unallocated: number;
      outOfDate: string[];
      needsReason: boolean;
      obstacles: string[];
    };
    PublishRotaDto: {
      revision: number;
      replacesRotaId: string | null;
      reason?: string;
    };
    BoardWeekDto_Output: {
      /** Format: uuid */
      rotaId: string;
      days: {
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        date: string;
        unallocated: number;
        visits: number;
      }[];
      teams: {
        teamId: string;
        name: string;
      }[];
      rows: {
        workerId: string;
        name: string;
        teamId: string;
        contractedMinutes: number;
        dutyMinutes: number;
        personIds: string[];
        cells: {
          visits: number;
          contactMinutes: number;
          travelMinutes: number;
          dutyMinutes: number;
          duties: string[];
          free: boolean;
          newFaces: number;
          warnings: number;
          changed: number;
        }[];
      }[];
      unallocated: {
        visitId: string;
        personId: string;
        person: string;
        label: string;
        start: number;
        end: number;
        startClock: string;
        endClock: string;
        /** @enum {string} */
        priority: 'critical' | 'high' | 'standard' | 'low';
        /** @enum {string} */
        face?: 'mini-team' | 'known' | 'new-face' | 'no-history';
        doubleUpWith?: {
          workerId: string;
          name: string;
        }[];
        /** @enum {string} */
        medication?: 'dose' | 'time-critical';
        pinned?: boolean;
        changed?: boolean;
        warnings?: string[];
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        date: string;
      }[];
    };
    BoardDayDto_Output: {
      /** Format: uuid */
      rotaId: string;
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      date: string;
      start: number;
      end: number;
      hours: {
        minute: number;
        label: string;
      }[];
      teams: {
        teamId: string;
        name: string;
      }[];
      rows: {
        workerId: string;
        name: string;
        teamId: string;
        /** @enum {string} */
        mode: 'car' | 'walk';
        shifts: {
          start: number;
          end: number;
          /** @enum {string} */
          kind: 'core' | 'flex';
        }[];
        duties: {
          start: number;
          end: number;
        }[];
        breaks: {
          start: number;
          end: number;
        }[];
        visits: {
          visitId: string;
          personId: string;
          person: string;
          label: string;
          start: number;
          end: number;
          startClock: string;
          endClock: string;
          /** @enum {string} */
          priority: 'critical' | 'high' | 'standard' | 'low';
          /** @enum {string} */
          face?: 'mini-team' | 'known' | 'new-face' | 'no-history';
          doubleUpWith?: {
            workerId: string;
            name: string;
          }[];
          /** @enum {string} */
          medication?: 'dose' | 'time-critical';
          pinned?: boolean;
          changed?: boolean;
          warnings?: string[];
        }[];
        legs: {
          start: number;
          end: number;
          travelMinutes: number;
          /** @enum {string} */
          kind: 'travel' | 'commute';
          shortBy?: number;
        }[];
        contactMinutes: number;
        travelMinutes: number;
        dutyMinutes: number;
      }[];
      unallocated: {
        visitId: string;
        personId: string;
        person: string;
        label: string;
        start: number;
        end: number;
        startClock: string;
        endClock: string;
        /** @enum {string} */
        priority: 'critical' | 'high' | 'standard' | 'low';
        /** @enum {string} */
        face?: 'mini-team' | 'known' | 'new-face' | 'no-history';
        doubleUpWith?: {
          workerId: string;
          name: string;
        }[];
        /** @enum {string} */
        medication?: 'dose' | 'time-critical';
        pinned?: boolean;
        changed?: boolean;
        warnings?: string[];
      }[];
    };
    ExplanationDto_Output: {
      what: {
        visitId: string;
        personId: string;
        person: string;
        label: string;
        minutes: number;
        workersNeeded: number;
        /** @enum {string} */
        priority: 'critical' | 'high' | 'standard' | 'low';
        needs: string[];
        options: {
          /**
           * Format: date
           * @description local date, YYYY-MM-DD
           */
          date: string;
          earliest: string;
          latest: string;
          preferred: string;
          medicationWindow?: {
            earliest: string;
            latest: string;
          };
        }[];
        allocated?: {
          /**
           * Format: date
           * @description local date, YYYY-MM-DD
           */
          date: string;
          start: string;
          end: string;
        };
      };
      workers: {
        workerId: string;
        name: string;
        reasons: {
          kind: string;
          text: string;
        }[];
      }[];
      seats: {
        replaces?: {
          workerId: string;
          name: string;
        };
        able: {
          workerId: string;
          name: string;
          with?: {
            workerId: string;
            name: string;
          };
          time: string;
          points: number;
          because: string[];
        }[];
        unable: {
          workerId: string;
          name: string;
          time: string;
          obstacles: {
            /** @enum {string} */
            rule:
              | 'accounted-for'
              | 'shift'
              | 'visit-window'
              | 'visit-days'
              | 'medication-window'
              | 'dose-gap'
              | 'skill'
              | 'double-up'
              | 'one-visit-at-a-time'
              | 'declined-worker'
              | 'worker-gender'
              | 'worker-restriction'
              | 'travel-time'
              | 'break'
              | 'daily-rest'
              | 'weekly-rest'
              | 'weekly-hours'
              | 'night-hours'
              | 'pin';
            /** @enum {string} */
            tier: 'law' | 'policy' | 'good-practice';
            text: string;
          }[];
        }[];
        notOnDuty: number;
        ruledOut: {
          /** @enum {string} */
          rule:
            | 'accounted-for'
            | 'shift'
            | 'visit-window'
            | 'visit-days'
            | 'medication-window'
            | 'dose-gap'
            | 'skill'
            | 'double-up'
            | 'one-visit-at-a-time'
            | 'declined-worker'
            | 'worker-gender'
            | 'worker-restriction'
            | 'travel-time'
            | 'break'
            | 'daily-rest'
            | 'weekly-rest'
            | 'weekly-hours'
            | 'night-hours'
            | 'pin';
          /** @enum {string} */
          tier: 'law' | 'policy' | 'good-practice';
          workers: number;
          text: string;
        }[];
      }[];
      unallocated?: {
        summary: string;
        nearest: string[];
        changes: {
          kind: string;
          text: string;
        }[];
        shortage?: string;
      };
    };
    PeopleListDto_Output: {
      /** Format: uuid */
      rotaId: string;
      teams: {
        teamId: string;
        name: string;
      }[];
      people: {
        personId: string;
        name: string;
        teamId: string;
        visits: number;
        unallocated: number;
        distinctWorkers: number;
        miniTeamSize: number;
        lowerBound: number | null;
        newFaces: number;
        /** @enum {string} */
        cause?: 'patterns' | 'scheduling';
      }[];
    };
    PersonPageDto_Output: {
      /** Format: uuid */
      rotaId: string;
      personId: string;
      name: string;
      team: string;
      /** @enum {string} */
      service: 'mainstream' | 'reablement' | 'intensive' | 'sheltered-housing' | 'night';
      asks: string[];
      miniTeamSize: number;
      continuity: {
        distinctWorkers: number;
        lowerBound: number | null;
        miniTeamShare: number | null;
        newFaces: number;
        /** @enum {string} */
        cause?: 'patterns' | 'scheduling';
        text: string;
      };
      workers: {
        workerId: string;
        name: string;
        /** @enum {string} */
        face: 'mini-team' | 'known' | 'new-face' | 'no-history';
        named: boolean;
        visits: number;
        recentVisits: number;
      }[];
      days: {
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        date: string;
        visits: {
          visitId: string;
          label: string;
          minutes: number;
          startClock?: string;
          endClock?: string;
          window: {
            earliest: string;
            latest: string;
          };
          preferred: string;
          medicationWindow?: {
            earliest: string;
            latest: string;
          };
          doses: {
            medicineId: string;
            /** @enum {string} */
            administration: 'prompt' | 'assist' | 'administer';
            at?: string;
            timeCritical: boolean;
            minimumGapMinutes: number;
          }[];
          workersNeeded: number;
          workers: {
            workerId: string;
            name: string;
            /** @enum {string} */
            face: 'mini-team' | 'known' | 'new-face' | 'no-history';
          }[];
          pinned: boolean;
          warnings: string[];
        }[];
      }[];
    };
    WorkersListDto_Output: {
      /** Format: uuid */
      rotaId: string;
      teams: {
        teamId: string;
        name: string;
      }[];
      workers: {
        workerId: string;
        name: string;
        teamId: string;
        workPattern: string;
        contractedMinutes: number;
        shiftMinutes: number;
        dutyMinutes: number;
        visits: number;
        people: number;
        findings: number;
      }[];
    };
    WorkerPageDto_Output: {
      /** Format: uuid */
      rotaId: string;
      workerId: string;
      name: string;
      team: string;
      /** @enum {string} */
      mode: 'car' | 'walk';
      workPattern: string;
      skills: string[];
      hours: {
        contracted: number;
        shift: number;
        duty: number;
        contact: number;
        travel: number;
        commute: number;
        overtime: number;
      };
      rest: {
        leastDailyRest: number | null;
        dailyRestNeeded: number;
        longestRest: number | null;
      };
      findings: string[];
      people: {
        personId: string;
        name: string;
        visits: number;
        /** @enum {string} */
        face: 'mini-team' | 'known' | 'new-face' | 'no-history';
      }[];
      days: {
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        date: string;
        shifts: string[];
        duties: string[];
        absence?: string;
        stops: (
          | {
              visitId: string;
              personId: string;
              person: string;
              label: string;
              start: number;
              end: number;
              startClock: string;
              endClock: string;
              /** @enum {string} */
              priority: 'critical' | 'high' | 'standard' | 'low';
              /** @enum {string} */
              face?: 'mini-team' | 'known' | 'new-face' | 'no-history';
              doubleUpWith?: {
                workerId: string;
                name: string;
              }[];
              /** @enum {string} */
              medication?: 'dose' | 'time-critical';
              pinned?: boolean;
              changed?: boolean;
              warnings?: string[];
              /** @constant */
              kind: 'visit';
            }
          | {
              /** @enum {string} */
              kind: 'travel' | 'commute';
              startClock: string;
              minutes: number;
              shortBy?: number;
            }
          | {
              /** @constant */
              kind: 'break';
              startClock: string;
              endClock: string;
            }
        )[];
      }[];
    };
    WorkerSheetsDto_Output: {
      workers: {
        /** Format: uuid */
        rotaId: string;
        workerId: string;
        name: string;
        team: string;
        /** @enum {string} */
        mode: 'car' | 'walk';
        workPattern: string;
        skills: string[];
        hours: {
          contracted: number;
          shift: number;
          duty: number;
          contact: number;
          travel: number;
          commute: number;
          overtime: number;
        };
        rest: {
          leastDailyRest: number | null;
          dailyRestNeeded: number;
          longestRest: number | null;
        };
        findings: string[];
        people: {
          personId: string;
          name: string;
          visits: number;
          /** @enum {string} */
          face: 'mini-team' | 'known' | 'new-face' | 'no-history';
        }[];
        days: {
          /**
           * Format: date
           * @description local date, YYYY-MM-DD
           */
          date: string;
          shifts: string[];
          duties: string[];
          absence?: string;
          stops: (
            | {
                visitId: string;
                personId: string;
                person: string;
                label: string;
                start: number;
                end: number;
                startClock: string;
                endClock: string;
                /** @enum {string} */
                priority: 'critical' | 'high' | 'standard' | 'low';
                /** @enum {string} */
                face?: 'mini-team' | 'known' | 'new-face' | 'no-history';
                doubleUpWith?: {
                  workerId: string;
                  name: string;
                }[];
                /** @enum {string} */
                medication?: 'dose' | 'time-critical';
                pinned?: boolean;
                changed?: boolean;
                warnings?: string[];
                /** @constant */
                kind: 'visit';
              }
            | {
                /** @enum {string} */
                kind: 'travel' | 'commute';
                startClock: string;
                minutes: number;
                shortBy?: number;
              }
            | {
                /** @constant */
                kind: 'break';
                startClock: string;
                endClock: string;
              }
          )[];
        }[];
      }[];
    };
    RotaDifferencesDto_Output: {
      beforeRotaId: string | null;
      /** Format: uuid */
      afterRotaId: string;
      figures: {
        before: {
          people: number;
          workers: number;
          visits: number;
          unallocated: number;
          workerVisits: number;
          distinctWorkers: number;
          lowerBoundWorkers: number;
          miniTeamShare: number | null;
          newFaces: number;
          medicationMinutesOff: number | null;
          minutesOff: number | null;
          contactMinutes: number;
          travelMinutes: number;
          travelMinutesPerVisit: number | null;
          paidMinutes: number;
          overtimeMinutes: number;
          findings: number;
          cost: {
            [key: string]: number;
          };
        } | null;
        after: {
          people: number;
          workers: number;
          visits: number;
          unallocated: number;
          workerVisits: number;
          distinctWorkers: number;
          lowerBoundWorkers: number;
          miniTeamShare: number | null;
          newFaces: number;
          medicationMinutesOff: number | null;
          minutesOff: number | null;
          contactMinutes: number;
          travelMinutes: number;
          travelMinutesPerVisit: number | null;
          paidMinutes: number;
          overtimeMinutes: number;
          findings: number;
          cost: {
            [key: string]: number;
          };
        };
      };
      visitsChanged: number;
      people: {
        personId: string;
        name: string;
        workersBefore: number;
        workersAfter: number;
        newFacesBefore: number;
        newFacesAfter: number;
        visits: {
          visitId: string;
          label: string;
          /** @enum {string} */
          kind: 'worker' | 'time' | 'worker-and-time' | 'allocated' | 'unallocated' | 'added' | 'removed';
          before: {
            /**
             * Format: date
             * @description local date, YYYY-MM-DD
             */
            date: string;
            startClock: string;
            workers: {
              workerId: string;
              name: string;
            }[];
          } | null;
          after: {
            /**
             * Format: date
             * @description local date, YYYY-MM-DD
             */
            date: string;
            startClock: string;
            workers: {
              workerId: string;
              name: string;
            }[];
          } | null;
        }[];
      }[];
      workers: {
        workerId: string;
        name: string;
        visitsBefore: number;
        visitsAfter: number;
        dutyMinutesBefore: number;
        dutyMinutesAfter: number;
        travelMinutesBefore: number;
        travelMinutesAfter: number;
        duties: {
          /**
           * Format: date
           * @description local date, YYYY-MM-DD
           */
          date: string;
          before: string | null;
          after: string | null;
        }[];
      }[];
    };
    SolveProgressDto_Output: {
      solve: {
        /** Format: uuid */
        solveId: string;
        localityId: string;
        /** @enum {string} */
        state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
        /**
         * Format: date
         * @description local date, YYYY-MM-DD
         */
        from: string;
        days: number;
        settings: {
          seconds?: number;
          steps?: number;
          /** @default 1 */
          threads: number;
          /** @default 1 */
          seed: number;
          /** @default true */
          nearPublished: boolean;
          emphasis: {
            /**
             * @default usual
             * @enum {string}
             */
            continuity: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            times: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            travel: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            fairness: 'less' | 'usual' | 'more';
            /**
             * @default usual
             * @enum {string}
             */
            fewChanges: 'less' | 'usual' | 'more';
          };
        };
        settingsText: string[];
        name: string;
        /** Format: date-time */
        askedAt: string;
        askedBy: {
          /** Format: uuid */
          accountId: string;
          name: string;
        } | null;
        startedAt: string | null;
        endedAt: string | null;
        attempt: number;
        steps: number | null;
        stepsDone: number;
        cancelAsked: boolean;
        shortages: string[];
        rotaId: string | null;
        councilSolveId: string | null;
        failure: {
          code: string;
          cause: string;
          action: string;
          /** @enum {string} */
          severity: 'refuse' | 'warn';
          file?: string;
          row?: number;
          column?: string;
        } | null;
        latest: {
          step: number;
          seconds: number;
          cost: number;
          unallocated: number;
          parts: {
            [key: string]: number;
          };
        } | null;
      };
      points: {
        step: number;
        seconds: number;
        cost: number;
        unallocated: number;
        parts: {
          [key: string]: number;
        };
      }[];
    };
    SolveDto_Output: {
      /** Format: uuid */
      solveId: string;
      localityId: string;
      /** @enum {string} */
      state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from: string;
      days: number;
      settings: {
        seconds?: number;
        steps?: number;
        /** @default 1 */
        threads: number;
        /** @default 1 */
        seed: number;
        /** @default true */
        nearPublished: boolean;
        emphasis: {
          /**
           * @default usual
           * @enum {string}
           */
          continuity: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          times: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          travel: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          fairness: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          fewChanges: 'less' | 'usual' | 'more';
        };
      };
      settingsText: string[];
      name: string;
      /** Format: date-time */
      askedAt: string;
      askedBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      startedAt: string | null;
      endedAt: string | null;
      attempt: number;
      steps: number | null;
      stepsDone: number;
      cancelAsked: boolean;
      shortages: string[];
      rotaId: string | null;
      councilSolveId: string | null;
      failure: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      } | null;
      latest: {
        step: number;
        seconds: number;
        cost: number;
        unallocated: number;
        parts: {
          [key: string]: number;
        };
      } | null;
    };
    NewSolveDto: {
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from: string;
      /** @default 7 */
      days: number;
      seconds?: number;
      steps?: number;
      /** @default 1 */
      threads: number;
      /** @default 1 */
      seed: number;
      /** @default true */
      nearPublished: boolean;
      /** @default {} */
      emphasis: {
        /**
         * @default usual
         * @enum {string}
         */
        continuity: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        times: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        travel: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        fairness: 'less' | 'usual' | 'more';
        /**
         * @default usual
         * @enum {string}
         */
        fewChanges: 'less' | 'usual' | 'more';
      };
      name?: string;
    };
    SolveSnapshotDto_Output: {
      /** Format: uuid */
      solveId: string;
      localityId: string;
      /** @enum {string} */
      state: 'queued' | 'running' | 'finished' | 'cancelled' | 'failed';
      /**
       * Format: date
       * @description local date, YYYY-MM-DD
       */
      from: string;
      days: number;
      settings: {
        seconds?: number;
        steps?: number;
        /** @default 1 */
        threads: number;
        /** @default 1 */
        seed: number;
        /** @default true */
        nearPublished: boolean;
        emphasis: {
          /**
           * @default usual
           * @enum {string}
           */
          continuity: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          times: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          travel: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          fairness: 'less' | 'usual' | 'more';
          /**
           * @default usual
           * @enum {string}
           */
          fewChanges: 'less' | 'usual' | 'more';
        };
      };
      settingsText: string[];
      name: string;
      /** Format: date-time */
      askedAt: string;
      askedBy: {
        /** Format: uuid */
        accountId: string;
        name: string;
      } | null;
      startedAt: string | null;
      endedAt: string | null;
      attempt: number;
      steps: number | null;
      stepsDone: number;
      cancelAsked: boolean;
      shortages: string[];
      rotaId: string | null;
      councilSolveId: string | null;
      failure: {
        code: string;
        cause: string;
        action: string;
        /** @enum {string} */
        severity: 'refuse' | 'warn';
        file?: string;
        row?: number;
        column?: string;
      } | null;
      latest: {
        step: number;
        seconds: number;
        cost: number;
        unallocated: number;
        parts: {
          [key: string]: number;
        };
      } | null;
      curve: {
        step: number;
        seconds: number;
        cost: number;
        unallocated: number;
        parts: {
          [key: string]: number;
        };
      }[];
    };
    ErrorDto: {
      error: {
        code: string;
        cause: string;
        action: string;
        requestId: string;
        faults?: {
          code: string;
          cause: string;
          action: string;
          /** @enum {string} */
          severity: 'refuse' | 'warn';
          file?: string;
          row?: number;
          column?: string;
        }[];
        conflict?: {
          by: {
            /** Format: uuid */
            accountId: string;
            name: string;
          } | null;
          /** Format: date-time */
          at: string;
          /** Format: uuid */
          rotaId?: string;
        };
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  readAudit: {
    parameters: {
      query?: {
        before?: string;
        limit?: number;
        what?: string;
        accountId?: string;
        localityId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditPageDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readWelcome: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WelcomeDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  signIn: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MeDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listMySessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  revokeMySession: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sessionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listSavedViews: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  saveView: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSavedViewDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedViewDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  removeSavedView: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        savedViewId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  createAccount: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAccountDto'];
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  changeAccount: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeAccountDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  revokeSessions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        accountId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LivenessDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReadinessDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readMetrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        workerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CalendarFeedDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  makeCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        workerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCalendarFeedDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  removeCalendarFeed: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        workerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listCouncilSolves: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CouncilSolveDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  askCouncilSolve: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewCouncilSolveDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CouncilSolveDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readCouncilSolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        councilSolveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CouncilSolveDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  cancelCouncilSolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        councilSolveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CouncilSolveDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listDatasets: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DatasetDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  importDataset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          files: string[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResultDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  checkDataset: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          files: string[];
        };
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResultDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  exportDataset: {
    parameters: {
      query?: {
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listFronts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrontSummaryDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  askFront: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewFrontDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrontSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readFront: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        frontId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrontDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  watchFront: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        frontId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  cancelFront: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        frontId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrontSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listLocalities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalityDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readLocality: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LocalityOverviewDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listOptions: {
    parameters: {
      query?: {
        frontId?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OptionSummaryDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  askOption: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewOptionDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OptionSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  compareOptions: {
    parameters: {
      query: {
        ids: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OptionsComparisonDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OptionDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  changeOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangeOptionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OptionSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  measureOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMeasureDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OptionSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  cancelOption: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OptionSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readOptionCoverage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listImpacts: {
    parameters: {
      query?: {
        offset?: number;
        limit?: number;
        sort?: 'severity' | 'name' | 'moved' | 'weekends' | 'hours' | 'pay';
        localityId?: string;
        weight?: 'none' | 'light' | 'heavy';
        search?: string;
      };
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerImpactsDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readEquality: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EqualityDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readTransition: {
    parameters: {
      query?: {
        /** @description local date, YYYY-MM-DD */
        changeover?: string;
      };
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransitionDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  makePack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        optionId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPackDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PackDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readPack: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        packId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PackDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readPackFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        packId: string;
        name: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readPatterns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PatternsOverviewDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readCoverage: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CoverageDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listPins: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  putPin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        visitId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPinDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PinDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  removePin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        visitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listRotas: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotaSummaryDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readRota: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotaDetailDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  renameRota: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenameRotaDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotaSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  discardRota: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DiscardRotaDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotaSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  previewPublishing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishPreviewDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  publishRota: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PublishRotaDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotaSummaryDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  downloadRota: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readBoardWeek: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardWeekDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readBoardDay: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
        /** @description local date, YYYY-MM-DD */
        date: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BoardDayDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  explainVisit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
        visitId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ExplanationDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listPeople: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeopleListDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readPersonPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
        personId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PersonPageDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listWorkers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkersListDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readWorkerPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
        workerId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerPageDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readWorkerSheets: {
    parameters: {
      query?: {
        workerIds?: string;
      };
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorkerSheetsDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  compareRotas: {
    parameters: {
      query?: {
        before?: string;
      };
      header?: never;
      path: {
        localityId: string;
        rotaId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RotaDifferencesDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  listSolves: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolveDto_Output'][];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  askSolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewSolveDto'];
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolveDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  readSolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        solveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolveSnapshotDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  watchSolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        solveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
  cancelSolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        localityId: string;
        solveId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SolveDto_Output'];
        };
      };
      /** @description Code, cause and action. */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ErrorDto'];
        };
      };
    };
  };
}
