import { BlockList, isIPv6 } from 'node:net';

/** Addresses that no stranger on the internet has: RFC 1918, 4193, 3927, 4291. */
const OWN_NETWORK = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  OWN_NETWORK.addSubnet(network, bits, 'ipv4');
OWN_NETWORK.addAddress('::1', 'ipv6');
OWN_NETWORK.addSubnet('fc00::', 7, 'ipv6');
OWN_NETWORK.addSubnet('fe80::', 10, 'ipv6');

/**
 * Whose headers may say where a request came from: the proxy that connects to us, where it is in the own network, and
 * nobody before it. An office has addresses of the own network too, and whoever sits there could otherwise send a header
 * with any address and be counted as somebody else each time. `hop` 0 = the connection itself.
 */
export function trustProxy(address: string, hop: number): boolean {
  if (hop > 0) return false;
  const plain = address.replace(/^::ffff:/i, '');
  return OWN_NETWORK.check(plain, isIPv6(plain) ? 'ipv6' : 'ipv4');
}
