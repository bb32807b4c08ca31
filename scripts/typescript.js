// Required by the scripts in TypeScript: it is translated while loading, by the compiler that the tests use too.
const { readFileSync } = require('node:fs');
const { transformSync } = require('@swc/core');

const options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
  // ES modules of packages stay `import()`: Node cannot require them.
  module: { type: 'commonjs', ignoreDynamic: true },
};
require.extensions['.ts'] = (module, filename) => {
  // Our own modules are loaded on demand too; these are required.
  const bron = readFileSync(filename, 'utf8').replace(/import\('(\.[^']+)'\)/g, "Promise.resolve(require('$1'))");
  module._compile(transformSync(bron, { ...options, filename }).code, filename);
};
