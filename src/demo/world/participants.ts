import { fromMonthNumber } from '../../kernel/period';
import { PARTICIPANT_KINDS, type ParticipantKind } from '../../law/participant-kinds';
import { PROVINCE_CODE } from './authorities';
import type { CsvTable } from './csv';
import type { World } from './world';

/** People of the invented province at the beginning of its history, and how many come each month. */
const PEOPLE: Readonly<Record<ParticipantKind, readonly [first: number, monthly: number]>> = {
  'si-compulsory': [118_400, 310],
  'si-voluntary': [14_900, 145],
  ui: [109_700, 290],
  hi: [742_000, 1_240],
};

/** participants.csv: how many people are insured in the province at the end of each month. */
export function participantsTable({ periods, firstMonth }: World): CsvTable {
  return {
    fileName: 'participants.csv',
    header: ['authorityCode', 'period', 'kind', 'people'],
    rows: () =>
      periods.flatMap((_, month) =>
        PARTICIPANT_KINDS.map((kind) => {
          const [first, monthly] = PEOPLE[kind];
          return [PROVINCE_CODE, fromMonthNumber(firstMonth + month), kind, String(first + month * monthly)];
        }),
      ),
  };
}
