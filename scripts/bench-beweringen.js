require('./typescript.js');
require('./bench-beweringen.ts');
