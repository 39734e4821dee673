import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Libs that must give the same answer for the same values, on any machine, for years. */
const PURE = [
  'working-time',
  'event-sourcing',
  'coordination',
  'rulebook',
  'agencies',
  'wording',
].map((lib) => `libs/${lib}/src/**/*.ts`);
const noAmbient = (object, property, message) => ({ object, property, message });

export default tseslint.config(
  { ignores: ['dist', 'node_modules', '.data', 'apps/api/src/metadata.ts'] },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.js', '*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: false },
      ],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allow: [{ from: 'lib', name: ['Error', 'URL', 'Date'] }] },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Request bodies are classes for class-validator only; commands carry plain values.
      '@typescript-eslint/no-misused-spread': 'off',
      // A port's method is async whether or not this adapter waits; abstract classes double as Nest tokens.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: PURE,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['setTimeout', 'setInterval', 'performance', 'process', 'fetch', 'crypto'].map(
          (name) => ({ name, message: 'The pure libs take time, ids and randomness as values.' }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        noAmbient('Date', 'now', 'Now is a fact, passed in.'),
        noAmbient('Math', 'random', 'Randomness is passed in.'),
        noAmbient('DateTime', 'now', 'Now is a fact, passed in.'),
        noAmbient('DateTime', 'local', 'The machine has no time zone of its own here.'),
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Now is a fact, passed in.',
        },
        { selector: 'AwaitExpression', message: 'The pure libs do not wait.' },
      ],
    },
  },
  {
    // The kernel says how to wait; it does not know for what.
    files: ['libs/event-sourcing/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['**/*.spec.ts', '**/testing/**/*.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: Object.fromEntries(
        ['module', 'process', 'console', 'URL', 'setInterval'].map((name) => [name, 'writable']),
      ),
    },
    rules: { 'no-restricted-syntax': 'off' },
  },
);
