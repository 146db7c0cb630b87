/** Most characters of a note. */
export const LONGEST_NOTE = 4000;

/** Most characters of a reason. */
export const LONGEST_REASON = 2000;

/** Most characters of a name, a title, or what a paper is called. */
export const LONGEST_NAME = 200;
