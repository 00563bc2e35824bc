/**
 * One rota to be searched, in integers. Everything is an index or a number of minutes since the period began; the engine
 * knows no id, no name and no calendar. Lists of lists are packed: `xFirst[i] … xFirst[i + 1]` are the positions of i's
 * entries in the companion array.
 *
 * A *route* is one shift of one worker: the visits done in it, in order. A *leg* is one worker at one visit
 * (`visit * 2`, and `visit * 2 + 1` for the second worker of a double-up). An *option* is one day on which a visit may happen.
 */
export interface RotaProblem {
  readonly placeCount: number;
  /** [mode × place × place] minutes, row = from. */
  readonly travel: Uint16Array;

  readonly workerCount: number;
  /** Minutes of all the worker's shifts in the period; 0 for a worker without any. */
  readonly workerAvailable: Int32Array;
  /** Most duty minutes in the period (weekly and night hours); -1 = the shifts cannot exceed it. */
  readonly workerDutyLimit: Int32Array;
  /** 1 where using all shifts would break weekly rest, so that opening a shift must be checked. */
  readonly workerRestTight: Uint8Array;
  /** Packed spans of duty outside the period, for weekly rest: pairs (start, end). */
  readonly outerFirst: Int32Array;
  readonly outerSpans: Int32Array;

  /** Routes are sorted by working day, worker, start. */
  readonly routeCount: number;
  readonly routeWorker: Int32Array;
  /** Working day of the route: 0 = the period's first. */
  readonly routeDay: Int32Array;
  /** On duty from … to, already clipped to daily rest against duties outside the period. */
  readonly routeFrom: Int32Array;
  readonly routeTo: Int32Array;
  /** Offset of the worker's mode in `travel`. */
  readonly routeTravel: Int32Array;
  readonly routePlace: Int32Array;
  /** 1 = from a hub: the way to the first visit and back is duty. */
  readonly routeHub: Uint8Array;
  /** Minutes of the break that the route needs, or 0. */
  readonly routeBreak: Int32Array;
  readonly routeFlex: Uint8Array;
  /** Packed routes of the same worker on other working days that lie closer than the daily rest. */
  readonly coupledFirst: Int32Array;
  readonly coupledRoute: Int32Array;
  /** Packed by day × workerCount + worker: the worker's routes of that working day. */
  readonly dayWorkerRoute: Int32Array;
  readonly days: number;

  readonly personCount: number;
  readonly personTeamSize: Int32Array;
  /** Distinct workers who visit the person outside this problem (a part of a larger one); else 0. */
  readonly personOutside: Int32Array;
  /** Packed visits of each person, in order of time. */
  readonly personVisitFirst: Int32Array;
  readonly personVisit: Int32Array;
  /** [person × worker] points once that worker visits at all (new face), and per visit (outside the team, wishes). */
  readonly facePrice: Int32Array;
  readonly visitPrice: Int32Array;

  readonly visitCount: number;
  readonly visitPerson: Int32Array;
  readonly visitPlace: Int32Array;
  readonly visitMinutes: Int32Array;
  /** 1 or 2. */
  readonly visitWorkers: Uint8Array;
  /** 1 = a scheduler has decided on it: it is put in before all others. */
  readonly visitPinned: Uint8Array;
  /** Points while the visit is unallocated. */
  readonly visitAbsentPrice: Float64Array;
  /** Points per minute from the preferred start. */
  readonly visitMinutePrice: Int32Array;
  /** 1 when that price belongs to the part `medication-time`. */
  readonly visitMedication: Uint8Array;
  /** Visits of one recurring visit share a series. */
  readonly visitSeries: Int32Array;
  readonly seriesFirst: Int32Array;
  readonly seriesVisit: Int32Array;
  /** Choice week of the visit, or -1. */
  readonly visitChoice: Int32Array;
  /** Published workers ([visit × 2], -1 = none) and start (-1 = not published). */
  readonly visitPublishedWorker: Int32Array;
  readonly visitPublishedStart: Int32Array;

  /** Packed options of each visit. */
  readonly optionFirst: Int32Array;
  readonly optionVisit: Int32Array;
  readonly optionDay: Int32Array;
  /** Allowed starts: visit window and medication window together. */
  readonly optionEarliest: Int32Array;
  readonly optionLatest: Int32Array;
  readonly optionPreferred: Int32Array;
  /** Bit of (recurring visit, day) in the choice week's alternatives; 0 where there is no choice. */
  readonly optionChoiceBit: Int32Array;
  /** The share of the option's window that leaves room for linked visits. */
  readonly optionCutEarliest: Int32Array;
  readonly optionCutLatest: Int32Array;
  /** Packed routes that may take the option, cheapest face first, then nearest. */
  readonly candidateFirst: Int32Array;
  readonly candidateRoute: Int32Array;
  /** What the candidate's worker costs beyond being one more worker of the person: face, wishes, published change. */
  readonly candidatePrice: Int32Array;
  /** Bit set of the same routes: word `eligibleFirst[option] + ((route - eligibleBase[option]) >> 5)`. */
  readonly eligibleFirst: Int32Array;
  readonly eligibleBase: Int32Array;
  readonly eligibleBits: Int32Array;
  /** Packed visits near the option in place and time, nearest first. */
  readonly nearFirst: Int32Array;
  readonly nearVisit: Int32Array;

  /** Packed visits of the same person that may collide with a visit (one at a time, dose gaps). */
  readonly linkFirst: Int32Array;
  readonly linkVisit: Int32Array;
  /** Least minutes from this visit's start to the linked one's when this comes first, and the other way round. */
  readonly linkGapAfter: Int32Array;
  readonly linkGapBefore: Int32Array;

  readonly choiceCount: number;
  readonly choiceFirst: Int32Array;
  /** Alternatives as sets of `optionChoiceBit`. */
  readonly choiceAlternative: Int32Array;
  /** Packed visits of each choice week. */
  readonly choiceVisitFirst: Int32Array;
  readonly choiceVisit: Int32Array;

  readonly prices: RotaPrices;
  readonly rest: RestMinutes;
}

/** Points; see docs/objective.md. */
export interface RotaPrices {
  readonly miniTeam: number;
  /** Price of n visits by one worker to one person, n = 0 … */
  readonly spread: Int32Array;
  readonly travelMinute: number;
  readonly commuteMinute: number;
  readonly overtimeMinute: number;
  readonly workload: number;
  /** 0 when nothing is published. */
  readonly changedWorker: number;
  readonly changedTime: number;
}

/** Minutes. */
export interface RestMinutes {
  readonly daily: number;
  readonly weekly: number;
  readonly fortnight: number;
}

/** Minutes from the published start that do not yet count as a change. */
export const UNCHANGED_MINUTES = 15;
