import type { CivilDate } from '../kernel/civil-date';
import type { Bilingual } from '../kernel/language';
import type { ArgumentOf, Flag, OptionOf } from './declaration';
import { readDate, readText } from './readers';

const DAY = 'YYYY-MM-DD';

/** `--as-of YYYY-MM-DD`; absent: today, unless it is required. */
export function dayOption(about: Bilingual, isRequired: 'required' | 'optional'): OptionOf<CivilDate> {
  return {
    kind: 'option',
    value: DAY,
    about,
    read: readDate,
    ...(isRequired === 'required' ? { required: true } : {}),
  };
}

/** A text that must be given. */
export function textOption(value: string | Bilingual, about: Bilingual): OptionOf<string> {
  return { kind: 'option', value, about, read: readText, required: true };
}

/** A folder that files are written into. */
export const OUT_FOLDER = textOption(
  { vi: 'THƯ_MỤC', en: 'DIR' },
  { vi: 'thư mục để ghi tệp', en: 'where the files are written' },
);

/** The code of an office. */
export const AUTHORITY = textOption({ vi: 'MÃ', en: 'CODE' }, { vi: 'mã cơ quan BHXH', en: 'code of the authority' });

/** The code of an employer, as an argument. */
export const EMPLOYER: ArgumentOf<string> = {
  kind: 'argument',
  value: { vi: 'mã đơn vị', en: 'employer' },
  about: { vi: 'mã đơn vị', en: 'employer code' },
  read: readText,
};

/** A switch that is off unless given. */
export function flag(about: Bilingual): Flag {
  return { kind: 'flag', about };
}
