/** An error as Excel reports it: add-ins branch on the code, never on the message. */
export class HostError extends Error {
  /**
   * @param code one of Excel's error codes, such as `InvalidArgument`
   * @param message what was wrong, for the developer
   */
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Error thrown when an argument does not fit; the commonest of Excel's errors. */
export function invalidArgument(why: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. (${why})`);
}

/** Error thrown when the thing asked for is not in the workbook. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist. (${what})`, 404);
}

/** Error thrown when a new thing's name is taken. */
export function itemAlreadyExists(what: string): HostError {
  return new HostError('ItemAlreadyExists', `A resource with the same name or identifier already exists. (${what})`);
}

/** Error thrown when a protected sheet is written to. */
export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation. (${what})`, 403);
}

/** Error thrown when an operation cannot be done in this state. */
export function invalidOperation(why: string): HostError {
  return new HostError('InvalidOperation', `The operation attempted is invalid on the object. (${why})`);
}

/** Error thrown for whatever Excel itself does not explain. */
export function generalException(why: string): HostError {
  return new HostError('GeneralException', `There was an internal error while processing the request. (${why})`, 500);
}

/** Error thrown when the embedded workbook lacks a member that Excel may have; it names type and member. */
export function notInHost(type: string, member: string): HostError {
  return new HostError('ApiNotFound', `${type}.${member} is not in the embedded workbook.`, 404);
}
