/** The user stopped the computing: no failure, and nothing of it is used. */
export class Gestopt extends Error {
  constructor() {
    super('Stopped by the user');
    this.name = 'Gestopt';
  }
}
