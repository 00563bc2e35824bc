import type { OptionBody } from '@homeround/contract';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAllowed } from '../../../shared/access/me';
import { LinkButton } from '../../../shared/ui/link-button';
import { isChosen } from '../option-state';
import { ChangeModal } from './change-modal';

/** What can be done with an option wherever one looks at it. */
export function OptionActions({ option }: { readonly option: OptionBody }) {
  const [changing, setChanging] = useState(false);
  const mayPlan = useAllowed('patterns:plan');
  const { optionId, frontId, baseline } = option;
  return (
    <>
      {!baseline && isChosen(option) && (
        <LinkButton variant="default" to="/patterns/options/compare" search={{ ids: optionId }}>
          Compare
        </LinkButton>
      )}
      {!baseline && mayPlan && (
        <>
          <LinkButton
            variant="default"
            to="/patterns/options/new"
            search={{ front: frontId, from: optionId }}
          >
            New version
          </LinkButton>
          <Button variant="default" onClick={() => setChanging(true)}>
            Name and note
          </Button>
          <ChangeModal option={option} opened={changing} onClose={() => setChanging(false)} />
        </>
      )}
    </>
  );
}
