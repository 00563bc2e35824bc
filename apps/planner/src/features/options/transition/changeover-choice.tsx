import type { Transition } from '@homeround/contract';
import { isLocalDate } from '@homeround/domain';
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatDay } from '../../../shared/format/dates';
import styles from './transition.module.css';

interface ChangeoverChoiceProps {
  readonly transition: Pick<Transition, 'changeover' | 'earliest'>;
  readonly busy: boolean;
  readonly onChoose: (changeover: string) => void;
}

/** From which day the new patterns would hold. */
export function ChangeoverChoice({ transition, busy, onChoose }: ChangeoverChoiceProps) {
  const [day, setDay] = useState(transition.changeover);
  const [wrong, setWrong] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(!isLocalDate(day));
    if (isLocalDate(day)) onChoose(day);
  };
  return (
    <form className={styles.choice} noValidate onSubmit={submit}>
      <TextInput
        id="changeover"
        type="date"
        label="New patterns from"
        description={wordNotice(day, transition.earliest)}
        value={day}
        error={wrong ? 'Enter a day.' : undefined}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy}>
        Show
      </Button>
    </form>
  );
}

const wordNotice = (day: string, earliest: string): string =>
  isLocalDate(day) && day < earliest
    ? `Short of the notice: the earliest is ${formatDay(earliest)}`
    : `The earliest that leaves the notice is ${formatDay(earliest)}`;
