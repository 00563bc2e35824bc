import type { FaultBody } from '@homeround/contract';
import { RequestFault } from '../../shared/api/request-fault';
import { FaultPanel } from '../../shared/ui/fault-panel';

const UNKNOWN = { code: 'SOLVE_FAILED', cause: 'The solve failed.', action: 'Ask for it again.' };

/** Why a solve failed, as every fault is shown. */
export function Failure({ failure }: { readonly failure: FaultBody | null }) {
  const { code, cause, action } = failure ?? UNKNOWN;
  return <FaultPanel fault={new RequestFault(0, code, cause, action, undefined, [])} />;
}
