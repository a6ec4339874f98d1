// The place that somebody meant by what they typed, or what they may have meant.
import type { Lang } from '#app/paths.ts'
import { graphql } from '#app/server/graphql.ts'
import { plain, type AuthoredText } from '#app/text.ts'

export const FoundPlace = graphql(`
  fragment FoundPlace on FoundLocality @_unmask {
    outcode
    locality {
      lat
      lon
      name {
        en
        cy
      }
    }
    suggestions {
      name {
        en
        cy
      }
    }
  }
`)

type Named = { name: AuthoredText }

type Spot = { lat: number; lon: number }
type Found = {
  outcode: string | null
  locality: (Named & Spot) | null
  suggestions: readonly Named[]
}

export type PlaceMeant = {
  place: string | null
  /** Where it is. */
  spot: Spot | null
  /** Set where a place was typed that nobody knows. */
  unknown: { place: string; outcode: string | null; suggestions: string[] } | null
}

/** `typed` is empty, and `found` undefined, where nobody typed a place. */
export function placeMeant(lang: Lang, typed: string, found: Found | undefined): PlaceMeant {
  const nameOf = ({ name }: Named) => plain(name, lang)
  const { locality, suggestions = [], outcode = null } = found ?? {}
  return {
    place: locality ? nameOf(locality) : null,
    spot: locality ? { lat: locality.lat, lon: locality.lon } : null,
    unknown:
      typed && !locality ? { place: typed, outcode, suggestions: suggestions.map(nameOf) } : null,
  }
}
