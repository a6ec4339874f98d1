// What was typed into a form, nested by the names of its fields.

/** What stands at a name such as `title.en` or `requirements[0].why`; undefined where nothing does. */
export const valueIn = (values: unknown, name: string): unknown =>
  name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>(
      (value, key) => (value as Record<string, unknown> | null | undefined)?.[key],
      values,
    )
