import { userInfo } from 'node:os';

/** Who acts through the command line, for the audit trail: the operating system's user. */
export function actorName(): string {
  return `cli:${userInfo().username}`;
}
