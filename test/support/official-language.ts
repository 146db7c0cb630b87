import { everyCitation } from '../../src/law/citations';

/** What the office says to itself, and what only the program says: neither stands in a paper that others rely on. */
const INTERNAL: readonly RegExp[] = [
  /ghi theo trí nhớ|trí nhớ|chưa đối chiếu|cần đối chiếu|chưa có văn bản gốc|được suy ra từ văn bản khác/i,
  /\b(?:recalled|assumed|derived|sourced|undefined|null|NaN|TODO)\b|\[object/,
  // Codes, and keys of letters.
  /(?<![\w/.-])[a-z]{3,}(?:-[a-z]{2,})+(?![\w/.-])/,
  /\b[A-Z]+\d*-20\d\d-\d{6}\b/,
  // An inspection of the office's own is a check since July 2025.
  /kiểm tra, thanh tra|thanh tra, kiểm tra/i,
];
const ACT_NUMBER =
  /\b\d+\/(?:\d{4}\/(?:QH\d+|NĐ-CP|NQ-HĐTP|QĐ-TTg|TT-[A-Z]+)|QĐ-BHXH(?= ngày \d+ tháng \d+ năm \d+ của Bảo hiểm xã hội Việt Nam))/g;
const ACT_FIRST =
  /(?:QH\d+|NĐ-CP|QĐ-BHXH|Bộ luật Hình sự|Luật Xử lý vi phạm hành chính|Luật Bảo hiểm y tế), (?:khoản|điểm|Điều)/;
const BEGINS_ITEM = /^(?:- |\d+\. |Căn cứ )/;
const GOES_ON = /^(?:[-–*(]|\d|[a-zđ]\)|Căn cứ|Xét|Theo đề nghị|Để bảo đảm|\p{Ll})/u;

const CITATIONS = everyCitation()
  .map(plain)
  .toSorted((a, b) => b.length - a.length);

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What is wrong with the language of a paper, by the text that its PDF shows; empty where nothing is. */
export function faultsOf(text: string): string[] {
  const line = plain(text);
  return [
    ...INTERNAL.flatMap((pattern) => pattern.exec(line)?.map((found) => `internal: ${found}`) ?? []),
    ...(ACT_FIRST.exec(line) ?? []).map((found) => `the act before its article: ${found}`),
    ...citedOtherwise(line),
    ...unendedLists(text),
  ];
}

/** Numbers of acts that stand outside of every text of the one table. */
function citedOtherwise(line: string): string[] {
  let rest = line;
  for (const citation of CITATIONS) rest = rest.replaceAll(citation, '§');
  return [...rest.matchAll(ACT_NUMBER)].map(
    (match) => `cited otherwise: ${rest.slice(Math.max(0, match.index - 40), match.index + 40)}`,
  );
}

/** Items that end with a semicolon where no other item follows, and items that end with nothing where one does. */
function unendedLists(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^\d+$/.test(line));
  let isItem = false;
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    isItem = BEGINS_ITEM.test(line) || (isItem && !/[.;:]$/.test(lines[index - 1] ?? ''));
    if (next === undefined || !isItem) return [];
    if (line.endsWith(';') && !GOES_ON.test(next)) return [`not ended: ${line} | ${next}`];
    if (/^- \p{Lu}/u.test(next) && !/[;:.,]$/.test(line)) return [`no sign between: ${line} | ${next}`];
    return [];
  });
}
