import type { PinBody, RotaSummary } from '@homeround/contract';
import { Button } from '@mantine/core';
import { Fragment } from 'react';
import { formatMoment } from '../../shared/format/dates';
import type { Column } from '../../shared/ui/data-table';
import { TextLink } from '../../shared/ui/text-link';
import { rotaOfDay } from './rota-of-day';
import { wordPinDay, wordPinStart } from './word-pin';

/** Names lead to their pages in the rota that has the pin's day, where there is one. */
export function toPinColumns(rotas: readonly RotaSummary[]): readonly Column<PinBody>[] {
  return [
    {
      key: 'visit',
      title: 'Visit',
      names: true,
      sortBy: nameOfPin,
      cell: (pin) => <Visit pin={pin} rotas={rotas} />,
    },
    { key: 'day', title: 'Day', sortBy: ({ date }) => date ?? '', cell: wordPinDay },
    { key: 'workers', title: 'Workers', cell: (pin) => <Workers pin={pin} rotas={rotas} /> },
    { key: 'start', title: 'Start', nowrap: true, sortBy: ({ start }) => start ?? '', cell: wordPinStart },
    {
      key: 'made',
      title: 'Pinned',
      sortBy: ({ madeAt }) => madeAt,
      cell: ({ madeAt, madeBy }) => `${formatMoment(madeAt)}${madeBy === null ? '' : ` by ${madeBy.name}`}`,
    },
  ];
}

export const toRemovalColumn = (remove: (pin: PinBody) => void): Column<PinBody> => ({
  key: 'remove',
  title: 'Actions',
  cell: (pin) => (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={`Unpin ${nameOfPin(pin)}, ${wordPinDay(pin)}`}
      onClick={() => remove(pin)}
    >
      Unpin
    </Button>
  ),
});

/** "Kirsty Laird, breakfast"; the id where the dataset has the visit no more. */
const nameOfPin = ({ visitId, person, label }: PinBody): string =>
  person === undefined ? visitId : `${person}, ${label ?? 'visit'}`;

interface PinProps {
  readonly pin: PinBody;
  readonly rotas: readonly RotaSummary[];
}

function Visit({ pin, rotas }: PinProps) {
  const { personId, person, label = 'visit', date } = pin;
  const rota = rotaOfDay(rotas, date);
  if (rota === undefined || personId === undefined || person === undefined) return nameOfPin(pin);
  const { localityId, rotaId } = rota;
  return (
    <>
      <TextLink
        to="/localities/$localityId/rotas/$rotaId/people/$personId"
        params={{ localityId, rotaId, personId }}
      >
        {person}
      </TextLink>
      , {label}
    </>
  );
}

function Workers({ pin: { workerIds, workers = [], date }, rotas }: PinProps) {
  const rota = rotaOfDay(rotas, date);
  return workerIds.map((workerId, at) => {
    const name = workers.find((worker) => worker.workerId === workerId)?.name;
    return (
      <Fragment key={workerId}>
        {at > 0 && ' and '}
        {rota === undefined || name === undefined ? (
          (name ?? workerId)
        ) : (
          <TextLink
            to="/localities/$localityId/rotas/$rotaId/workers/$workerId"
            params={{ localityId: rota.localityId, rotaId: rota.rotaId, workerId }}
          >
            {name}
          </TextLink>
        )}
      </Fragment>
    );
  });
}
