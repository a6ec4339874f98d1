// What every mutation is asked with, so that it is done: for the tables that play all of them.
import type { Ask } from '#tests/access/scene.ts'
import { accounts } from '#tests/access/asked/accounts.ts'
import { links } from '#tests/access/asked/links.ts'
import { organisations } from '#tests/access/asked/organisations.ts'
import { places } from '#tests/access/asked/places.ts'
import { published } from '#tests/access/asked/published.ts'

export const writes: Record<string, Ask> = {
  ...accounts,
  ...organisations,
  ...published,
  ...places,
  ...links,
}
