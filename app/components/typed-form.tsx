// A page's own form. The way to the other language, in the head, is one of its buttons and takes along what was typed.
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { TYPED_FORM } from '#app/other-language.ts'

type Props = {
  /** The words of the button that sends it. */
  submit: string
  /** The value of that button's `do`, where the page has several forms. */
  does?: string
  action?: string
  /** Files are sent with it. */
  files?: boolean
  className?: string
  children: ReactNode
}

export function TypedForm({ submit, does, action, files, className, children }: Props) {
  return (
    <Form
      id={TYPED_FORM}
      method="post"
      action={action}
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
      className={className}
    >
      {/* Pressing Enter in a field sends the form, instead of pressing the first button there is. */}
      <button hidden type="submit" name={does && 'do'} value={does}>
        {submit}
      </button>
      {children}
    </Form>
  )
}
