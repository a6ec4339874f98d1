// Who may import whom, and the few things that the type checker cannot see.
import tseslint from 'typescript-eslint'

const climbing = {
  regex: '(^|/)\\.\\./',
  message: 'Name it from the root: #app, #graphql, #prisma.',
}
const notApp = { regex: '^#app/', message: 'What the product knows never imports how it looks.' }
const notPrisma = {
  regex: '^(#prisma/|@prisma/|pg$)',
  message: 'Pages reach data through the schema only.',
}
const notTests = { regex: '^#tests/', message: 'Nothing imports tests.' }
/**
 * @param {...object} patterns What may not be imported, besides what nobody may.
 * @returns {import('eslint').Linter.RulesRecord}
 */
const restrict = (...patterns) => ({
  'no-restricted-imports': ['error', { patterns: [climbing, ...patterns] }],
})
/** A pure rule: data in, a decision out. It imports types only. */
const rules = [
  'graphql/events/event.ts',
  'graphql/signups/signup.ts',
  'graphql/links/link.ts',
  'graphql/organisations/organisation.ts',
  'graphql/wordings/wording.ts',
  'graphql/wordings/texts-of.ts',
]

export default tseslint.config(
  { ignores: ['build/', '.data/', '.cache/', 'prisma/generated/', 'screens/', '**/*.d.ts'] },
  ...tseslint.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...restrict(notTests),
      'no-console': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-empty-object-type': 'off',
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'lib', name: 'Response' }] },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: false }],
    },
  },
  { files: ['graphql/**'], rules: restrict(notApp, notTests) },
  {
    files: ['prisma/**'],
    rules: restrict(notApp, notTests, {
      regex: '^#graphql/',
      message: 'Data is under the rooms, not above them.',
    }),
  },
  {
    files: ['app/**'],
    rules: {
      ...restrict(notPrisma, notTests),
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXText[value=/\\p{L}{2,}/u]',
          message: 'No sentence stands in code: it stands in app/locales, in both languages.',
        },
      ],
    },
  },
  {
    files: rules,
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!(${rules.map((rule) => `#${rule}`).join('|')})$)`,
              allowTypeImports: true,
              message: 'Rules import types, and other rules.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['tests/**'],
    rules: {
      ...restrict(),
      '@typescript-eslint/no-explicit-any': 'off',
      'no-console': 'off',
      'max-lines': 'off',
    },
  },
  {
    files: ['prisma/reference/**', '*.config.js', '*.config.ts', 'prisma/schema-engine.ts'],
    rules: { 'max-lines': 'off' },
  },
)
