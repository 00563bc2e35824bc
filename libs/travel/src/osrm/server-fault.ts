import type { Fault } from '@homeround/domain';

const START = 'Start the server or correct its address, or make the rota with the straight-line model.';

/** What can go wrong with a travel-time server, and what mends it. */
const KINDS = {
  TRAVEL_SERVER_ADDRESS: 'Give an address that begins with http:// or https://.',
  TRAVEL_SERVER_UNREACHABLE: START,
  TRAVEL_SERVER_TIMEOUT:
    'Allow more time or ask for smaller blocks; if it never answers, restart the server.',
  TRAVEL_SERVER_FAILED: "Look into the server's own log.",
  TRAVEL_SERVER_REFUSED:
    'Check that the server was prepared for this profile, covers the area, and allows tables of the block size.',
  TRAVEL_SERVER_NOT_OSRM: 'Check the address: whatever answers there is not an OSRM table service.',
  TRAVEL_SERVER_WRONG_SIZE: 'Check the version of the server: an OSRM table v1 service is expected.',
} as const;

export type ServerFaultCode = keyof typeof KINDS;

export function toServerFault(code: ServerFaultCode, serverUrl: string, what: string): Fault {
  return {
    code,
    severity: 'refuse',
    cause: `The travel-time server ${serverUrl} ${what}.`,
    action: KINDS[code],
  };
}
