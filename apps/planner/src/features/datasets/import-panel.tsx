import type { ImportResult } from '@homeround/contract';
import { Button, FileInput, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { announce } from '../../shared/announce/announce';
import { toastDone } from '../../shared/toast';
import { FaultPanel } from '../../shared/ui/fault-panel';
import { Panel } from '../../shared/ui/panel';
import { Waiting } from '../../shared/ui/waiting';
import { ImportOutcome } from './import-outcome';
import { sendFiles } from './send-files';
import { wordOutcome } from './word-outcome';

/** Choose, check, import: what is checked is what is imported. */
export function ImportPanel() {
  const [files, setFiles] = useState<File[]>([]);
  const { check, bring } = useImport(files);
  const choose = (chosen: File[]) => {
    setFiles(chosen);
    check.reset();
    bring.reset();
  };
  const result = bring.data ?? check.data;
  const fault = bring.error ?? check.error;
  const ready = check.data?.refusals === 0 && bring.data === undefined;
  return (
    <Panel title="Import a dataset">
      <FileInput
        label="Files"
        description="All CSV files of a dataset, one .zip of them, or one .xlsx workbook; up to 50 MB each"
        placeholder="Choose files"
        multiple
        clearable
        clearButtonProps={{ 'aria-label': 'Choose no files' }}
        accept=".csv,.zip,.xlsx"
        maw={560}
        value={files}
        onChange={choose}
      />
      <Group mt="md" gap={8}>
        <Button
          variant={ready ? 'default' : 'filled'}
          disabled={files.length === 0}
          loading={check.isPending}
          onClick={() => check.mutate()}
        >
          Check the files
        </Button>
        <Button disabled={!ready} loading={bring.isPending} onClick={() => bring.mutate()}>
          Import
        </Button>
      </Group>
      {(check.isPending || bring.isPending) && (
        <Waiting what={check.isPending ? 'what the files hold' : 'the dataset'} />
      )}
      {fault !== null && <FaultPanel fault={fault} />}
      {result !== undefined && <ImportOutcome result={result} />}
    </Panel>
  );
}

function useImport(files: readonly File[]) {
  const queryClient = useQueryClient();
  const say = (result: ImportResult) => announce(wordOutcome(result));
  const check = useMutation({ mutationFn: () => sendFiles('check', files), onSuccess: say });
  const bring = useMutation({
    mutationFn: () => sendFiles('import', files),
    onSuccess: (result) => {
      say(result);
      if (result.imported) toastDone('The dataset is imported and current.');
      // Localities, people and workers may all be others now.
      return queryClient.invalidateQueries();
    },
  });
  return { check, bring };
}
