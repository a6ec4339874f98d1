// How a page answers that a link from a mail opens, or no longer opens.
import { data } from '@remix-run/node'

/** 404 where the link is nobody's; 410 where it was used, or its time is over. */
export const statusOfPass = (fault: 'wrong' | 'used' | 'expired' | null): number =>
  fault === null ? 200 : fault === 'wrong' ? 404 : 410

/** What a loader hands to such a page. */
export const withStatus = <Link extends { fault: 'wrong' | 'used' | 'expired' | null }>(
  link: Link,
) => data(link, { status: statusOfPass(link.fault) })
