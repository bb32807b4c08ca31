require('./typescript.js');
require('./toets-libreoffice.ts');
