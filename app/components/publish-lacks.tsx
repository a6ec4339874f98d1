// What is to be done before something can be published: each a way to its field.
import { Button } from '#app/components/button.tsx'
import { Section } from '#app/components/section.tsx'
import { useLanguage } from '#app/language.tsx'

type Props = { change: string; lacks: readonly { text: string; fieldId: string }[] }

/** `change` is the page with the fields. */
export function PublishLacks({ change, lacks }: Props) {
  const { t } = useLanguage()
  return (
    <Section heading={t('publishing:lacking')}>
      <ul className="govuk-list govuk-list--bullet">
        {lacks.map(({ text, fieldId }) => (
          <li key={text}>
            <a href={`${change}#${fieldId}`}>{text}</a>
          </li>
        ))}
      </ul>
      <p>
        <Button kind="secondary" href={change}>
          {t('eventPage:change')}
        </Button>
      </p>
    </Section>
  )
}
