import { BlockList } from 'node:net';

const NEAR = new BlockList();
for (const [network, bits] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['169.254.0.0', 16],
] as const)
  NEAR.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  NEAR.addSubnet(network, bits, 'ipv6');

const MAPPED = '::ffff:';

function isNear(address: string): boolean {
  if (address.startsWith(MAPPED)) return NEAR.check(address.slice(MAPPED.length), 'ipv4');
  return NEAR.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
}

/**
 * Express' rule for whom to believe about where a request came from: the proxy that connected to us, on this machine or
 * its private network, and nobody before it. What our proxy appended last is the address; whatever the client wrote
 * itself stands before that.
 */
export const trustOurProxy = (address: string, hop: number): boolean => hop === 0 && isNear(address);
