import { createElement, type ReactNode } from 'react'

/** A fixture asks for something that we left out on purpose; the option's name says what. */
export class LeftOut extends Error {}

export type Options = Record<string, any>

/** Stops at the first option that is set and not among those our component takes. */
export function only(options: Options | undefined, names: string): void {
  const known = names.split(' ')
  for (const [name, value] of Object.entries(options ?? {})) {
    if (value !== undefined && !known.includes(name)) throw new LeftOut(name)
  }
}

/** Text, or raw HTML in an element that the comparison takes away again. */
export function content(options: Options | undefined): ReactNode {
  if (!options) return undefined
  if (options.html !== undefined && options.html !== null && options.html !== '') {
    return raw(options.html)
  }
  return options.text as ReactNode
}

export function raw(html: string): ReactNode {
  return createElement('raw-html', { dangerouslySetInnerHTML: { __html: html } })
}

/** The one class name of a family that a fixture may ask for: `modifier(o, 'govuk-label--')`. */
export function modifier(classes: string | undefined, family: string): string | undefined {
  if (!classes) return undefined
  if (!classes.startsWith(family) || classes.includes(' ')) throw new LeftOut('classes')
  return classes.slice(family.length)
}

/** What every field of ours takes from a fixture's options. */
export function fieldOf(options: Options) {
  const { label, hint, errorMessage, formGroup } = options
  only(label, 'text html classes isPageHeading')
  only(hint, 'text html')
  only(errorMessage, 'text html')
  only(formGroup, 'classes')
  return {
    id: (options.id ?? options.name) as string,
    name: options.name as string,
    label: content(label),
    labelSize: modifier(label?.classes, 'govuk-label--') as 's' | undefined,
    labelIsPageHeading: label?.isPageHeading as boolean | undefined,
    hint: content(hint),
    error: content(errorMessage),
    describedBy: options.describedBy as string | undefined,
    groupClassName: formGroup?.classes as string | undefined,
  }
}

/** A legend's options, for a fieldset and for groups of fields. */
export function legendOf(legend: Options | undefined) {
  only(legend, 'text html classes isPageHeading')
  return {
    legend: content(legend),
    legendSize: modifier(legend?.classes, 'govuk-fieldset__legend--') as 's' | undefined,
    legendIsPageHeading: legend?.isPageHeading as boolean | undefined,
  }
}

/** A field that answers with several controls under one legend. */
export function groupOf(o: Options) {
  if (!o.fieldset?.legend) throw new LeftOut('no fieldset')
  only(o.fieldset, 'legend describedBy')
  const { legend, legendSize, legendIsPageHeading } = legendOf(o.fieldset.legend)
  return {
    ...fieldOf({ ...o, id: o.idPrefix ?? o.id ?? o.name, label: undefined }),
    label: legend,
    labelSize: legendSize,
    labelIsPageHeading: legendIsPageHeading,
    describedBy: o.fieldset.describedBy as string | undefined,
  }
}
