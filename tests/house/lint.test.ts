import { ESLint } from 'eslint'
import { describe, expect, test } from 'vitest'

describe('lint bites', () => {
  const eslint = new ESLint({
    overrideConfig: {
      languageOptions: { parserOptions: { projectService: false } },
      rules: {
        '@typescript-eslint/no-floating-promises': 'off',
        '@typescript-eslint/no-misused-promises': 'off',
        '@typescript-eslint/await-thenable': 'off',
        '@typescript-eslint/only-throw-error': 'off',
      },
    },
  })
  const complaints = async (filePath: string, code: string) => {
    const [result] = await eslint.lintText(code, { filePath })
    return result?.messages.map(({ message }) => message).join('\n')
  }

  test.each([
    [
      'a page that reaches past the schema',
      'app/routes/x.tsx',
      "import '#prisma/client.ts'",
      'through the schema only',
    ],
    [
      'a room that knows how it looks',
      'graphql/events/x.ts',
      "import '#app/paths.ts'",
      'never imports how it looks',
    ],
    ['data that knows the rooms', 'prisma/x.ts', "import '#graphql/schema.ts'", 'under the rooms'],
    [
      'an import that climbs',
      'graphql/events/x.ts',
      "import '../links/link.ts'",
      'Name it from the root',
    ],
    [
      'the product that leans on its tests',
      'graphql/events/x.ts',
      "import '#tests/support/house.ts'",
      'Nothing imports tests',
    ],
    [
      'a sentence in a page',
      'app/routes/x.tsx',
      'export const X = () => <p>Hello there</p>',
      'stands in app/locales',
    ],
    [
      'a rule that imports more than types',
      'graphql/events/event.ts',
      "import { z } from 'zod'\nexport const a = z",
      'Rules import types, and other rules',
    ],
  ])('on %s', async (_, file, code, message) => {
    expect(await complaints(file, code)).toContain(message)
  })
})
