import type { CivilDate } from '../../kernel/civil-date';
import { AssignEmployerOffice, ListWaitingEmployers, waitingJson } from '../../modules/cases/cases.api';
import { actorName } from '../actor';
import type { Work } from '../declaration';
import { table } from '../table';
import { EXIT } from '../terminal';

/** What `employers waiting` takes. */
export interface WaitingGiven {
  readonly authority: string | undefined;
}

/** What `employers assign` takes. */
export interface AssignGiven {
  readonly employer: string;
  readonly authority: string;
  readonly since: CivilDate | undefined;
}

/** Lists the employers that wait to be assigned. */
export const listWaiting: Work<WaitingGiven> = async ({ authority }, { terminal, open }) => {
  const app = await open('office');
  const rows = (await app.get(ListWaitingEmployers).run(authority)).map(waitingJson);
  const head = {
    vi: ['đơn vị', 'tên', 'cơ quan đã chấm dứt', 'ngày cuối', 'tạm do', 'cơ quan nhận'],
    en: ['employer', 'name', 'ended office', 'last day', 'meanwhile', 'may go to'],
  }[terminal.language];
  await terminal.answer(rows, () =>
    rows.length === 0
      ? terminal.words({ vi: 'Không có đơn vị nào chờ phân công.', en: 'No employer waits to be assigned.' })
      : table(
          head,
          rows.map(({ employerCode, name, ended, endedOn, meanwhile, successors }) => [
            employerCode,
            name,
            ended.code,
            endedOn ?? '',
            meanwhile.code,
            successors.map(({ code }) => code).join(', '),
          ]),
        ),
  );
  return EXIT.done;
};

/** Assigns an employer to an office. */
export const assignEmployer: Work<AssignGiven> = async ({ employer, authority, since }, { terminal, open }) => {
  const app = await open('office');
  const asked = { employerCode: employer, authorityCode: authority, since, actor: actorName() };
  const { assigned } = await app.get(AssignEmployerOffice).run(asked);
  await terminal.answer({ employer, authority, assigned }, () =>
    terminal.words(
      assigned
        ? { vi: `${employer}: đã phân công cho ${authority}`, en: `${employer}: assigned to ${authority}` }
        : { vi: `${employer} đã thuộc ${authority}`, en: `${employer} belongs to ${authority} already` },
    ),
  );
  return EXIT.done;
};
