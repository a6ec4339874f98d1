import { PartInput, PartsField } from './date-input.tsx'
import type { FieldProps } from './field.tsx'
import { useWords } from './words.tsx'

export type TimePart = 'hour' | 'minute'

export interface TimeInputProps extends FieldProps {
  /** What stands in the two boxes, exactly as it was typed. 24-hour clock, London time. */
  value?: Partial<Record<TimePart, string>>
  wrong?: readonly TimePart[]
}

const parts: TimePart[] = ['hour', 'minute']

/** Two boxes named `name-hour` and `name-minute`. */
export function TimeInput(props: TimeInputProps) {
  const words = useWords()
  return (
    <PartsField field={props}>
      {parts.map((part) => (
        <PartInput
          key={part}
          id={`${props.id}-${part}`}
          name={`${props.name}-${part}`}
          label={words[part]}
          width={2}
          value={props.value?.[part]}
          wrong={Boolean(props.error) && (props.wrong?.includes(part) ?? true)}
        />
      ))}
    </PartsField>
  )
}
