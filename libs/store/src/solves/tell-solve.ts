import { CHANNEL } from '../notify';

/** In a SELECT from rows with a `solve_id`: tells everybody, when the transaction commits, that the solve changed. */
export const TELL_SOLVE = `
  pg_notify('${CHANNEL}', json_build_object('kind', 'solve', 'solveId', solve_id)::text)`;

/** As `TELL_SOLVE`, to the solver-worker that runs it: stop. */
export const TELL_CANCEL = `
  pg_notify('${CHANNEL}', json_build_object('kind', 'cancel', 'solveId', solve_id)::text)`;
