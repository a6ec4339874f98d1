// Addresses and keys that follow from a name.

/** The address of somebody's account, or of somebody without one. */
export const addressOf = (name: string): string =>
  `${slugOf(name).replaceAll('-', '.')}@example.org`

export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
