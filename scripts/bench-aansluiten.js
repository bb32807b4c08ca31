// `node scripts/bench-aansluiten.js`: every speed that the engine must reach, in one run, and the growth as a plot in docs/.
const { join } = require('node:path');

process.argv.splice(2, Infinity, '--svg', join(__dirname, '../docs/beeld/groei.svg'));
require('./bench-solver.js');
