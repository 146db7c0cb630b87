import type { Period } from '../../kernel/period';
import { CheckParameters, type MissingLaw } from '../../modules/arrears/arrears.api';
import type { Work } from '../declaration';
import { EXIT, type Terminal } from '../terminal';

/** What `parameters check` takes. */
export interface CheckParametersGiven {
  readonly from?: Period;
}

/** Lists everything of the law that is missing for the data at hand. */
export const checkParameters: Work<CheckParametersGiven> = async ({ from }, { terminal, open }) => {
  const app = await open('statements');
  const bar = terminal.progress({ vi: 'Đang xem dữ liệu', en: 'Looking at the data' });
  const missing = await app
    .get(CheckParameters)
    .run(from, (done, total) => bar.update(done, total))
    .finally(() => bar.end());
  const parameters = missing.parameters.map((each) => ({ ...each, command: setCommand(each) }));
  const years = missing.years.map(({ year, isNeeded }) => ({
    year,
    needed: isNeeded,
    command: `holidays import holidays-${year}.csv`,
  }));
  await terminal.answer({ parameters, holidays: years }, () => textOf(missing, terminal));
  const isMissing = parameters.length > 0 || missing.years.some(({ isNeeded }) => isNeeded);
  return isMissing ? EXIT.partly : EXIT.done;
};

function textOf({ parameters, years }: MissingLaw, terminal: Terminal): string {
  if (parameters.length === 0 && years.length === 0) {
    return terminal.words({
      vi: 'Không thiếu gì để tính dữ liệu đang có',
      en: 'Nothing is missing for the data at hand',
    });
  }
  const lines = [
    ...parameters.map(({ name, from, employers, purpose }) => {
      const whom = {
        figures: { vi: `${employers} đơn vị chưa tính được`, en: `${employers} employers cannot be computed` },
        today: { vi: 'cần cho việc của hôm nay', en: 'needed for what is done today' },
        fines: { vi: 'cần khi xử phạt hành vi của thời gian đó', en: 'needed for fines on acts of that time' },
      }[purpose];
      return `${name}  ${from}  ${terminal.words(whom)}\n  ${setCommand({ name, from })}`;
    }),
    ...years.map(({ year, isNeeded }) => {
      const words = isNeeded
        ? { vi: `Ngày nghỉ của năm ${year} chưa được nhập`, en: `The days off of ${year} have not been entered` }
        : {
            vi: `Ngày nghỉ của năm ${year} chưa được nhập, còn chưa đến 3 tháng nữa là cần`,
            en: `The days off of ${year} have not been entered; they are needed within three months`,
          };
      return `${terminal.words(words)}\n  holidays import holidays-${year}.csv`;
    }),
  ];
  return lines.join('\n');
}

function setCommand({ name, from }: { readonly name: string; readonly from: string }): string {
  return `parameters set ${name} --from ${from} --value … --reference "…"`;
}
