// Which addresses of the internet are anybody's to ask. Rules only: an address in, yes or no out.
import { BlockList, isIP } from 'node:net'

/** Networks that mean this machine, a private network, a group of machines or nothing at all (IANA's registries). */
const special = new BlockList()
const networks: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
]
for (const [network, bits] of networks) special.addSubnet(network, bits, 'ipv4')

// In version 6 only this network is given out. Mapped and translated IPv4 (::ffff:0:0/96, 64:ff9b::/96),
// local (fe80::/10, fc00::/7) and group addresses (ff00::/8) lie outside of it.
const given = new BlockList()
given.addSubnet('2000::', 3, 'ipv6')

// Within it: protocols' own and tunnels (2001::/23, 2002::/16), and what stands in manuals.
for (const [network, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  special.addSubnet(network, bits, 'ipv6')
}

/** Whether an IP address, as text, is a public one. What is no IP address is not. */
export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !special.check(address, 'ipv4')
  // A zone ("%eth0") names a network card of this machine.
  if (version !== 6 || address.includes('%')) return false
  return given.check(address, 'ipv6') && !special.check(address, 'ipv6')
}
