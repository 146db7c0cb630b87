/**
 * Whether two names as they were typed are those of one person: differences of case, blanks and the way letters are encoded do not make
 * another. Until there is a log-in a name is all that is known of who acts.
 */
export function samePerson(one: string, other: string): boolean {
  return personKey(one) === personKey(other);
}

/** A name without what does not tell persons apart. */
export function personKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
}
