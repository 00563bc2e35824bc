import { maskedPath } from './request-log';

describe('maskedPath', () => {
  it('leaves out the query, which may name whom the board is filtered by', () => {
    expect(maskedPath('/api/localities/north/rotas?person=Campbell#x')).toBe('/api/localities/north/rotas');
  });

  it('covers the secret of a calendar feed', () => {
    expect(maskedPath('/api/calendar/c2VjcmV0.ics?x=1')).toBe('/api/calendar/***');
    expect(maskedPath('/API/Calendar/c2VjcmV0.ics')).toBe('/API/Calendar/***');
  });
});
