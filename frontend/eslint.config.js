// What the page may import, say and do; the stair of house rules, checked on every file.
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbids the files of one room to import from the rooms that stand above or beside it. */
const room = (name, forbidden) => ({
  files: [`src/${name}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
            allowTypeImports: true,
            message: `${name}/ stands below or beside that room (see the stair in CONTRIBUTING.md).`,
          },
        ],
      },
    ],
  },
});

const page = ['pages', 'components', 'charts', 'state', 'words', 'styles', 'app', 'main', 'router'];

export default defineConfig(
  { ignores: ['dist*/', 'node_modules/', 'src/api/types.ts', 'eslint.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.worker.json', './tsconfig.tools.json'] },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-globals': ['error', { name: 'fetch', message: 'api/client.ts holds the only fetch.' }],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'JSXText[value=/\\p{L}/u], JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
          message: 'Visible text lives in src/words.',
        },
        {
          selector:
            'JSXAttribute[name.name=/^(aria-label|title|alt|placeholder)$/] > Literal[value=/\\p{L}/u]',
          message: 'Visible text lives in src/words.',
        },
        {
          selector:
            'JSXAttribute[name.name="dangerouslySetInnerHTML"], MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'HTML is never made from text here.',
        },
      ],
    },
  },
  room('pages', ['api', 'worker', 'app', 'main']),
  room('components', ['pages', 'charts', 'state', 'store', 'sync', 'api', 'pwa', 'worker', 'app', 'main']),
  room('charts', ['pages', 'components', 'state', 'store', 'sync', 'api', 'pwa', 'worker', 'app', 'main']),
  room('state', ['pages', 'components', 'charts', 'sync', 'api', 'pwa', 'worker', 'styles', 'app', 'main']),
  room('store', [...page, 'sync', 'api', 'pwa', 'worker']),
  room('sync', [...page, 'pwa', 'worker']),
  room('api', [...page, 'store', 'sync', 'pwa', 'worker']),
  room('pwa', [...page, 'store', 'sync', 'worker']),
  room('worker', [...page, 'store', 'sync', 'api', 'pwa']),
  room('shared', [...page, 'store', 'sync', 'api', 'pwa', 'worker']),
  room('words', [
    'pages',
    'components',
    'charts',
    'state',
    'store',
    'sync',
    'api',
    'pwa',
    'worker',
    'app',
    'main',
    'router',
  ]),
  {
    files: ['src/api/client.ts', 'src/worker/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['tools/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.test.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);
