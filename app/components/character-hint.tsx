import type { ReactNode } from 'react'
import { Hint } from './hint.tsx'
import { Textarea, type TextareaProps } from './textarea.tsx'

export interface CharacterHintProps extends Omit<TextareaProps, 'after'> {
  /** How long the text may be: "You can enter up to 500 characters". Stated, not counted. */
  limit: ReactNode
}

/** A textarea that says how much fits. The server counts; no letter is ever cut off while typing. */
export function CharacterHint({ limit, ...props }: CharacterHintProps) {
  const infoId = `${props.id}-info`
  return (
    <Textarea
      {...props}
      groupClassName={props.groupClassName ?? 'govuk-character-count'}
      describedBy={[infoId, props.describedBy].filter(Boolean).join(' ')}
      after={
        <Hint id={infoId} className="govuk-character-count__message">
          {limit}
        </Hint>
      }
    />
  )
}
