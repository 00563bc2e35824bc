import type { FaultBody } from '@homeround/contract';
import { RequestFault } from '../../../shared/api/request-fault';

/** A fault that was kept with an option or a pack, as every fault is shown. */
export const toFault = ({ code, cause, action }: FaultBody): RequestFault =>
  new RequestFault(0, code, cause, action, undefined, []);
