import { Client } from 'pg';
import { openTestStore, type TestStore } from '../testing/test-store';
import { AuditStore, type NewAuditEntry } from './audit-store';

const AILSA = '11111111-1111-4111-8111-111111111111';
const BEN = '22222222-2222-4222-8222-222222222222';

let store: TestStore;
let audit: AuditStore;

beforeEach(async () => {
  store = await openTestStore();
  audit = new AuditStore(store.dataSource);
});
afterEach(() => store.close());

const anEntry = (more: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  ...{ accountId: AILSA, username: 'ailsa', what: 'person.see', localityId: 'north' },
  ...{ about: { personId: 'p-1' }, outcome: 'done', ...more },
});

describe('the audit trail', () => {
  it('is read as it was written', async () => {
    await audit.append(anEntry({ about: { personId: 'p-1', visits: 14, printed: false, rotaId: null } }));
    const { entries, next } = await audit.page({ limit: 10 });
    expect(entries).toEqual([
      {
        ...{ auditId: expect.any(String), at: expect.any(Date), accountId: AILSA, username: 'ailsa' },
        ...{ what: 'person.see', localityId: 'north', outcome: 'done' },
        about: { personId: 'p-1', visits: 14, printed: false, rotaId: null },
      },
    ]);
    expect(next).toBeNull();
  });

  it('is read page by page, newest first, each entry once', async () => {
    for (const personId of ['a', 'b', 'c', 'd', 'e']) await audit.append(anEntry({ about: { personId } }));
    const pages: unknown[][] = [];
    let before: string | null | undefined;
    do {
      const page = await audit.page({ limit: 2, ...(before ? { before } : {}) });
      pages.push(page.entries.map(({ about }) => about['personId']));
      before = page.next;
    } while (before);
    expect(pages).toEqual([['e', 'd'], ['c', 'b'], ['a']]);
  });

  it('is narrowed by what was done, by whom and where', async () => {
    await audit.append(anEntry());
    await audit.append(anEntry({ what: 'rota.publish' }));
    await audit.append(anEntry({ accountId: BEN, username: 'ben' }));
    await audit.append(anEntry({ localityId: 'south', outcome: 'refused' }));
    const count = async (question: object) => (await audit.page({ limit: 10, ...question })).entries.length;
    expect(await count({ what: 'rota.publish' })).toBe(1);
    expect(await count({ accountId: AILSA })).toBe(3);
    expect(await count({ localityId: 'south' })).toBe(1);
    expect(await count({ localityId: 'south', accountId: BEN })).toBe(0);
  });

  it('keeps nothing of a change that was rolled back', async () => {
    const change = store.dataSource.transaction(async (manager) => {
      await audit.append(anEntry(), manager);
      throw new Error('the change failed');
    });
    await expect(change).rejects.toThrow('the change failed');
    expect((await audit.page({ limit: 10 })).entries).toEqual([]);
  });
});

describe("the audit trail's entries", () => {
  const CHANGES = [
    `UPDATE audit_entry SET username = 'nobody'`,
    'DELETE FROM audit_entry',
    'TRUNCATE audit_entry',
  ];

  it.each(CHANGES)("are kept from the programs' role: %s", async (statement) => {
    await audit.append(anEntry());
    await expect(store.dataSource.query(statement)).rejects.toThrow(/permission denied/);
  });

  it.each([...CHANGES, 'DROP TABLE audit_entry', 'ALTER TABLE audit_entry DISABLE TRIGGER ALL'])(
    "are kept from the programs' role: %s, also if a right were granted by mistake",
    async (statement) => {
      await audit.append(anEntry());
      const owner = new Client({ connectionString: store.database.ownerUrl });
      await owner.connect();
      await owner.query('GRANT ALL ON audit_entry TO homeround_app');
      await owner.end();
      await expect(store.dataSource.query(statement)).rejects.toThrow(/only added to|must be owner/);
      expect((await audit.page({ limit: 10 })).entries).toHaveLength(1);
    },
  );
});
