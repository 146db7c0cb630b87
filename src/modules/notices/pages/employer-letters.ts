import { spoken, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { EmployerSection, type EmployerFile, type EmployerSectionView } from '../../cases/cases.api';
import { RecordedFactsQuery } from '../../contributions/contributions.api';
import { noticeRow } from '../documents/notice-row.view';
import { NoticeListQuery } from '../persistence/notice-list.query';
import { NOTICE_WORDS } from '../words';

const MOST_NOTICES = 200;

/** The letters in the file of an employer: those of the program, and the reminders that count whoever sent them. */
@EmployerSection({
  id: 'letters',
  label: NOTICE_WORDS.ofEmployer.title,
  order: 50,
  template: 'notices/employer-letters',
  words: NOTICE_WORDS.ofEmployer,
})
export class EmployerLettersSection implements EmployerSectionView {
  constructor(
    private readonly letters: NoticeListQuery,
    private readonly recorded: RecordedFactsQuery,
  ) {}

  async view({ master, statement }: EmployerFile, language: Language): Promise<object> {
    const { list } = spoken(NOTICE_WORDS, language);
    const format = new Format(language);
    const notices = await this.letters.list({ employerId: master.id }, { limit: MOST_NOTICES });
    const { reminders } = await this.recorded.of(master.id, statement.knownAt);
    return {
      n: list,
      notices: notices.map((notice) => noticeRow(list, format, notice)),
      hasNotices: notices.length > 0,
      reminders: reminders.map((reminder) => ({
        number: reminder.reminderNo,
        sentOn: format.dated(reminder.sentOn),
        servedOn: format.datedOrNull(reminder.servedOn),
        recordedAt: format.instant(reminder.recordedAt),
      })),
      hasReminders: reminders.length > 0,
    };
  }
}
