import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { NOTHING_TO_DO, dutyStateOn } from '../domain/duty-register';
import type { ListedDuty } from '../domain/listed-duty';
import { ListDuties } from '../use-cases/list-duties.query';
import { DutyPageAnswer, type DutyAnswer } from './duties.answer';
import { DutyListApiRequest, positionIn } from './duties.request';

const ROWS = 50;

/** The register of the office's own duties for other programs. */
@ApiTags('duties')
@Controller('api/v1/duties')
export class DutiesController {
  constructor(private readonly duties: ListDuties) {}

  @Get()
  @ApiOperation({
    summary:
      'What offices must do by a day that the law sets, and what they have missed: the answer of the page /duties',
    description: 'Those that have waited longest first; of what is done, the latest first.',
  })
  @ApiOkResponse({ description: 'One page, how many there are, and the counts of each officer', type: DutyPageAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async list(@Query() request: DutyListApiRequest): Promise<DutyPageAnswer> {
    const { state = 'missed', cursor, limit = ROWS } = request;
    const slice = { limit: limit + 1, ...(cursor === undefined ? {} : { after: positionIn(cursor) }) };
    const { day, duties, total, counts } = await this.duties.run({ ...request, state, slice });
    const rows = duties.slice(0, limit);
    const last = rows.at(-1);
    const end = last && (state === 'done' ? last.metOn : last.dueOn);
    return {
      asOf: day,
      total,
      counts,
      duties: rows.map((duty) => dutyJson(duty, day, this.duties.nameOf(duty.kind))),
      nextCursor: duties.length > limit && last ? `${end}_${last.id}` : null,
    };
  }
}

function dutyJson(duty: ListedDuty, day: CivilDate, name: Bilingual): DutyAnswer {
  const { id, kind, subject, period, arisesOn, article, officer, metOn, metBy } = duty;
  const { authorityCode, authorityName, caseId, employerCode, employerName } = duty;
  const state = dutyStateOn(duty, day);
  const hadNothingToDo = duty.document === NOTHING_TO_DO;
  return {
    id,
    kind,
    name,
    subject,
    period,
    arisesOn,
    dueOn: state === 'paused' ? null : duty.dueOn,
    state,
    metOn,
    metBy,
    authorityCode,
    authorityName,
    officer,
    caseId,
    employerCode,
    employerName,
    article,
    document: hadNothingToDo ? null : duty.document,
    hadNothingToDo,
  };
}
