/** 'source': a published text gives this wording. 'draft': the wording is ours and nobody checked it. */
export type ReferenceTextState = 'source' | 'draft'
