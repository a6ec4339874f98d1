// A button that changes a form's shape, in the words of the library that reads it.

type ListIntent =
  | { type: 'insert'; payload: { name: string; defaultValue: object } }
  | { type: 'remove'; payload: { name: string; index: number } }

/** The name and value of such a button. */
export const serializeIntent = (intent: ListIntent) => ({
  name: '__intent__',
  value: JSON.stringify(intent),
})
