import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { valueOf } from '../../../platform/http/refusal';
import { Actor } from '../../../platform/http/request-headers';
import { DispatchReminders } from '../use-cases/dispatch-reminders.use-case';
import { IssueReminders } from '../use-cases/issue-reminders.use-case';
import { ReviewReminders } from '../use-cases/review-reminders.query';
import { RunSelections } from '../use-cases/run-selections';
import { VoidReminder } from '../use-cases/void-reminder.use-case';
import {
  ReminderReviewAnswer,
  RemindersDispatchedAnswer,
  RemindersIssuedAnswer,
  RunLetterAnswer,
} from './reminder-run.answer';
import { reviewJson, runLetterJson, runResultJson } from './reminder-run.presenter';
import {
  ReminderPath,
  ReminderReviewQuery,
  ReminderSelectionRequest,
  ReminderVoidRequest,
} from './reminder-run.request';

const ROWS = 50;
const REPEATABLE = 'Repeated, it finds nothing left to do: what has been done is passed over.';

/** The letters of the current month: proposed by the cycle, looked through, issued, sent. */
@ApiTags('reminders')
@Controller('api/v1/reminder-run')
export class ReminderRunController {
  constructor(
    private readonly reviews: ReviewReminders,
    private readonly issueReminders: IssueReminders,
    private readonly dispatchReminders: DispatchReminders,
    private readonly voidReminder: VoidReminder,
    private readonly selections: RunSelections,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The letters of the month that wait to be issued or sent' })
  @ApiOkResponse({ description: 'One page', type: ReminderReviewAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async review(@Query() { authority, cursor, limit = ROWS }: ReminderReviewQuery): Promise<ReminderReviewAnswer> {
    const slice = { limit: limit + 1, ...(cursor === undefined ? {} : { after: cursor }) };
    return reviewJson(await this.reviews.run(authority, slice), limit);
  }

  @Post('issue')
  @HttpCode(200)
  @ApiOperation({ summary: 'Issue proposed letters: numbers and frozen figures', description: REPEATABLE })
  @ApiOkResponse({ description: 'How many', type: RemindersIssuedAnswer })
  @ApiBadRequestResponse({ description: 'A field is not as it must be: `errors`' })
  async issue(@Body() asked: ReminderSelectionRequest, @Actor() actor: string): Promise<RemindersIssuedAnswer> {
    return runResultJson(await this.issueReminders.run(this.clock.today(), await this.selections.of(asked), actor));
  }

  @Post('dispatch')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send issued letters: from today on they count as reminders; who has paid meanwhile gets none',
    description: REPEATABLE,
  })
  @ApiOkResponse({ description: 'How many', type: RemindersDispatchedAnswer })
  @ApiBadRequestResponse({ description: 'A field is not as it must be: `errors`' })
  async dispatch(@Body() asked: ReminderSelectionRequest, @Actor() actor: string): Promise<RemindersDispatchedAnswer> {
    return runResultJson(await this.dispatchReminders.run(this.clock.today(), await this.selections.of(asked), actor));
  }

  @Post('letters/:id/void')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take a letter out of the run before it goes out; the same again changes nothing' })
  @ApiOkResponse({ description: 'The letter', type: RunLetterAnswer })
  @ApiNotFoundResponse({ description: 'No such letter (application/problem+json)' })
  @ApiConflictResponse({ description: 'It went out, or was taken back before: `reasons`' })
  async takeOut(
    @Param() { id }: ReminderPath,
    @Body() { reason }: ReminderVoidRequest,
    @Actor() actor: string,
  ): Promise<RunLetterAnswer> {
    return runLetterJson(valueOf(await this.voidReminder.run(id, reason, actor)));
  }
}
