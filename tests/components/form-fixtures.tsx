import type { ReactElement } from 'react'
import { CharacterHint } from '#app/components/character-hint.tsx'
import { Checkboxes } from '#app/components/checkboxes.tsx'
import { DateInput } from '#app/components/date-input.tsx'
import { ErrorMessage } from '#app/components/error-message.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { Fieldset } from '#app/components/fieldset.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { Hint } from '#app/components/hint.tsx'
import { Label } from '#app/components/label.tsx'
import { PasswordInput } from '#app/components/password-input.tsx'
import { Radios } from '#app/components/radios.tsx'
import { Select } from '#app/components/select.tsx'
import { TextInput, type InputWidth } from '#app/components/text-input.tsx'
import { Textarea } from '#app/components/textarea.tsx'
import { dateOf } from './date-fixtures.tsx'
import {
  content,
  fieldOf,
  groupOf,
  LeftOut,
  legendOf,
  modifier,
  only,
  type Options,
} from './fixture-options.tsx'

const FIELD = 'id name label hint errorMessage formGroup describedBy value'

function choicesOf(o: Options, kind: string) {
  only(o, 'idPrefix name fieldset hint errorMessage formGroup items classes value values')
  const chosen: string[] = [o.value, ...(o.values ?? [])].filter(Boolean).map(String)
  if (!o.items) throw new LeftOut('no items')
  const choices = (o.items as Options[]).map((item) => {
    if (!item) throw new LeftOut('falsy item')
    only(item, 'value text html hint checked conditional divider id name behaviour')
    if (item.divider) return { divider: item.divider as string }
    only(item.hint, 'text html')
    if (item.checked) chosen.push(String(item.value))
    if (item.checked === false) throw new LeftOut('checked')
    return {
      value: String(item.value ?? ''),
      label: content(item),
      hint: content(item.hint),
      id: item.id as string | undefined,
      name: item.name as string | undefined,
      conditional: content(item.conditional),
    }
  })
  const look = modifier(o.classes, `govuk-${kind}--`)
  return {
    chosen,
    props: { ...groupOf(o), choices, inline: look === 'inline', small: look === 'small' },
  }
}

/** Each fixture's options as our own element, or LeftOut. */
export const formFixtures: Record<string, (o: Options) => ReactElement> = {
  label: (o) => {
    only(o, 'text html classes isPageHeading for')
    if (!o.text && !o.html) throw new LeftOut('empty')
    return (
      <Label
        htmlFor={o.for}
        size={modifier(o.classes, 'govuk-label--') as 's'}
        isPageHeading={o.isPageHeading}
      >
        {content(o)}
      </Label>
    )
  },
  hint: (o) => {
    only(o, 'id text html classes')
    return (
      <Hint id={o.id} className={o.classes}>
        {content(o)}
      </Hint>
    )
  },
  'error-message': (o) => {
    only(o, 'id text html visuallyHiddenText')
    return (
      <ErrorMessage id={o.id} errorPrefix={o.visuallyHiddenText}>
        {content(o)}
      </ErrorMessage>
    )
  },
  fieldset: (o) => {
    only(o, 'legend html describedBy classes role')
    return (
      <Fieldset
        {...legendOf(o.legend)}
        describedBy={o.describedBy}
        className={o.classes}
        role={o.role}
      >
        {content({ html: o.html })}
      </Fieldset>
    )
  },
  input: (o) => {
    only(
      o,
      `${FIELD} type classes inputmode autocomplete autocapitalize pattern spellcheck prefix suffix`,
    )
    only(o.prefix, 'text html')
    only(o.suffix, 'text html')
    const width = modifier(o.classes, 'govuk-input--width-')
    return (
      <TextInput
        {...fieldOf(o)}
        type={o.type}
        value={o.value}
        width={width ? (Number(width) as InputWidth) : undefined}
        inputMode={o.inputmode}
        autoComplete={o.autocomplete}
        autoCapitalize={o.autocapitalize}
        pattern={o.pattern}
        spellCheck={o.spellcheck}
        prefix={content(o.prefix)}
        suffix={content(o.suffix)}
      />
    )
  },
  'file-upload': (o) => {
    only(o, `${FIELD} multiple`)
    return <FileInput {...fieldOf(o)} multiple={o.multiple} />
  },
  'password-input': (o) => {
    only(o, `${FIELD} autocomplete`)
    if (o.value) throw new LeftOut('value')
    return <PasswordInput {...fieldOf(o)} autoComplete={o.autocomplete} />
  },
  textarea: (o) => {
    only(o, `${FIELD} rows autocomplete spellcheck classes`)
    return (
      <Textarea
        {...fieldOf(o)}
        value={o.value}
        rows={o.rows}
        className={o.classes}
        autoComplete={o.autocomplete}
        spellCheck={o.spellcheck}
      />
    )
  },
  'character-count': (o) => {
    only(o, `${FIELD} rows maxlength maxwords threshold textareaDescriptionText spellcheck`)
    if (!o.maxlength && !o.maxwords) throw new LeftOut('no limit')
    const unit = o.maxwords ? 'words' : 'characters'
    const sentence: string = o.textareaDescriptionText ?? `You can enter up to %{count} ${unit}`
    return (
      <CharacterHint
        {...fieldOf({ ...o, id: o.id ?? o.name })}
        groupClassName={['govuk-character-count', o.formGroup?.classes].filter(Boolean).join(' ')}
        value={o.value}
        rows={o.rows}
        spellCheck={o.spellcheck}
        limit={sentence.replace('%{count}', String(o.maxwords ?? o.maxlength))}
      />
    )
  },
  select: (o) => {
    only(o, `${FIELD} items classes`)
    if (!o.items) throw new LeftOut('no items')
    let value: string | undefined = o.value === undefined ? undefined : String(o.value)
    const options = (o.items as Options[]).map((item) => {
      if (!item) throw new LeftOut('falsy item')
      only(item, 'value text selected')
      if (item.value === undefined) throw new LeftOut('option without value')
      if (item.selected === false && String(item.value) === value) throw new LeftOut('selected')
      if (item.selected) value = String(item.value)
      return { value: String(item.value), text: item.text as string }
    })
    return <Select {...fieldOf(o)} options={options} value={value} className={o.classes} />
  },
  radios: (o) => {
    const { props, chosen } = choicesOf(o, 'radios')
    return <Radios {...props} value={chosen.at(-1)} />
  },
  checkboxes: (o) => {
    const { props, chosen } = choicesOf(o, 'checkboxes')
    return <Checkboxes {...props} values={chosen} />
  },
  'date-input': (o) => <DateInput {...dateOf(o)} />,
  'error-summary': (o) => {
    only(o, 'titleText titleHtml descriptionText descriptionHtml errorList')
    return (
      <ErrorSummary
        title={content({ text: o.titleText, html: o.titleHtml })}
        description={content({ text: o.descriptionText, html: o.descriptionHtml })}
        errors={((o.errorList ?? []) as Options[]).map((item) => {
          only(item, 'text html href')
          return { text: content(item), fieldId: item.href?.slice(1) as string | undefined }
        })}
      />
    )
  },
}
