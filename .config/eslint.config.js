import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

/** Lint: type-aware rules for TypeScript, Svelte's own rules for components. Layout is prettier's. */
export default ts.config(
	{ ignores: ['**/node_modules/', '**/build/', '**/.svelte-kit/', '**/tests/fixtures/', '**/test-results/'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
	},
	{
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			// state is $state.raw and only replaced; a plain Set, Map or URL in it is a value
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			eqeqeq: 'error',
			'no-console': 'error',
		},
	},
	{ files: ['.config/**', 'tests/**'], rules: { 'no-console': 'off' } },
);
