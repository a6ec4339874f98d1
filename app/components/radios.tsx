import { Choices, type ChoicesProps } from './choices.tsx'

export interface RadiosProps extends ChoicesProps {
  /** The choice that is made when the page opens. */
  value?: string
}

export function Radios({ value, ...props }: RadiosProps) {
  return <Choices {...props} kind="radios" isChecked={(choice) => choice === value} />
}
