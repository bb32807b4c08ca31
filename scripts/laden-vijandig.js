require('./typescript.js');
require('./laden-vijandig.ts');
