// Whose pictures are shown. An address of one tells nothing, and can be guessed by nobody.
import type { OrganisationState, Prisma } from '#prisma/client.ts'

const hiding: OrganisationState[] = ['suspended', 'declined', 'archived']

/** Not those of an organisation that was stopped or has ended; its own come back with it. */
export const organisationShowsPictures = {
  state: { notIn: hiding },
} satisfies Prisma.OrganisationWhereInput
