/** The code of an error of Node (ENOENT, ERR_PARSE_ARGS_…); null for any other error. */
export function codeOf(error: unknown): string | null {
  // By shape: Node's own errors are of another realm under Jest.
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
