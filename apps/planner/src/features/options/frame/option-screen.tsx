import type { OptionBody } from '@homeround/contract';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultPanel } from '../../../shared/ui/fault-panel';
import { Page } from '../../../shared/ui/page';
import { QueryView } from '../../../shared/ui/query-view';
import { nameOption } from '../name-option';
import { isChosen } from '../option-state';
import { optionQuery } from '../requests/option-query';
import { ChoosingPanel } from './choosing-panel';
import { OptionAbout } from './option-about';
import { OptionActions } from './option-actions';
import { OptionLinks } from './option-links';
import { toFault } from './to-fault';
import { useAnnouncedOption } from './use-announced-option';
import { WishesPanel } from './wishes-panel';

interface OptionScreenProps {
  readonly optionId: string;
  /** Which part of the option: said after its name. */
  readonly part?: string;
  /** Drawn once it has a catalogue. */
  readonly children: (option: OptionBody) => ReactNode;
}

/** What the screens of an option share: name, state, links from one part to the next, and how far its choosing is. */
export function OptionScreen({ optionId, part, children }: OptionScreenProps) {
  const query = useQuery(optionQuery(optionId));
  const option = query.data;
  useAnnouncedOption(option);
  const name = option === undefined ? 'Option' : nameOption(option);
  return (
    <Page
      title={part === undefined ? name : `${name}: ${part}`}
      about={option === undefined ? undefined : <OptionAbout option={option} />}
      actions={option === undefined ? undefined : <OptionActions option={option} />}
    >
      <QueryView query={query} what="the option">
        {(found) => (
          <>
            <OptionLinks optionId={optionId} />
            {found.failure !== null && <FaultPanel fault={toFault(found.failure)} />}
            {isChosen(found) ? children(found) : <Unchosen option={found} />}
          </>
        )}
      </QueryView>
    </Page>
  );
}

/** What was asked for, and how far it is. */
function Unchosen({ option }: { readonly option: OptionBody }) {
  return (
    <>
      <WishesPanel option={option} />
      <ChoosingPanel option={option} />
    </>
  );
}
