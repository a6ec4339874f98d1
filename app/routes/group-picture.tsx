// A group's logo or photograph: shown, said what is to be seen on it, and taken away again.
import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { BackLink } from '#app/components/back-link.tsx'
import { Button } from '#app/components/button.tsx'
import { DoneBanner, type Done } from '#app/components/done-banner.tsx'
import { ErrorSummary } from '#app/components/error-summary.tsx'
import { FileInput } from '#app/components/file-input.tsx'
import { FormBilingual } from '#app/components/form-bilingual.tsx'
import { GroupPicture } from '#app/components/group-picture.tsx'
import { InsetText } from '#app/components/inset-text.tsx'
import { Section } from '#app/components/section.tsx'
import { TypedForm } from '#app/components/typed-form.tsx'
import { VersionField } from '#app/components/version-field.tsx'
import { useFormState } from '#app/form-state.ts'
import { languageOf, useLanguage } from '#app/language.tsx'
import { pageMeta } from '#app/page-meta.ts'
import { again, issuesFrom, readForm, textOrNull } from '#app/server/form.ts'
import { KeepPicture, pictureToChange, TakeAwayPicture } from '#app/server/group-picture.ts'
import { needsSignIn, run } from '#app/server/run.ts'
import { unreachable } from '#app/server/unreachable.ts'

/** What somebody is asked to choose: the operation looks for itself. */
const KINDS = 'image/jpeg,image/png,image/webp,image/avif'

export async function loader({ params, ...asked }: LoaderFunctionArgs) {
  await needsSignIn(asked)
  const { t } = languageOf(asked.request)
  const { use, group, picture, chooses } = await pictureToChange(params, asked)
  return {
    heading: t(`organisations:picture.${use}`),
    group: group.number,
    use,
    picture,
    chooses,
    canChange: group.viewerCan.change,
    isVerified: group.state === 'verified',
  }
}

export async function action({ params, ...asked }: ActionFunctionArgs) {
  const { to } = languageOf(asked.request)
  const submitted = await readForm(asked.request)
  const { use, group, chooses } = await pictureToChange(params, asked)
  const at = { group: group.number }
  // Whoever only takes it away has nothing more to do here.
  const page = (done: Done) =>
    redirect(
      group.viewerCan.change
        ? to('groupPicture', { ...at, use }, { done })
        : to('group', at, { done }),
    )
  const about = { organisationId: group.id, use }
  // A file is given to nobody a second time.
  const { picture, ...values } = submitted.values
  const typed = { ...submitted, values }
  if (submitted.pressed === 'takeAway') {
    await run(asked, TakeAwayPicture, { input: about })
    return page('pictureTakenAway')
  }
  const { en, cy } = (values.alt ?? {}) as Record<'en' | 'cy', string | undefined>
  const chosen = chooses ? await inBase64(picture) : null
  const seen = chooses ? null : textOrNull(values.version)
  const input = { ...about, picture: chosen, seen, alt: { en: en ?? '', cy: cy ?? '' } }
  const { keepPicture: answer } = await run(asked, KeepPicture, { input })
  switch (answer.__typename) {
    case 'Organisation':
      return page('pictureKept')
    case 'TooMany':
      return again(typed, [{ name: '', code: 'too_many_pictures' }])
    case 'Stale':
      return again(typed, [{ name: '', code: 'stale' }])
    case 'WrongState':
      return again(typed, [{ name: '', code: 'wrong_state' }])
    case 'InvalidInput':
      return again(typed, issuesFrom(answer))
    default:
      return unreachable(answer)
  }
}

/** Empty where nothing was chosen. */
async function inBase64(given: unknown): Promise<string> {
  if (!(given instanceof Blob)) return ''
  return Buffer.from(await given.arrayBuffer()).toString('base64')
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.heading ?? '')

export default function GroupPictureRoute() {
  const { heading, group, use, picture, chooses, canChange, isVerified } =
    useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const { t, to } = useLanguage()
  return (
    <div className="govuk-width-container">
      <BackLink
        href={
          chooses && picture
            ? to('groupPicture', { group, use })
            : to(canChange ? 'groupDesk' : 'group', { group })
        }
      >
        {t('back')}
      </BackLink>
      <DoneBanner unless={reply} />
      {canChange && <Problem />}
      <div className="cd-prose">
        <h1>{heading}</h1>
        {!chooses && <GroupPicture picture={picture} />}
        {!isVerified && <InsetText>{t('organisations:picture.notYet')}</InsetText>}
        {canChange && <PictureForm />}
        {picture && !chooses && (
          <Section heading={t('organisations:picture.takeAway')}>
            <p>{t('organisations:picture.takeAwayText')}</p>
            <Form method="post">
              <Button kind="warning" name="do" value="takeAway">
                {t('organisations:picture.takeAway')}
              </Button>
            </Form>
          </Section>
        )}
      </div>
    </div>
  )
}

function useForm() {
  const { picture, chooses } = useLoaderData<typeof loader>()
  const kept = chooses ? {} : { alt: picture?.alt, version: picture?.address }
  return useFormState('picture', useActionData<typeof action>(), kept)
}

function Problem() {
  const { errors } = useForm()
  const { t } = useLanguage()
  return errors.length > 0 && <ErrorSummary title={t('problem')} errors={errors} />
}

/** A picture and what is to be seen on it; of the one that is there, its words alone. */
function PictureForm() {
  const { group, use, chooses } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const form = useForm()
  const file = form.field('picture')
  const { t, to } = useLanguage()
  return (
    <TypedForm submit={t('save')} className="cd-form" files={chooses}>
      {chooses ? (
        <FileInput
          {...file}
          label={t('organisations:picture.choose')}
          hint={
            <>
              {reply && !file.error && <b>{t('organisations:picture.again')} </b>}
              {t('organisations:picture.hint')}
            </>
          }
          accept={KINDS}
        />
      ) : (
        <p>
          <a className="cd-more" href={to('groupPicture', { group, use }, { another: '1' })}>
            {t('organisations:picture.other')}
          </a>
        </p>
      )}
      {!chooses && <VersionField form={form} />}
      <FormBilingual
        form={form}
        name="alt"
        legend={t('organisations:picture.alt')}
        hint={t('organisations:picture.altHint')}
      />
      <Button>{t('save')}</Button>
    </TypedForm>
  )
}
