// The same page in the other language: same name, same parameters, same query.
import { useLocation, useMatches } from '@remix-run/react'
import { useLanguage } from '#app/language.tsx'
import { addresses, pathTo, type PageName } from '#app/paths.ts'

/** The address of this page's twin. A numbered parameter keeps its number only: its words are one language's. */
export function useTwin(): string {
  const { other } = useLanguage()
  const { search } = useLocation()
  const match = useMatches().at(-1)
  const name = match?.id.split('.')[1] ?? ''
  if (!match || !(name in addresses)) return pathTo('home', other)
  const params = Object.fromEntries(
    Object.entries(match.params).map(([key, value]) => [key, withoutWords(value ?? '')]),
  )
  return `${pathTo(name as PageName, other, params as never)}${search}`
}

const withoutWords = (param: string) => /^(\d{1,9})-[a-z]/.exec(param)?.[1] ?? param
