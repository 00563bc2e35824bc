import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FaultPanel } from './fault-panel';
import { Waiting } from './waiting';

interface QueryViewProps<T> {
  readonly query: UseQueryResult<T>;
  /** What is being waited for, in words: "the rotas". */
  readonly what: string;
  readonly children: (data: T) => ReactNode;
}

/** Shows what a query brought; before that that it is coming, or why it does not. Old data stays while new data fails. */
export function QueryView<T>({ query, what, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <FaultPanel fault={query.error} onRetry={() => void query.refetch()} />;
  return <Waiting what={what} />;
}
