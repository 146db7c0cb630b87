/** Key under which reminder letters (form 01-ĐĐ with C12-TS) are stored. */
export const REMINDER_KIND = 'reminder';
