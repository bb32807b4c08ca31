require('./typescript.js');
require('./bench-werkmap.ts');
