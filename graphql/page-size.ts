/** How many items a connection gives when nobody says, and at the most. */
export const PAGE = { usual: 20, greatest: 100 }
