/** Working sessions, checks and inspections, in English: the page of an office, and lines of the timeline. */
export const EN_CHECKS = {
} as const;
