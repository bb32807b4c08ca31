const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');

const root = path.resolve(__dirname, '..');

const OFFICE_JS = {
  cdn: {
    src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    host: ' https://appsforoffice.microsoft.com',
  },
  // Relative to the pane, as everything else: it may be served below a folder.
  own: { src: 'office-js/office.js', host: '' },
};

/** What the pane may do: its own origin and office.js, nothing else. Fabric writes its styles at run time. */
const csp = (host) =>
  [
    "default-src 'none'",
    `script-src 'self'${host}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${host}`,
    "worker-src 'self'",
    `frame-src 'self'${host}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/**
 * The task pane and its worker.
 * @param {{ officeJs?: 'cdn' | 'own', production?: boolean, build?: string }} env
 */
module.exports = (env = {}) => {
  const office = OFFICE_JS[env.officeJs ?? 'cdn'];
  if (office === undefined) throw new Error(`officeJs must be cdn or own, not ${env.officeJs}`);
  return {
    name: 'taskpane',
    context: root,
    mode: env.production ? 'production' : 'development',
    devtool: env.production ? false : 'source-map',
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: {
      path: path.join(root, 'dist'),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                transform: { react: { runtime: 'classic' } },
                target: 'es2021',
              },
            },
          },
        },
        { test: /\.css$/, type: 'css/auto' },
      ],
    },
    experiments: { css: true },
    performance: { hints: false },
    plugins: [
      new DefinePlugin({ __VERSIE__: JSON.stringify(env.build ? `${version} (${env.build})` : version) }),
      new HtmlPlugin({
        filename: 'taskpane.html',
        template: './src/taskpane/taskpane.html',
        chunks: ['taskpane'],
        inject: 'body',
        scriptLoading: 'defer',
        csp: csp(office.host),
        officeJs: office.src,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'src/taskpane/fabric-config.js', to: 'fabric-config.js' },
          { from: 'assets/icons/*.png', to: '[path][name][ext]' },
          // Where the manifest sends whoever asks for help.
          { from: 'assets/handleiding.html', to: 'handleiding.html' },
          { from: 'assets/voorbeelden', to: 'assets/voorbeelden', noErrorOnMissing: true },
        ],
      }),
    ],
  };
};
