import type { AuditEntryBody } from '@homeround/contract';
import { Button, Select } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMe } from '../../shared/access/me';
import { formatMoment } from '../../shared/format/dates';
import { type Column, DataTable } from '../../shared/ui/data-table';
import { FaultPanel } from '../../shared/ui/fault-panel';
import { Page } from '../../shared/ui/page';
import { Panel } from '../../shared/ui/panel';
import { Tag } from '../../shared/ui/tag';
import { Waiting } from '../../shared/ui/waiting';
import { auditQuery } from './audit-query';
import { AUDIT_CHOICES, wordAbout, wordAudit } from './audit-words';

const route = getRouteApi('/signed-in/framed/audit');

/** Who saw and changed what. The trail cannot be rewritten. */
export function AuditPage() {
  const { what } = route.useSearch();
  const navigate = route.useNavigate();
  const audit = useInfiniteQuery(auditQuery(what));
  return (
    <Page title="Audit trail" about="Who saw and changed what, newest first. Nothing here can be altered.">
      <Select
        label="What was done"
        placeholder="Everything"
        clearable
        searchable
        maw={360}
        data={AUDIT_CHOICES}
        value={what ?? null}
        onChange={(chosen) =>
          void navigate({ search: chosen === null ? {} : { what: chosen }, replace: true })
        }
      />
      {audit.isError && <FaultPanel fault={audit.error} onRetry={() => void audit.refetch()} />}
      {audit.isPending && <Waiting what="the audit trail" />}
      {audit.data !== undefined && (
        <AuditPanel
          entries={audit.data.pages.flatMap(({ entries }) => entries)}
          more={audit.hasNextPage}
          busy={audit.isFetchingNextPage}
          onMore={() => void audit.fetchNextPage()}
        />
      )}
    </Page>
  );
}

interface AuditPanelProps {
  readonly entries: readonly AuditEntryBody[];
  readonly more: boolean;
  readonly busy: boolean;
  readonly onMore: () => void;
}

function AuditPanel({ entries, more, busy, onMore }: AuditPanelProps) {
  const names = new Map(useMe().localities.map(({ localityId, name }) => [localityId, name]));
  return (
    <Panel title="Entries">
      <DataTable
        caption="Audit trail"
        columns={toColumns(names)}
        rows={entries}
        rowKey={({ auditId }) => auditId}
        empty="Nothing is in the trail."
        virtual
      />
      {more && (
        <Button mt="md" variant="default" loading={busy} onClick={onMore}>
          Show earlier entries
        </Button>
      )}
    </Panel>
  );
}

const OUTCOMES = {
  done: <Tag tone="good">Done</Tag>,
  refused: <Tag tone="caution">Refused</Tag>,
  failed: <Tag tone="bad">Failed</Tag>,
} as const;

const toColumns = (localities: ReadonlyMap<string, string>): readonly Column<AuditEntryBody>[] => [
  { key: 'at', title: 'When', names: true, nowrap: true, cell: ({ at }) => formatMoment(at) },
  { key: 'who', title: 'Who', cell: ({ username }) => username ?? '–' },
  { key: 'what', title: 'What', cell: ({ what }) => wordAudit(what) },
  {
    key: 'where',
    title: 'Where',
    cell: ({ localityId }) => (localityId === null ? '–' : (localities.get(localityId) ?? localityId)),
  },
  { key: 'outcome', title: 'Outcome', cell: ({ outcome }) => OUTCOMES[outcome] },
  { key: 'about', title: 'About', cell: ({ about }) => wordAbout(about) },
];
