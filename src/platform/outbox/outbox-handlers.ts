import { Injectable } from '@nestjs/common';
import { invariant } from '../../kernel/invariant';
import type { Bilingual } from '../../kernel/language';

/** A kind of work for the background, as the file of its job declares it. */
export interface Job {
  readonly topic: string;
  /** What the work is called where people see it; the topic itself unless told. */
  readonly name?: Bilingual;
  /** After so many failures a message is given up; with the usual pauses `MAX_ATTEMPTS` are about a day. */
  readonly attempts?: number;
}

/** After so many failures a message is given up, unless its job says otherwise. */
export const MAX_ATTEMPTS = 18;

/** A message as it is taken to be worked off. */
export interface OutboxMessage<Payload = unknown> {
  readonly id: number;
  readonly topic: string;
  readonly payload: Payload;
  /** 1 for the first try. */
  readonly attempt: number;
}

/** The same as its handler gets it. */
export interface MessageInHand<Payload> extends OutboxMessage<Payload> {
  /** Whether the message is given up where this try fails. */
  readonly isLastAttempt: boolean;
}

/**
 * Works a message off. It may be called again for a message that has been worked off already (a crash in between), so it finds out by
 * the message's key or payload what is left to do. An error has the message tried again later.
 */
export type OutboxHandler<Payload> = (message: MessageInHand<Payload>) => Promise<void>;

/** A job with who works it off. */
interface Registered {
  readonly job: Job;
  readonly handler: OutboxHandler<unknown>;
}

/** Which handler works off which topic; modules register theirs when they start. */
@Injectable()
export class OutboxHandlers {
  private readonly byTopic = new Map<string, Registered>();

  /** Registers the one handler of a job. The payload is what the module's own code left, so it is taken at its word. */
  register<Payload>(job: Job, handler: OutboxHandler<Payload>): void {
    const { topic } = job;
    invariant(!this.byTopic.has(topic), 'a job has one handler', { topic });
    this.byTopic.set(topic, { job, handler: handler as OutboxHandler<unknown> });
  }

  /** Every topic that has a handler. */
  get topics(): string[] {
    return [...this.byTopic.keys()];
  }

  /** What the work of a topic is called where people see it. */
  nameOf(topic: string): Bilingual {
    return this.byTopic.get(topic)?.job.name ?? { vi: topic, en: topic };
  }

  /** After how many failures a message of a topic is given up. */
  attemptsOf(topic: string): number {
    return this.byTopic.get(topic)?.job.attempts ?? MAX_ATTEMPTS;
  }

  /** The handler of a topic. @throws InvariantError where no module has registered one. */
  get(topic: string): OutboxHandler<unknown> {
    const registered = this.byTopic.get(topic);
    invariant(registered, 'every job has a handler', { topic });
    return registered.handler;
  }
}
