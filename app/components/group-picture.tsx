// A picture that a group shows. Its size is told beforehand, so that nothing moves when it comes.
import { useLanguage } from '#app/language.tsx'
import { versionOf, type AuthoredText } from '#app/text.ts'

export type GroupPictureOf = {
  use: 'logo' | 'photograph'
  address: string
  width: number
  height: number
  alt: AuthoredText
}

export function GroupPicture({ picture }: { picture: GroupPictureOf | undefined }) {
  const { lang } = useLanguage()
  if (!picture) return null
  const { use, address, width, height } = picture
  const alt = versionOf(picture.alt, lang)
  return (
    <img
      className={`cd-picture cd-picture--${use}`}
      src={address}
      width={width}
      height={height}
      alt={alt.text}
      lang={alt.lang === lang ? undefined : alt.lang}
      loading="lazy"
      decoding="async"
    />
  )
}
