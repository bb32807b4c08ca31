require('./typescript.js');
require('./bench-solver.ts');
