import { expect, test } from 'vitest'
import { networksOf } from '#bin/request-context.ts'

test.each([
  ['192.0.2.7', '192.0.2.7', null],
  ['::ffff:192.0.2.7', '192.0.2.7', null],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1'],
  ['2001:db8:1:ffff::6', '2001:db8:1:ffff', '2001:db8:1'],
  ['2001:0db8:0001:0002::', '2001:db8:1:2', '2001:db8:1'],
  ['2001:db8::1', '2001:db8:0:0', '2001:db8:0'],
  ['::1', '0:0:0:0', '0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0', 'fe80:0:0'],
])('%s counts as the origin %s of the site %s', (address, network, site) => {
  expect(networksOf(address)).toEqual({ network, site })
})
