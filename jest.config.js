// Three projects: the core and the excel layer in Node, the whole in a real browser.
const transform = {
  '^.+\\.(t|j|mj)sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true, decorators: true },
        transform: { react: { runtime: 'classic' } },
        target: 'es2021',
      },
      module: { type: 'commonjs' },
    },
  ],
};
const shared = {
  rootDir: __dirname,
  testEnvironment: 'node',
  transform,
  // Univer is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(@univerjs|nanoid|lodash-es|rxjs|@wendellhu|fast-diff|@flatten-js|franc-min|trigram-utils|n-gram|collapse-white-space|numfmt|kdbush|ot-json1|opentype\\.js)/)'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
