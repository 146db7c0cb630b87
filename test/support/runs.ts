/**
 * How often a property is tried: each run takes other examples, so a few a run find in time what many find at once. With FULL=1 ten times
 * as often.
 */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: process.env['FULL'] === '1' ? usual * 10 : usual };
}
