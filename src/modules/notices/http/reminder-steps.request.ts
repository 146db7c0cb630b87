import { AreaField } from '../../../platform/http/form-fields';

/** A reminder for what was found outside the monthly review; what it says comes from the facts of the day. */
export class AdHocReminderRequest {
  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;
}

/** A further reminder; what it says comes from the facts of the day. */
export class SecondReminderRequest {
  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;
}
