import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeKinds } from '../../notices/notices.api';
import { definition as announcement } from '../definitions/check-announcement.notice';
import { definition as conclusion } from '../definitions/check-conclusion.notice';
import { definition as decision } from '../definitions/check-decision.notice';
import { definition as checkMinutes } from '../definitions/check-minutes.notice';
import { definition as inspectionRequest } from '../definitions/inspection-request.notice';
import { definition as sessionMinutes } from '../definitions/session-minutes.notice';

/** Makes this module's papers known, so that their documents can be made. */
@Injectable()
export class RegisterPapers implements OnModuleInit {
  constructor(private readonly kinds: NoticeKinds) {}

  onModuleInit(): void {
    this.kinds.register(sessionMinutes);
    this.kinds.register(decision);
    this.kinds.register(announcement);
    this.kinds.register(checkMinutes);
    this.kinds.register(conclusion);
    this.kinds.register(inspectionRequest);
  }
}
