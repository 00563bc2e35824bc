import type { PublishPreview } from '@homeround/contract';
import { Button, Group, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { RequestFault } from '../../shared/api/request-fault';
import type { RotaPath } from '../../shared/requests/rota-path';
import { type FieldError, FormSummary } from '../../shared/ui/form-summary';
import { LinkButton } from '../../shared/ui/link-button';
import { usePublish } from './use-publish';
import styles from './publish.module.css';

interface PublishFormProps {
  readonly path: RotaPath;
  readonly preview: PublishPreview;
  readonly onReload: () => void;
}

/** The service asks for as many letters: a reason is a sentence. */
const LEAST_LETTERS = 10;
const NO_REASON = { field: 'reason', message: `Say why in at least ${LEAST_LETTERS} letters.` };

export function PublishForm({ path, preview, onReload }: PublishFormProps) {
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const publishing = usePublish(path, preview);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wrong = preview.needsReason && reason.trim().length < LEAST_LETTERS;
    setErrors(wrong ? [NO_REASON] : []);
    if (!wrong) publishing.mutate(reason.trim());
  };
  const outrun = publishing.error instanceof RequestFault && publishing.error.status === 409;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <FormSummary errors={errors} fault={publishing.error} />
      {preview.needsReason && (
        <Textarea
          id="reason"
          label="Why are the broken rules accepted?"
          description="Kept with the rota and in the audit trail"
          autosize
          minRows={2}
          maxLength={1000}
          required
          value={reason}
          error={errors[0]?.message}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Group gap={8}>
        {outrun ? (
          <Button type="button" onClick={onReload}>
            Load what is published now
          </Button>
        ) : (
          <Button type="submit" loading={publishing.isPending}>
            Publish
          </Button>
        )}
        <LinkButton to="/localities/$localityId/rotas/$rotaId/board" params={path} variant="default">
          Back to the board
        </LinkButton>
      </Group>
    </form>
  );
}
