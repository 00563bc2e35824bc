import { CHANNEL } from '../notify';

/** In a SELECT from rows with a `front_id`: tells everybody, when the transaction commits, that the search changed. */
export const TELL_FRONT = `
  pg_notify('${CHANNEL}', json_build_object('kind', 'front', 'frontId', front_id)::text)`;

/** As `TELL_FRONT`, to the solver-worker that runs it: stop. */
export const TELL_CANCEL_FRONT = `
  pg_notify('${CHANNEL}', json_build_object('kind', 'cancel-front', 'frontId', front_id)::text)`;
