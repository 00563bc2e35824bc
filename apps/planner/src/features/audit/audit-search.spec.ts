import { readAuditSearch } from './audit-search';
import { AUDIT_CHOICES } from './audit-words';

describe('the address of the audit trail', () => {
  it.each(AUDIT_CHOICES.map(({ value }) => value))('may ask for %s', (what) =>
    expect(readAuditSearch({ what })).toEqual({ what }),
  );

  it.each(['', 'Rota.Publish', 'a b', "x' OR 1=1", 5])('leaves out what is no action: %s', (what) =>
    expect(readAuditSearch({ what })).toEqual({}),
  );
});
