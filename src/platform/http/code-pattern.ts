/** The code of an office or an employer, as a file may bring it: any text of at most 100 characters but control characters, and not of blanks alone. */
export const CODE = /^(?=.*\S)[^\p{Cc}\p{Cs}]{1,100}$/u;
