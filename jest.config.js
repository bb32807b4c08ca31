// Three projects: the core and the excel layer in Node, the whole in a real browser.
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { react: { runtime: 'classic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  // Jest's tidying of globals recurses without end on the ones that office.js was given.
  testEnvironmentOptions: { globalsCleanup: 'off' },
  transform,
  // The reader of PDF and what Univer builds on are published as ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(pdfjs-dist|kdbush|nanoid|rbush|quickselect|franc-min|trigram-utils|collapse-white-space|n-gram)/)',
  ],
  // Every file of tests loads what it imports anew: one file instead of hundreds where that gives the same.
  moduleNameMapper: { '^lodash-es$': 'lodash', '^cjk-regex$': '<rootDir>/test/support/cjk.ts' },
};

module.exports = {
  // Jest leaves one core idle otherwise, which on two cores means half of them.
  maxWorkers: '100%',
  // A workbook of its own for a test takes a second or two; on a busy machine more.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      setupFiles: ['<rootDir>/test/support/toeval.ts'],
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      globalSetup: '<rootDir>/test/support/bouw.ts',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
