import { Choices, type ChoicesProps } from './choices.tsx'

export interface CheckboxesProps extends ChoicesProps {
  /** The choices that are made when the page opens. */
  values?: readonly string[]
}

export function Checkboxes({ values = [], ...props }: CheckboxesProps) {
  return <Choices {...props} kind="checkboxes" isChecked={(choice) => values.includes(choice)} />
}
