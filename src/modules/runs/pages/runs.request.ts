import { Matches } from 'class-validator';
import type { Period } from '../../../kernel/period';
import { IsFilledText } from '../../../platform/http/field-rules';
import { says } from '../../../platform/pages/checked-query';
import { RUN_WORDS } from '../words';

/** The topic of jobs in an address. */
export class TopicPath {
  @Matches(/^[a-z0-9.-]{1,100}$/, says({ vi: 'Không có loại việc này.', en: 'There is no such kind of job.' }))
  topic!: string;
}

/** Who asks for something on the page. */
export class ActorForm {
  @IsFilledText(100, says(RUN_WORDS.page.whoMissing))
  actor!: string;
}

/** A value of a parameter that is tried. */
export class TrialForm extends ActorForm {
  @IsFilledText(100, says(RUN_WORDS.trial.malformed))
  name!: string;

  @IsFilledText(10, says(RUN_WORDS.trial.malformed))
  from!: string;

  @IsFilledText(2000, says(RUN_WORDS.trial.malformed))
  value!: string;
}

/** What a monthly report is asked for with. */
export class ReportForm extends ActorForm {
  @IsFilledText(100, says(RUN_WORDS.reportForm.authorityMissing))
  authority!: string;

  @Matches(/^(19|20)\d\d-(0[1-9]|1[0-2])$/, says(RUN_WORDS.reportForm.periodMissing))
  period!: Period;
}
