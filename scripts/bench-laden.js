require('./typescript.js');
require('./bench-laden.ts');
