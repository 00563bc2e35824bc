import ical, { ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator';

export interface CalendarDuty {
  /** Stays the same while the duty is the same one, so that calendars move it rather than add another. */
  readonly uid: string;
  readonly start: Date;
  readonly end: Date;
  readonly visits: number;
}

export interface CalendarFeed {
  /** When the newest of the rotas in it was published: the stamp of every duty. */
  readonly updatedAt: Date;
  readonly duties: readonly CalendarDuty[];
}

/** Calendars ask again after this long: a rota changes by the day, not by the minute. */
const REFRESH_SECONDS = 3600;

/**
 * A worker's duties as an iCalendar (RFC 5545) feed. Calendars are shared and synchronised to places outside the council,
 * so it says when and how many visits, never whom or where.
 */
export function toCalendar({ updatedAt, duties }: CalendarFeed): string {
  const calendar = ical({
    name: 'Homeround duties',
    prodId: { company: 'Homeround', product: 'rota', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const { uid, start, end, visits } of duties)
    calendar.createEvent({
      id: uid,
      start,
      end,
      stamp: updatedAt,
      summary: `Duty, ${visits} ${visits === 1 ? 'visit' : 'visits'}`,
      busystatus: ICalEventBusyStatus.BUSY,
    });
  return calendar.toString();
}
