// The Remix options as checked data; vite.config.ts hands them to the plugin.
import { addresses } from './app/paths.ts'

/** @type {Parameters<typeof import('@remix-run/dev').vitePlugin>[0]} */
export default {
  appDirectory: 'app',
  ignoredRouteFiles: ['**/*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_lazyRouteDiscovery: true,
    v3_singleFetch: true,
  },
  /**
   * Each page stands at two addresses, one a language; its file is named as the page is. What is printed for
   * readers of both has one address, which leads on.
   */
  routes: (defineRoutes) =>
    defineRoutes((route) => {
      route('/', 'routes/choose-language.tsx', { id: 'choose-language', index: true })
      route('e/:event', 'routes/short-event.tsx', { id: 'short-event' })
      for (const [name, address] of Object.entries(addresses)) {
        const file = `routes/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.tsx`
        route(`en/${address.en}`, file, { id: `en.${name}` })
        route(`cy/${address.cy}`, file, { id: `cy.${name}` })
      }
      route('*', 'routes/not-found.tsx', { id: 'not-found' })
    }),
}
