import { toCalendar } from './to-calendar';

const updatedAt = new Date('2026-03-20T10:00:00Z');
const duty = {
  uid: 'S1@homeround',
  start: new Date('2026-03-30T06:00:00Z'),
  end: new Date('2026-03-30T13:30:00Z'),
  visits: 9,
};

describe('toCalendar', () => {
  it('says when and how many visits', () => {
    expect(toCalendar({ updatedAt, duties: [duty] }).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Homeround//rota//EN',
      'METHOD:PUBLISH',
      'NAME:Homeround duties',
      'X-WR-CALNAME:Homeround duties',
      'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:S1@homeround',
      'SEQUENCE:0',
      'DTSTAMP:20260320T100000Z',
      'DTSTART:20260330T060000Z',
      'DTEND:20260330T133000Z',
      'SUMMARY:Duty\\, 9 visits',
      'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });

  it('is a calendar without duties too', () => {
    expect(toCalendar({ updatedAt, duties: [] })).toContain('END:VCALENDAR');
  });
});
