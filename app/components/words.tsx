import { createContext, useContext, type ReactNode } from 'react'

/**
 * The few words that components say themselves, in the page's language. The root gives them once;
 * a component that gets such a word as a prop uses that instead.
 */
export interface ComponentWords {
  /** Read out before an error message, without the colon: "Error". */
  errorPrefix: string
  /** Read out before a warning: "Warning". */
  warning: string
  /** Stands in brackets after the label of a field that may be left empty. */
  optional: string
  day: string
  month: string
  year: string
  /** Read out before what a chip would take away: "Remove". */
  remove: string
  /** The names of the two languages, each as this page's language calls it. */
  english: string
  welsh: string
  /** Shown above text that exists only in the other language. */
  onlyInEnglish: string
  onlyInWelsh: string
}

const none: ComponentWords = {
  errorPrefix: '',
  warning: '',
  optional: '',
  day: '',
  month: '',
  year: '',
  remove: '',
  english: '',
  welsh: '',
  onlyInEnglish: '',
  onlyInWelsh: '',
}

const WordsContext = createContext<ComponentWords>(none)

export function WordsProvider(props: { words: ComponentWords; children: ReactNode }) {
  return <WordsContext.Provider value={props.words}>{props.children}</WordsContext.Provider>
}

/** The component words of this page; empty strings where no root has given any. */
export function useWords(): ComponentWords {
  return useContext(WordsContext)
}
