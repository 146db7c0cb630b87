// Few rules, each with its reason. Where a file may be imported from, and where SQL may stand, is checked by
// test/architecture; layout is Prettier's business.
import tseslint from 'typescript-eslint';

/** Folders whose code is a pure function of its arguments. */
const PURE = ['src/kernel/**/*.ts', 'src/law/**/*.ts', 'src/modules/*/domain/**/*.ts'];

/** The same facts must give the same đồng for ever: no clock, no chance, no surroundings, no floating point. */
const IMPURE = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Takes the time as an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Takes the time as an argument.' },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Takes the time as an argument.',
  },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Nothing here is random.' },
  {
    selector: 'CallExpression[callee.property.name=/^(sort|reverse)$/][callee.computed=false]',
    message: 'Changes the array in place, and it may belong to the caller: use toSorted or toReversed.',
  },
];
const IMPURE_GLOBALS = ['process', 'console', 'fetch', 'crypto', 'performance', 'setTimeout', 'setInterval'].map(
  (name) => ({ name, message: 'kernel, law and domain do no I/O and read no surroundings.' }),
);
const FLOATING_POINT = { name: 'parseFloat', message: 'Money and rates are integers, never floating point.' };

/** A test left alone by hand would switch off all the others. */
const FOCUSED_TESTS = [
  { selector: "MemberExpression[property.name='only']", message: 'Remove .only before committing.' },
  { selector: 'CallExpression[callee.name=/^(fit|fdescribe)$/]', message: 'Remove the focus before committing.' },
];

/**
 * `import type` on a class that a controller takes as a parameter erases it from the metadata, and the validation pipe
 * then lets every request through unchecked.
 */
const ERASED_REQUESTS = [
  {
    selector: "ImportDeclaration[importKind='type'][source.value=/\\.request$/]",
    message: 'Erased by the compiler, so nothing would be validated: import the class itself.',
  },
  {
    selector: "ImportDeclaration[source.value=/\\.request$/] > ImportSpecifier[importKind='type']",
    message: 'Erased by the compiler, so nothing would be validated: import the class itself.',
  },
];

/** `!` is for elements of an array within its bounds, which the compiler cannot see; what may be missing is asked for. */
const UNCHECKED = [
  {
    selector: "TSNonNullExpression:not([expression.type='MemberExpression'][expression.computed=true])",
    message: 'May be undefined: handle it, or say with invariant() why it cannot be.',
  },
];

/** Configuration is validated once, at start, with a message that names the variable. */
const ENVIRONMENT = [
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Read environment variables in src/platform/config only, and hand the values on.',
  },
];

/** Saves lines and hides how long a list is: write its fields into the object itself. */
const LITERAL_SPREAD = [
  { selector: 'SpreadElement > ObjectExpression', message: 'Write these fields into the object itself.' },
  { selector: 'SpreadElement > ArrayExpression', message: 'Write these elements into the list itself.' },
];

/** What is written goes through the open unit of work (docs/adr/0011). */
const AROUND_THE_UNIT = [
  {
    selector: "Decorator CallExpression[callee.name='InjectDataSource']",
    message: 'Writes around the unit of work: inject Database, or a repository.',
  },
  {
    selector: "CallExpression[callee.property.name='transaction'][callee.object.property.name='manager']",
    message: 'Opens a transaction beside the unit of work: use UnitOfWork.run.',
  },
  {
    selector: "Decorator CallExpression[callee.name='EventSubscriber']",
    message: 'Runs on whatever connection is open: write an event into the outbox.',
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'var/', 'coverage/', '.cache/', 'node_modules/', 'test/api/client/walk.ts'] },
  // What cannot be switched off line by line is either right or discussed here.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A promise that nobody waits for loses its error, and its write may land outside the unit of work.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      // A returned promise leaves the try block before it fails.
      '@typescript-eslint/return-await': ['error', 'in-try-catch'],
      // `any` switches off the checks that carry money through safely.
      '@typescript-eslint/no-explicit-any': 'error',
      // A new status or fund must be thought of wherever the old ones were told apart.
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Without a comparator numbers are ordered as text (10 before 9).
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
      // Only an Error carries a stack and is understood by the error filter.
      '@typescript-eslint/only-throw-error': 'error',
      // Implementations of an asynchronous interface need not wait for anything.
      '@typescript-eslint/require-await': 'off',
      // The compiler reports unused names already.
      '@typescript-eslint/no-unused-vars': 'off',
      eqeqeq: 'error',
      // Work that is left undone is written down where work is planned, not in the code.
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      // The logger knows the request and the job; only what talks to a terminal writes there.
      'no-console': 'error',
      // Longer than a screen is more than one thought; some room is left for lists of fields.
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...UNCHECKED, ...ENVIRONMENT, ...AROUND_THE_UNIT, ...LITERAL_SPREAD],
    },
  },
  { files: ['src/cli.ts', 'src/cli/**/*.ts', 'src/demo/**/*.ts', 'src/bench/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['src/platform/config/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...UNCHECKED] } },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', ...UNCHECKED, ...IMPURE, ...LITERAL_SPREAD],
      'no-restricted-globals': ['error', ...IMPURE_GLOBALS, FLOATING_POINT],
    },
  },
  {
    files: ['src/**/*.controller.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...UNCHECKED,
        ...ENVIRONMENT,
        ...AROUND_THE_UNIT,
        ...LITERAL_SPREAD,
        ...ERASED_REQUESTS,
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...FOCUSED_TESTS, ...LITERAL_SPREAD],
      // Bodies of HTTP answers and parsed JSON are `any` by nature, and an assertion on them is the check.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
);
