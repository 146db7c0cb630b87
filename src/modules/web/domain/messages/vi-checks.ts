/** Working sessions, checks and inspections, in Vietnamese: the page of an office, and lines of the timeline. */
export const VI_CHECKS = {
} as const;
