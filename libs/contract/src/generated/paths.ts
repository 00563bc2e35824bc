/* eslint-disable */
// Made by `npm run openapi -w apps/api` from openapi.json 6a37dca8e54b0e73
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
    /** The current dataset as files. */
    get: operations['exportDataset'];
    put?: never;
    post?: never;
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
