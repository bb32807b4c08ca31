require('./typescript.js');
require('./tel-formaten.ts');
