/** Name of the table with the causes of afwijkingen: the user's own. */
export const VERKLARINGEN = 'tblVerklaringen';
