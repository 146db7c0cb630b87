import { AnchorAudit, headInShort, VerifyAudit, type AuditVerification } from '../../modules/audit/audit.api';
import type { Bilingual } from '../../kernel/language';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { EXIT } from '../terminal';

/** Looks at the whole trail and what it vouches for, and says whether anything was changed past the program. */
export const verifyAudit: Work<object> = async (_given, { terminal, open }) => {
  const app = await open('audit');
  const result = await app.get(VerifyAudit).run();
  const { findings, head, ...counts } = result;
  const whole = findings.length === 0;
  const told = findings.map((each) => ({ code: each.code, sentence: each.sentence(terminal.language) }));
  const answer = { ...counts, whole, findings: told, head: head ? headInShort(head) : null };
  await terminal.answer(answer, () =>
    whole ? terminal.words(wellOf(result)) : told.map(({ sentence }) => sentence).join('\n'),
  );
  return whole ? EXIT.done : EXIT.failed;
};

/** Writes the signed head outside the database. */
export const anchorAudit: Work<object> = async (_given, { terminal, open }) => {
  const app = await open('audit');
  const anchored = await app.get(AnchorAudit).run(actorName());
  const answer = anchored
    ? { entries: anchored.head.entries, head: headInShort(anchored.head), file: anchored.path }
    : { entries: 0, head: null, file: null };
  await terminal.answer(answer, () =>
    terminal.words(
      anchored
        ? {
            vi: `Đã ghi dấu đầu chuỗi (${headInShort(anchored.head)}) vào ${anchored.path}; hãy giữ một bản ở nơi khác`,
            en: `The head (${headInShort(anchored.head)}) is written to ${anchored.path}; keep a copy elsewhere`,
          }
        : { vi: 'Nhật ký chưa có mục nào', en: 'The trail has no entry yet' },
    ),
  );
  return EXIT.done;
};

function wellOf({
  entries,
  head,
  anchors,
  sealedRows,
  importsChecked,
  importsNotCovered,
}: AuditVerification): Bilingual {
  const signed = head ? headInShort(head) : '–';
  const older = importsNotCovered > 0;
  return {
    vi: [
      `${entries} mục, chuỗi còn nguyên vẹn`,
      `  dấu đầu chuỗi đã ký        ${signed}`,
      `  mốc neo khớp               ${anchors}`,
      `  dòng đã niêm phong khớp    ${sealedRows}`,
      `  lần nhập số liệu khớp      ${importsChecked}`,
      ...(older ? [`  lần nhập trước khi có mã băm, không kiểm được: ${importsNotCovered}`] : []),
    ].join('\n'),
    en: [
      `${entries} entries, the chain is whole`,
      `  signed head                ${signed}`,
      `  anchors that fit           ${anchors}`,
      `  sealed rows that fit       ${sealedRows}`,
      `  imports that fit           ${importsChecked}`,
      ...(older ? [`  imports from before hashes were kept, not checked: ${importsNotCovered}`] : []),
    ].join('\n'),
  };
}
