import { editDistance } from './edit-distance.ts'
import { outcodeOf } from './postcode.ts'
import { isStopWord } from './stop-words.ts'
import { radicals, words } from './welsh-words.ts'

/** What a place needs to be found by. */
export type NamedLocality = { kind: 'town' | 'postcode_district'; nameEn: string; nameCy: string }

/**
 * The place that was meant, or null with the places that may have been. `outcode` is set when a
 * postcode was typed, so that the page can say that its district is not known here.
 */
export type LocalityMatch<Place> = {
  locality: Place | null
  suggestions: Place[]
  outcode: string | null
}

const longestInput = 100
const mostSuggestions = 5

/** Finds a town or a postcode district by what people type, in either language, mutated or misspelt. */
export function matchLocality<Place extends NamedLocality>(
  input: string,
  localities: readonly Place[],
): LocalityMatch<Place> {
  const text = input.trim().slice(0, longestInput)
  const outcode = outcodeOf(text)
  if (outcode) {
    const district = localities.find((place) => isDistrict(place) && place.nameEn === outcode)
    return { locality: district ?? null, suggestions: [], outcode }
  }
  const towns = localities.filter((place) => !isDistrict(place))
  const keys = keysOf(text)
  if (keys.length === 0) return { locality: null, suggestions: [], outcode: null }
  const found =
    only(towns.filter((place) => namesOf(place).some((name) => keys.includes(name)))) ??
    only(towns.filter((place) => namesOf(place).some((name) => keys.some(sharesRadical(name)))))
  if (found) return { locality: found, suggestions: [], outcode: null }
  return { locality: null, suggestions: nearest(keys, towns), outcode: null }
}

function isDistrict(place: NamedLocality): boolean {
  return place.kind === 'postcode_district'
}

/** Names closed up, so that Cwm-bran, Cwm Bran and Cwmbrân are one; with the Welsh article and without. */
function namesOf(place: NamedLocality): string[] {
  return [...closedUp(place.nameEn), ...closedUp(place.nameCy)]
}

/** What was typed, as names: all of it, and the part before a comma or bracket. */
function keysOf(text: string): string[] {
  const first = text.split(/[,(]/)[0] ?? ''
  return [...new Set([...closedUp(text), ...closedUp(first)])]
}

function closedUp(name: string): string[] {
  const all = words(name)
  const telling = all.filter((word) => !isStopWord(word))
  return [...new Set([all.join(''), telling.join('')])].filter((key) => key !== '')
}

function sharesRadical(name: string): (key: string) => boolean {
  const own = radicals(name)
  return (key) => radicals(key).some((radical) => own.includes(radical))
}

function only<Place>(places: readonly Place[]): Place | undefined {
  return places.length === 1 ? places[0] : undefined
}

function nearest<Place extends NamedLocality>(keys: string[], towns: readonly Place[]): Place[] {
  return towns
    .map((place) => ({
      place,
      cost: Math.min(...namesOf(place).map((name) => costOf(keys, name))),
    }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((one, other) => one.cost - other.cost)
    .slice(0, mostSuggestions)
    .map(({ place }) => place)
}

/** Beginnings of a name come first, then misspellings; one letter in four may be wrong, two at most. */
function costOf(keys: string[], name: string): number {
  const costs = keys
    .flatMap((key) => radicals(key))
    .map((key) => {
      if (key.length >= 3 && name.startsWith(key)) return 0
      const most = Math.min(2, Math.floor(key.length / 4))
      const cost = editDistance(key, name, most)
      return cost > most ? Number.POSITIVE_INFINITY : cost
    })
  return Math.min(...costs)
}
