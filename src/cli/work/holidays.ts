import { ListDaysOff } from '../../modules/parameters/parameters.api';
import type { Work } from '../declaration';
import { table } from '../table';
import { EXIT } from '../terminal';
import { importFile } from './import';

/** What `holidays import` takes. */
export interface ImportHolidaysGiven {
  readonly file: string;
  readonly check: boolean;
}

/** What `holidays list` takes. */
export interface ListHolidaysGiven {
  readonly year: string;
}

/** Enters days off from a file. */
export const importHolidays: Work<ImportHolidaysGiven> = ({ file, check }, context) =>
  importFile({ kind: 'holidays', file, check, update: false }, context);

/** Lists the days of a year that differ from their weekday; a year of which none was entered is said to be unknown. */
export const listHolidays: Work<ListHolidaysGiven> = async ({ year }, { terminal, open }) => {
  const { known, days } = await (await open('parameters')).get(ListDaysOff).run(year);
  const head = {
    vi: ['ngày', 'nghỉ/làm', 'tên', 'độ chắc chắn', 'căn cứ'],
    en: ['date', 'kind', 'name', 'certainty', 'reference'],
  }[terminal.language];
  await terminal.answer({ year, known, days }, () =>
    known
      ? table(
          head,
          days.map(({ date, kind, name, certainty, reference }) => [date, kind, name, certainty, reference]),
        )
      : terminal.words({
          vi: `Chưa nhập ngày nghỉ của năm ${year}: holidays import TỆP.csv`,
          en: `The days off of ${year} have not been entered: holidays import FILE.csv`,
        }),
  );
  return EXIT.done;
};
