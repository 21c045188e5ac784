import { defineConfig, globalIgnores } from 'eslint/config';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { pageElements } from './scripts/lint/page-elements.js';

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'node_modules/', 'tests/fixtures/', 'test-results/']),
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp },
    rules: {
      // Any page may be written to make an expression slow.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': ['error', { ignorePartial: false, ignoreSticky: true }],
      // Numbers read well in messages; everything else in a template stays checked.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
      '@typescript-eslint/no-misused-spread': 'off', // letters and code points are what we spread strings for
      eqeqeq: 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The engine is pure: no browser, no clock.
    files: ['engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'browser',
        'chrome',
        'fetch',
        'localStorage',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now' },
        { object: 'Math', property: 'random' },
      ],
    },
  },
  {
    // A form can hide the properties of its element. What the host and its parts ask is our own card.
    files: ['overlay/**/*.ts'],
    ignores: 'natives count-elements host shell inside integrity place sentinel'
      .split(' ')
      .map((name) => `overlay/${name}.ts`),
    plugins: { house: { rules: { 'page-elements': pageElements } } },
    rules: { 'house/page-elements': 'error' },
  },
  // Tables of data and tests may be long.
  { files: ['tests/**/*.{ts,tsx}', 'data/**/*.ts'], rules: { 'max-lines': 'off' } },
  // Tests read texts of their own.
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'regexp/no-super-linear-backtracking': 'off', 'regexp/no-super-linear-move': 'off' },
  },
);
