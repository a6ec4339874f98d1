// The officer's decisions on a group that go with words for it, and the field in which these are typed.
export const reasonOf = {
  ask_more: 'question',
  decline: 'whyDeclined',
  suspend: 'whySuspended',
} as const
