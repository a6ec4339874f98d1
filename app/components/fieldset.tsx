import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import type { LabelSize } from './label.tsx'
import { useWords } from './words.tsx'

export interface FieldsetProps {
  legend: ReactNode
  children: ReactNode
  legendSize?: LabelSize
  legendIsPageHeading?: boolean
  /** Read out, not shown. */
  legendHidden?: boolean
  optional?: boolean
  role?: 'group'
  describedBy?: string
  className?: string
}

export function Fieldset(props: FieldsetProps) {
  const words = useWords()
  const legend = (
    <>
      {props.legend}
      {props.optional && words.optional && ` (${words.optional})`}
    </>
  )
  return (
    <fieldset
      className={classNames('govuk-fieldset', props.className)}
      role={props.role}
      aria-describedby={props.describedBy}
    >
      {props.legend && (
        <legend
          className={classNames(
            'govuk-fieldset__legend',
            props.legendSize && `govuk-fieldset__legend--${props.legendSize}`,
            props.legendHidden && 'govuk-visually-hidden',
          )}
        >
          {props.legendIsPageHeading ? (
            <h1 className="govuk-fieldset__heading">{legend}</h1>
          ) : (
            legend
          )}
        </legend>
      )}
      {props.children}
    </fieldset>
  )
}
