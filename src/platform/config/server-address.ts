/** The address in the first of some environment variables that is set, for programs beside the application that need a server of their own. */
export function serverAddress(names: readonly string[], otherwise: string): string {
  const found = names.map((name) => process.env[name]?.trim()).find((value) => value !== undefined && value !== '');
  return found ?? otherwise;
}
