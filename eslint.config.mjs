import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import lit from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import litA11y from 'eslint-plugin-lit-a11y';

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'docs/demo/site/', 'coverage/', '**/fixtures/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    files: ['src/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Name what is exported.' },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Render from the typed tree.' },
        { selector: "ImportSpecifier[imported.name='unsafeHTML']", message: 'Render from the typed tree.' },
      ],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-empty': ['error', { allowEmptyCatch: false }],
    },
  },
  { files: ['src/elements/**/*.ts', 'src/desk/**/*.ts', 'src/explain/**/*.ts'], ...lit.configs['flat/recommended'] },
  { files: ['src/elements/**/*.ts', 'src/desk/**/*.ts', 'src/explain/**/*.ts'], ...wc['flat/recommended'] },
  {
    files: ['src/elements/**/*.ts', 'src/desk/**/*.ts', 'src/explain/**/*.ts'],
    ...litA11y.configs?.['flat/recommended'],
  },
  {
    files: ['**/*.mjs', 'test/**/*.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        fetch: 'readonly',
        document: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        PerformanceObserver: 'readonly',
        sessionStorage: 'readonly',
        localStorage: 'readonly',
        indexedDB: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/no-empty-function': 'off' },
  },
);
