const path = require('node:path');
const taskpane = require('../../../webpack/taskpane');
const HtmlPlugin = require('html-webpack-plugin');

/** The pane's own build, with the fakes in the place of Excel. */
module.exports = () => {
  const config = taskpane({ officeJs: 'own' });
  return {
    ...config,
    entry: { harness: './test/taskpane/harness/index.tsx' },
    output: { ...config.output, path: path.resolve(__dirname, '../../../dist/harness') },
    plugins: [
      ...config.plugins.filter((plugin) => !(plugin instanceof HtmlPlugin)),
      new HtmlPlugin({
        filename: 'index.html',
        template: './src/taskpane/taskpane.html',
        csp: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:",
        officeJs: 'fabric-config.js',
      }),
    ],
  };
};
