import { isLanguage, type Language } from '../../kernel/language';
import type { Environment } from './configuration';

/**
 * The language of a person at a terminal, from the variables of their system: `LC_ALL`, else `LC_MESSAGES`, else `LANG`. Where these say
 * nothing (unset, C, POSIX) it is Vietnamese, the language of the offices; whatever else they name, English.
 */
export function languageOfEnvironment(environment: Environment): Language {
  const named = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(
    (value) => value !== undefined && value.trim() !== '',
  );
  const code =
    (named ?? '')
      .trim()
      .split(/[_.@-]/)[0]
      ?.toLowerCase() ?? '';
  if (code === '' || code === 'c' || code === 'posix') return 'vi';
  return isLanguage(code) ? code : 'en';
}
