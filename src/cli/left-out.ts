import type { Bilingual, Language } from '../kernel/language';
import type { LeftOut } from '../modules/arrears/arrears.api';
import type { Terminal } from './terminal';

/** Employers that could not be computed, for machines. */
export function leftOutJson(leftOut: readonly LeftOut[], language: Language): object[] {
  return leftOut.map(({ employerCode, because }) => {
    return { employerCode, code: because.code, message: because.sentence(language) };
  });
}

/** Names the employers that could not be computed, under what is missing and how to mend it: many lack the same. */
export function tellLeftOut(terminal: Terminal, leftOut: readonly LeftOut[]): void {
  tellNotComputed(
    terminal,
    leftOut.map(({ employerCode, because }) => {
      return { employerCode, why: { vi: because.sentence('vi'), en: because.sentence('en') } };
    }),
  );
}

/** The same of those whose reason is kept in words, as a frozen report keeps it. */
export function tellNotComputed(
  terminal: Terminal,
  leftOut: readonly { readonly employerCode: string; readonly why: Bilingual }[],
): void {
  if (leftOut.length === 0) return;
  const groups = new Map<string, string[]>();
  for (const { employerCode, why } of leftOut) {
    const sentence = why[terminal.language];
    groups.set(sentence, [...(groups.get(sentence) ?? []), employerCode]);
  }
  terminal.say(countOf(leftOut.length));
  for (const [why, codes] of groups) terminal.say(`- ${why}\n  (${codes.length}) ${codes.join(', ')}`);
}

function countOf(count: number): Bilingual {
  return {
    vi: `${count} đơn vị không tính được, đã để lại và làm tiếp các đơn vị khác:`,
    en: `${count} ${count === 1 ? 'employer' : 'employers'} could not be computed and ${count === 1 ? 'was' : 'were'} left out; all others were done:`,
  };
}
