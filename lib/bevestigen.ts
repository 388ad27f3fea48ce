/**
 * Thrown by a use case that wants to be sure before it goes on: each sentence is a question for the user. The form shows
 * them, and sends back the very questions that were confirmed.
 */
export class Bevestigen extends Error {
  constructor(readonly vragen: string[]) {
    super('Bevestiging gevraagd.')
    this.name = 'Bevestigen'
  }
}
