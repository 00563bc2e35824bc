import type { PackBody } from '@homeround/contract';
import { Button, Group, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { formatMoment } from '../../../shared/format/dates';
import { FaultPanel } from '../../../shared/ui/fault-panel';
import { Panel } from '../../../shared/ui/panel';
import { toFault } from '../frame/to-fault';
import { wordBytes, wordFile } from './word-file';
import styles from './packs.module.css';

/** One version of the pack, with its files. */
export function PackPanel({ pack }: { readonly pack: PackBody }) {
  const { version, madeAt, by, state, failure } = pack;
  return (
    <Panel title={`Version ${version}`}>
      <p className={styles.made}>
        {state === 'making' ? 'Asked for' : 'Made'} {formatMoment(madeAt)}
        {by === null ? '' : ` by ${by.name}`}
      </p>
      {state === 'making' && <Making version={version} />}
      {state === 'failed' && failure !== null && <FaultPanel fault={toFault(failure)} />}
      {state === 'made' && <Files pack={pack} />}
    </Panel>
  );
}

function Making({ version }: { readonly version: number }) {
  return (
    <>
      <Progress value={100} animated aria-label={`Making version ${version} of the pack`} />
      <p className={styles.made}>The files are being written; this page shows them when they are there.</p>
    </>
  );
}

function Files({ pack: { packId, version, files } }: { readonly pack: PackBody }) {
  return (
    <Group gap={8}>
      {files.map(({ name, bytes, mediaType }) => (
        <Button
          key={name}
          component="a"
          variant="default"
          leftSection={<IconDownload aria-hidden size={16} />}
          href={`/api/packs/${packId}/files/${encodeURIComponent(name)}`}
          aria-label={`${wordFile(name, mediaType)} of version ${version}, ${wordBytes(bytes)}`}
          download
        >
          {wordFile(name, mediaType)} ({wordBytes(bytes)})
        </Button>
      ))}
    </Group>
  );
}
