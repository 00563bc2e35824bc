import { makeSignal } from '../signal';

export type Connection = 'up' | 'lost';

const connection = makeSignal<Connection>('up');

export const noteConnection = (state: Connection): void => connection.set(state);
export const onConnection = connection.subscribe;
export const readConnection = connection.read;
