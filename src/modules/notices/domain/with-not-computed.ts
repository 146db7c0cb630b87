import type { LeftOut } from '../../arrears/arrears.api';

/** Who was left out of some letters, and who could not even be proposed one; each once. */
export function withNotComputed(leftOut: readonly LeftOut[], notComputed: readonly LeftOut[]): LeftOut[] {
  const named = new Map([...notComputed, ...leftOut].map((each) => [each.employerCode, each]));
  return [...named.values()].toSorted((a, b) => (a.employerCode < b.employerCode ? -1 : 1));
}
