import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { newCalendarFeedSchema } from '@homeround/contract';
import { addDays, type PublishedDuty } from '@homeround/domain';
import { type CalendarDuty, toCalendar } from '@homeround/exchange';
import { type By, CalendarFeedStore, RotaStore } from '@homeround/store';
import { Inject, Injectable } from '@nestjs/common';
import { API_SETTINGS, type ApiSettings } from '../api-settings';
import { AuditTrail } from '../audit';
import { refuse } from '../errors/refuse';
import { LocalityDesk } from '../localities/locality-desk';
import { toFeedBody } from './to-feed-body';

/** Duties stay in the feed for four weeks: calendars forget what a feed no longer has. */
const DAYS_BACK = 28;

/** Workers' duties for their own calendars. */
@Injectable()
export class CalendarDesk {
  constructor(
    private readonly feeds: CalendarFeedStore,
    private readonly rotas: RotaStore,
    private readonly localities: LocalityDesk,
    private readonly trail: AuditTrail,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {}

  /** `origin`: where the asker reached the service, unless the settings know better. */
  async make(
    localityId: string,
    workerId: string,
    by: By,
    origin: string,
  ): Promise<z.infer<typeof newCalendarFeedSchema>> {
    await this.localities.checkWorker(localityId, workerId);
    const { feed, token } = await this.feeds.make(localityId, workerId, by);
    const url = `${this.settings.publicUrl ?? origin}/api/calendar/${token}.ics`;
    return { ...toFeedBody(feed), url };
  }

  /** @throws Refusal NOT_FOUND for a token that is none, or none any more. */
  async calendarOf(token: string): Promise<string> {
    const feed = await this.feeds.findByToken(token);
    if (!feed) throw refuse('NOT_FOUND');
    const { localityId, workerId } = feed;
    const duties = await this.rotas.dutiesOfWorker(localityId, workerId, this.firstDay());
    await this.feeds.noteRead(localityId, workerId);
    await this.trail.noteOnce({ what: 'calendar.read', localityId, about: { workerId }, outcome: 'done' });
    const published = await this.rotas.list(localityId, { states: ['published'] });
    const stamps = published.map(({ publishedAt }) => publishedAt ?? feed.madeAt);
    return toCalendar({
      updatedAt: new Date(Math.max(feed.madeAt.getTime(), ...stamps.map((at) => at.getTime()))),
      duties: duties.map((duty, index) => toEvent(duty, numberOnDay(duties, index))),
    });
  }

  private firstDay(): string {
    return addDays(new Date().toISOString().slice(0, 10), -DAYS_BACK);
  }
}

/** A split day has two duties: the first and second of the day stay the same events when their times move. */
function numberOnDay(duties: readonly PublishedDuty[], index: number): number {
  const { date } = duties[index]!;
  return duties.slice(0, index).filter((duty) => duty.date === date).length;
}

/** Ids of workers stay in the council: the event's own id is a hash. */
function toEvent({ workerId, date, startsAt, endsAt, visits }: PublishedDuty, number: number): CalendarDuty {
  const hash = createHash('sha256').update(`${workerId}\n${date}\n${number}`).digest('hex').slice(0, 32);
  return { uid: `${hash}@homeround`, start: startsAt, end: endsAt, visits };
}
