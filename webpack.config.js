const path = require('node:path');
const TerserPlugin = require('terser-webpack-plugin');
const taskpane = require('./webpack/taskpane');
const cli = require('./webpack/cli');

/**
 * Which bundles are made: `--env deel=paneel|werkmap|cli|alles`.
 * paneel: the add-in as an organisation hosts it. werkmap: the embedded workbook with the pane and its own copy of
 * office.js, for trying, developing and testing. cli: the shell command.
 */
module.exports = async (env = {}) => {
  const deel = env.deel ?? 'alles';
  const configs = [];
  if (deel === 'paneel') configs.push(into('dist/paneel', taskpane({ officeJs: 'cdn', ...env, production: true })));
  if (deel === 'werkmap' || deel === 'alles') {
    // Required here only: an organisation that hosts the pane needs nothing of the embedded workbook.
    const host = require('./webpack/host');
    const werkmap = { ...env, officeJs: 'own' };
    const page = {
      ...host(werkmap),
      // Never shipped: minifying the grid takes minutes and serves nobody.
      optimization: { ...host(werkmap).optimization, minimize: false },
      devServer: { ...host.devServer, server: env.https ? await secure() : 'http' },
    };
    configs.push(into('dist/werkmap', page), into('dist/werkmap', taskpane(werkmap)));
  }
  if (deel === 'cli' || deel === 'alles') configs.push(cli(env));
  return configs;
};

function into(folder, config) {
  return {
    ...config,
    output: { ...config.output, path: path.join(__dirname, folder) },
    // A second build takes seconds.
    cache: { type: 'filesystem', name: folder.replace('/', '-') + config.name + config.mode },
    optimization: {
      ...config.optimization,
      minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, terserOptions: {}, extractComments: false })],
    },
  };
}

/** Excel opens a pane over https only, with a certificate that this machine trusts. */
async function secure() {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}
