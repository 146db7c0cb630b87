import type { INestApplicationContext } from '@nestjs/common';
import { addDays } from '../../kernel/civil-date';
import type { Dong } from '../../kernel/money';
import type { Outcome } from '../../kernel/outcome';
import {
  AddAttachment,
  AddNote,
  BeginPause,
  CloseCase,
  RecordContact,
  RecordPromise,
  TransferCase,
  type AppendedEvent,
  type StepRequest,
} from '../../modules/cases/cases.api';
import { PROVINCE_CODE } from '../world/authorities';
import type { Entry, Seen } from './career';

/** A third, in whole thousands: nobody promises single đồng. */
export function thirdOf(amount: Dong): Dong {
  return (amount / 3000n) * 1000n;
}

/** Writes an entry into a case by the use case that its route calls. */
export async function enter(
  app: INestApplicationContext,
  request: StepRequest,
  entry: Entry,
  seen: Seen,
  owed: Dong,
): Promise<Outcome<AppendedEvent>> {
  const { day } = seen;
  switch (entry.kind) {
    case 'contact': {
      const { outcome, note } = entry;
      return app.get(RecordContact).run(request, { channel: 'call', outcome, person: 'Kế toán trưởng', note });
    }
    case 'promise': {
      const amount = entry.share === 'everything' ? owed : thirdOf(owed);
      const promise = { amount, payBy: addDays(day, entry.days), promisedBy: 'Giám đốc', note: null };
      return app.get(RecordPromise).run(request, promise);
    }
    case 'pause':
      return app
        .get(BeginPause)
        .run(request, { reason: entry.reason, document: entry.document, until: null, note: null });
    case 'file': {
      const title = typeof entry.title === 'string' ? entry.title : entry.title(seen);
      const file = { fileName: 'ban-chup.pdf', mediaType: 'application/pdf', bytes: Buffer.from('%PDF-1.4\n%%EOF\n') };
      return app.get(AddAttachment).run(request, { title, ...file });
    }
    case 'note':
      return app.get(AddNote).run(request, { text: entry.text });
    case 'to-province':
      return app.get(TransferCase).run(request, {
        ...{ authorityCode: PROVINCE_CODE, officer: null },
        reason: 'BHXH tỉnh lập biên bản vi phạm hành chính',
      });
    case 'close':
      return app.get(CloseCase).run(request, { reason: entry.reason, document: null, signedBy: request.actor });
  }
}
