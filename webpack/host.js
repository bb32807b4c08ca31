const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { sources, Compilation, IgnorePlugin } = require('webpack');

const root = path.resolve(__dirname, '..');
const officeJs = path.join(root, 'node_modules/@microsoft/office-js/dist');

/** What office.js loads when it runs in Excel on the web; the rest of its 50 MB is for other hosts. */
const officeFiles = ['office.js', 'excel-web-16.00.js', 'nl-nl/*.js', 'en-us/*.js'];

/**
 * The page with the embedded workbook: a grid beside the unchanged task pane. For trying, developing and testing.
 * @param {{ production?: boolean }} env
 */
module.exports = (env = {}) => ({
  name: 'host',
  context: root,
  mode: env.production ? 'production' : 'development',
  devtool: env.production ? false : 'cheap-module-source-map',
  entry: { host: './src/host/page/index.ts' },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].js',
    chunkFilename: '[name].[contenthash:8].js',
    cssFilename: '[name].css',
  },
  resolve: {
    extensions: ['.ts', '.js'],
    // The grid needs React 18, the pane's components need React 17.
    alias: {
      react: path.join(root, 'node_modules/react18'),
      'react-dom': path.join(root, 'node_modules/react-dom18'),
    },
  },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: { jsc: { parser: { syntax: 'typescript' }, target: 'es2021' } },
        },
      },
      { test: /\.css$/, type: 'css/auto' },
    ],
  },
  optimization: {
    // The grid is large; this minimizer does in seconds what the usual one does in minutes.
    minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false })],
  },
  experiments: { css: true },
  performance: { hints: false },
  plugins: [
    // Hyphenation of running text, in sixty languages: a workbook has no use for it, but the grid loads the English one.
    new IgnorePlugin({
      resourceRegExp: /^\.\/(?!en-)[a-z-]+-[\w-]{8}\.js$/i,
      contextRegExp: /engine-render[\\/]lib[\\/]es$/,
    }),
    new HtmlPlugin({
      filename: 'index.html',
      template: './src/host/page/index.html',
      chunks: ['host'],
      inject: 'body',
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: officeFiles.map((from) => ({
        from,
        context: officeJs,
        to: 'office-js/[path][name][ext]',
        info: { minimized: true },
      })),
    }),
    trustPage,
  ],
});

/**
 * Over http office.js asks the page at this path, beside itself, whether the host may be trusted. Here the host is
 * the developer's own.
 */
const trustPage = {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('TrustPage', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'TrustPage', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const page = '<!doctype html><title>Sluitend</title><script src="trust.js"></script>';
          compilation.emitAsset('office-js/AgaveErrorUX/index.html', new sources.RawSource(page));
          const script = 'window.parent.postMessage(\'{"hostUserTrusted":true}\', window.location.origin);';
          compilation.emitAsset('office-js/AgaveErrorUX/trust.js', new sources.RawSource(script));
        }
      );
    });
  },
};

/** Settings of webpack-dev-server for the page. */
module.exports.devServer = {
  port: 3000,
  host: 'localhost',
  hot: false,
  // Reloading would restart the pane's conversation; the workbook is kept, so reload by hand.
  liveReload: false,
  client: false,
  static: false,
};
