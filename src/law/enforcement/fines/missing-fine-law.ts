import { addDays, earlierOf, laterOf, type CivilDate } from '../../../kernel/civil-date';
import type { Fund } from '../../fund';
import type { LawBook } from '../../law-book';
import { PARAMETERS, type ParameterName } from '../../parameters/definition';
import { isOfDecree, VIOLATION_ACTS, type ViolationActCode } from './violation-act';

/** A value about fines that nobody has entered. */
export interface MissingFineLaw {
  readonly name: ParameterName;
  /** The first day from which it is missing: that of the decree, or of the entry that says so. */
  readonly from: CivilDate;
}

/** The funds whose contributions an act is about. */
const FUNDS_OF_ACTS: Readonly<Record<string, readonly Fund[]>> = {
  SI: ['RET', 'SICK', 'SI', 'OAD'],
  UI: ['UI'],
  HI: ['HI'],
};

/**
 * What a fine of a span of days would take and nobody has entered: the frame of every act of the decree of the time (an entry may itself
 * say that it is not known), and who may fine, where no officer's power of the time is known. Days before the first decree that is
 * entered are left out: no act of theirs is.
 * @param funds of which anything is assessed; acts about others are left out
 */
export function missingFineLaw(
  law: LawBook,
  { from, to }: { readonly from: CivilDate; readonly to: CivilDate },
  funds: ReadonlySet<Fund>,
): MissingFineLaw[] {
  const missing = new Map<ParameterName, MissingFineLaw>();
  const note = (name: ParameterName, on: CivilDate): void => {
    if (!missing.has(name)) missing.set(name, { name, from: on });
  };
  const decrees = law.get('fine.decree').list();
  for (const [index, decree] of decrees.entries()) {
    const next = decrees[index + 1]?.validFrom;
    const last = next === undefined ? to : earlierOf(addDays(next, -1), to);
    const day = laterOf(decree.validFrom, from);
    if (day > last) continue;
    for (const act of actsOf(decree.value, funds)) {
      const name = `fine.${act}` as const;
      const entry = law.get(name).find(last);
      if (!entry) note(name, decree.validFrom);
      else if (entry.value === 'not-known') note(name, entry.validFrom);
    }
    for (const name of powersNobodyKnows(law, last)) note(name, decree.validFrom);
  }
  return [...missing.values()];
}

function actsOf(decree: string, funds: ReadonlySet<Fund>): ViolationActCode[] {
  return (Object.keys(VIOLATION_ACTS) as ViolationActCode[])
    .filter((act) => isOfDecree(act, decree))
    .filter((act) => act.split('-').some((word) => FUNDS_OF_ACTS[word]?.some((fund) => funds.has(fund))));
}

/** Of officers of whom later powers are known, where none at all is known on the day. */
function powersNobodyKnows(law: LawBook, day: CivilDate): ParameterName[] {
  const powers = (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => name.startsWith('fine-power.'));
  if (powers.some((name) => law.get(name).find(day))) return [];
  const firsts = powers.flatMap((name) => law.get(name).list()[0]?.validFrom ?? []);
  const next = firsts.filter((first) => first > day).toSorted()[0];
  return powers.filter((name) => law.get(name).list()[0]?.validFrom === next);
}
