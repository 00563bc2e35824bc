import type { FrontBody, OptionBody } from '@homeround/contract';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { faultsOfFields, toSummary } from '../../../shared/forms/field-errors';
import { PatternPicker } from '../../../shared/patterns/pattern-picker';
import { type FieldError, FormSummary } from '../../../shared/ui/form-summary';
import { makeOption } from '../requests/make-option';
import styles from './build.module.css';
import { checkOptionForm, emptyOptionForm, needsSearch, type OptionForm } from './option-form';
import { toNewOption, toOptionForm } from './option-form';
import { OwnRules } from './own-rules';
import { PointChoice } from './point-choice';

interface NewOptionFormProps {
  readonly front: FrontBody;
  /** From the address: the number of patterns that was looked at on the front. */
  readonly patterns: number | undefined;
  /** The option that it becomes a new version of. */
  readonly before: OptionBody | undefined;
}

/** A reform of some twenty patterns is what the front is mostly looked at for. */
const USUAL = 20;

export function NewOptionForm({ front, patterns, before }: NewOptionFormProps) {
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const asking = useMakeOption(front.frontId, before?.optionId);
  const form = useForm<OptionForm>({
    initialValues: before === undefined ? emptyOptionForm(pick(front, patterns)) : toOptionForm(before),
    validate: checkOptionForm,
  });
  const { values } = form;
  const submit = (sent: OptionForm) => {
    setErrors([]);
    asking.mutate(sent, { onError: (fault) => form.setErrors(faultsOfFields(fault)) });
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={form.onSubmit(submit, (found) => setErrors(toSummary(found)))}
    >
      <FormSummary errors={errors} fault={asking.error} />
      <PointChoice
        front={front}
        value={values.patterns}
        onChange={(value) => form.setFieldValue('patterns', value)}
      />
      <TextInput
        id="name"
        label="Name"
        description="Optional; how the option is called in lists and packs"
        maxLength={120}
        {...form.getInputProps('name')}
      />
      <PatternPicker
        id="fixed"
        label="Patterns that must be in it"
        description="They count among the patterns"
        patterns={front.candidates}
        value={values.fixed}
        onChange={(ids) => form.setFieldValue('fixed', ids)}
        error={wordError(form.errors['fixed'])}
      />
      <PatternPicker
        id="forbidden"
        label="Patterns that must not be in it"
        description="Who works one of them now moves or keeps it individually"
        patterns={front.candidates}
        value={values.forbidden}
        onChange={(ids) => form.setFieldValue('forbidden', ids)}
        error={wordError(form.errors['forbidden'])}
      />
      <OwnRules
        usual={front.asked.settings.bounds}
        value={values.bounds}
        errors={form.errors}
        onChange={(bounds) => form.setFieldValue('bounds', bounds)}
      />
      <Textarea
        id="note"
        label="Note"
        description="Why this option; it is shown with it and in its packs"
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
      <p className={styles.hint}>{wordWhatFollows(values, front)}</p>
      <div>
        <Button type="submit" loading={asking.isPending}>
          Make the option
        </Button>
      </div>
    </form>
  );
}

const wordError = (error: unknown): string | undefined => (typeof error === 'string' ? error : undefined);

const wordWhatFollows = (form: OptionForm, { asked }: FrontBody): string =>
  needsSearch(form)
    ? `A search for just this number of patterns follows, of at most ${asked.seconds} seconds.`
    : 'It is the catalogue that the front found: it can be looked at at once.';

/** The point that was asked for, else the usual one, else the largest. */
function pick({ points }: FrontBody, asked: number | undefined): number {
  const counts = points.map(({ patterns }) => patterns);
  return counts.find((count) => count === asked) ?? counts.find((count) => count === USUAL) ?? counts.at(-1)!;
}

function useMakeOption(frontId: string, fromOptionId: string | undefined) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (form: OptionForm) => makeOption(toNewOption(form, frontId, fromOptionId)),
    onSuccess: ({ optionId }) => {
      void queryClient.invalidateQueries({ queryKey: ['options'] });
      void navigate({ to: '/patterns/options/$optionId', params: { optionId } });
    },
  });
}
