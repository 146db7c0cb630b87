import { formatDong } from '../../../kernel/money';
import { AGGRAVATING, MITIGATING } from '../../../law/enforcement/fines/circumstances';
import { formatCount, formatDate } from '../../../platform/documents/vietnamese-format';
import type { CasePaper } from '../../notices/notices.api';
import type { DecidedAct, StatedAct } from '../domain/sanction-papers';

/** Head of a paper in the layout of Decree 30/2020/NĐ-CP. */
export function headOf(paper: CasePaper, title: string, about: string | null) {
  const { office, employer, issuedOn } = paper;
  const number = paper.number ?? `……/${office.symbol}`;
  return {
    title: `${title} - ${employer.code}`,
    parentOffice: office.parentName.toLocaleUpperCase('vi'),
    office: office.name.toLocaleUpperCase('vi'),
    number: `Số: ${number}`,
    reference: `số ${number} ${formatDate(issuedOn)}`,
    about,
    placeAndDate: `${office.place}, ${formatDate(issuedOn)}`,
  };
}

/** The employer as papers of sanctions name it; the tax code is an enterprise's number. */
export function employerOf({ employer }: CasePaper) {
  const { name, address, code, taxCode, phone } = employer;
  return { name, address, code, taxCode, phone };
}

/** What was done, in a sentence: how many workers or how much money, over how many months, and until when. */
export function actSentence({ name, measure, workers, amount, periods, endedOn, foundOn }: StatedAct): string {
  const months = periods > 1 ? `, trong ${formatCount(periods)} kỳ đóng` : '';
  const people = workers > 0 ? `${formatCount(workers)} người lao động` : '';
  const money = amount > 0n ? `số tiền ${formatDong(amount)} đồng` : '';
  const figures = measure === 'workers' ? [people, money] : [money, people];
  const until = endedOn === null ? 'hành vi đang tiếp diễn' : `chấm dứt ${formatDate(endedOn)}`;
  return `${name}: ${figures.filter((each) => each !== '').join(', ')}${months} (phát hiện ${formatDate(foundOn)}; ${until})`;
}

/** The circumstances of all acts of a kind, each once, or a word for none. */
export function circumstancesIn(acts: readonly DecidedAct[], kind: 'mitigating' | 'aggravating'): string {
  const words = acts.flatMap((act) =>
    kind === 'mitigating'
      ? act.mitigating.map((code) => MITIGATING[code])
      : act.aggravating.map((code) => AGGRAVATING[code]),
  );
  return words.length === 0 ? 'không có' : [...new Set(words)].join('; ');
}

/** Each of a list of sentences numbered. */
export function numbered<Item>(items: readonly Item[], text: (item: Item) => string): { mark: string; text: string }[] {
  return items.map((item, index) => ({ mark: `${index + 1}`, text: text(item) }));
}
