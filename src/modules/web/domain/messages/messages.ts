import type { Language } from '../../../../kernel/language';
import { EN_CASES } from './en-cases';
import { EN_DUTIES } from './en-duties';
import { EN_EMPLOYERS } from './en-employers';
import { EN_MEASURES } from './en-measures';
import { EN_OFFICE } from './en-office';
import { EN_WORDS } from './en-words';
import { VI_CASES } from './vi-cases';
import { VI_DUTIES } from './vi-duties';
import { VI_EMPLOYERS } from './vi-employers';
import { VI_MEASURES } from './vi-measures';
import { VI_OFFICE } from './vi-office';
import { VI_WORDS } from './vi-words';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

const VI = {
  ...VI_OFFICE,
  ...VI_EMPLOYERS,
  ...VI_CASES,
  ...VI_MEASURES,
  ...VI_DUTIES,
  ...VI_WORDS,
};

/** Every text of the screens in one language; both languages have the same keys. */
export type Messages = Texts<typeof VI>;

/** The texts by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = {
  vi: VI,
  en: {
    ...EN_OFFICE,
    ...EN_EMPLOYERS,
    ...EN_CASES,
    ...EN_MEASURES,
    ...EN_DUTIES,
    ...EN_WORDS,
  },
};
