/** Where a picture is, by the hash of what it is. */
export const addressOf = (hash: string): string => `/pictures/${hash}.webp`
