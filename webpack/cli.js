const path = require('node:path');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { version } = require('../package.json');

const root = path.resolve(__dirname, '..');

/** The shell command `sluitend`: one file that needs only Node; heavy readers stay packages and are loaded on demand. */
module.exports = () => ({
  name: 'cli',
  context: root,
  mode: 'production',
  target: 'node20',
  devtool: false,
  entry: { sluitend: './src/cli/sluitend.ts' },
  output: { path: path.join(root, 'dist', 'cli'), filename: '[name].js', library: { type: 'commonjs2' } },
  externals: ({ request }, callback) => {
    // An ES module cannot be required in Node 20.
    if (/^pdfjs-dist/.test(request ?? '')) callback(null, `import ${request}`);
    else if (/^(exceljs|docx|mammoth)/.test(request ?? '')) callback(null, `commonjs ${request}`);
    else callback();
  },
  optimization: { minimize: false },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
        },
      },
    ],
  },
  plugins: [
    new DefinePlugin({ __VERSIE__: JSON.stringify(version) }),
    // npm starts the command as a program of its own.
    new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
  ],
  performance: { hints: false },
});
