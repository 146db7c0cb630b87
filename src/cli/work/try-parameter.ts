import type { CivilDate } from '../../kernel/civil-date';
import type { Bilingual } from '../../kernel/language';

import { TryParameter, type LawTrial } from '../../modules/arrears/arrears.api';
import { CLOCK, type Clock } from '../../platform/clock/clock';
import { formatDong, type Dong } from '../../kernel/money';
import type { Work } from '../declaration';
import { table } from '../table';
import { EXIT } from '../terminal';

/** What `parameters try` takes. */
export interface TryParameterGiven {
  readonly name: string;
  readonly from: string;
  readonly value: string;
  readonly asOf?: CivilDate;
}

/** Tells what a value would change on all employers; writes nothing. */
export const tryParameter: Work<TryParameterGiven> = async (given, { terminal, open }) => {
  const app = await open('statements');
  const { name, from, value } = given;
  const asOf = given.asOf ?? app.get<Clock>(CLOCK).today();
  const bar = terminal.progress({ vi: 'Đang tính thử', en: 'Trying' });
  const trial = await app
    .get(TryParameter)
    .run({ name, from, value }, asOf, (done, total) => bar.update(done, total, String(done)))
    .finally(() => bar.end());
  await terminal.answer({ name, from, value, asOf, ...trial }, () =>
    [terminal.words(summaryOf(given, asOf, trial)), ...largestOf(trial, terminal.words(HEAD))].join('\n'),
  );
  return EXIT.done;
};

const HEAD: Bilingual = {
  vi: 'đơn vị|phải nộp nay|phải nộp nếu đổi|thay đổi|trốn đóng: thay đổi',
  en: 'employer|owed now|owed then|change|evaded: change',
};

function summaryOf({ name, from, value }: TryParameterGiven, asOf: CivilDate, trial: Trial): Bilingual {
  const { employers, changed, before, after, notComputedBefore, notComputedAfter } = trial;
  const title = {
    vi: `Tính thử ${name} = ${value} từ ${from}, số liệu ngày ${asOf} (không ghi nhận gì)`,
    en: `Trying ${name} = ${value} from ${from} on the figures of ${asOf} (nothing is written)`,
  };
  if (!trial.decidesWhatIsOwed) {
    return {
      vi: `${title.vi}\n  Tham số này không quyết định số tiền phải nộp, chỉ quyết định biện pháp và thời hạn: không đơn vị nào đổi số`,
      en: `${title.en}\n  This parameter decides no amount owed, only measures and deadlines: no employer's figures change`,
    };
  }
  const owed = changeOf(before.owed, after.owed);
  const evaded = changeOf(before.evaded, after.evaded);
  const charges = changeOf(before.charges, after.charges);
  return {
    vi: [
      title.vi,
      `  đơn vị đổi số          ${changed} / ${employers}`,
      `  phải nộp               ${owed}`,
      `  trong đó tiền xử lý    ${charges}`,
      `  trốn đóng              ${evaded}`,
      `  chưa tính được         ${notComputedBefore} → ${notComputedAfter}`,
    ].join('\n'),
    en: [
      title.en,
      `  employers that change  ${changed} of ${employers}`,
      `  owed                   ${owed}`,
      `  of it charges          ${charges}`,
      `  evaded                 ${evaded}`,
      `  not computed           ${notComputedBefore} → ${notComputedAfter}`,
    ].join('\n'),
  };
}

type Trial = LawTrial & { readonly decidesWhatIsOwed: boolean };

function largestOf({ largest }: Trial, head: string): string[] {
  if (largest.length === 0) return [];
  const rows = largest.map(({ employerCode, before, after }) => [
    employerCode,
    formatDong(before.owed),
    formatDong(after.owed),
    signed(after.owed - before.owed),
    signed(after.evaded - before.evaded),
  ]);
  return ['', table(head.split('|'), rows, [1, 2, 3, 4])];
}

function changeOf(before: Dong, after: Dong): string {
  return `${formatDong(before)} → ${formatDong(after)} (${signed(after - before)})`;
}

function signed(amount: Dong): string {
  return amount > 0n ? `+${formatDong(amount)}` : formatDong(amount);
}
