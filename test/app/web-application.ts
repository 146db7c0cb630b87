import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import request from 'supertest';
import { AppModule, prepareApplication } from '../../src/app.module';
import { parseInstant } from '../../src/kernel/instant';
import { FixedClock } from '../../src/platform/clock/clock';
import { readConfiguration } from '../../src/platform/config/configuration';
import { HandlebarsTemplates } from '../../src/platform/documents/handlebars-templates';
import type { TestApplication } from '../support/application';
import type { TestDatabase } from '../support/database';

/** The whole application with its server, on a test's database. */
export interface WebApplication extends TestApplication {
  readonly app: INestApplication;
  /** Every view that a page was printed from so far, by template. */
  readonly views: ReadonlyMap<string, object[]>;
  /** Asks the server. */
  get(path: string, headers?: Record<string, string>): request.Test;
}

/** What a test sets of the environment. */
export type TestEnvironment = Readonly<Record<string, string>>;

/** Opens the application as `main.ts` does, without listening; close it before the database. */
export async function openWebApplication(
  db: TestDatabase,
  now = '2026-11-05T02:00:00Z',
  environment: TestEnvironment = {},
): Promise<WebApplication> {
  const folder = environment['VAR_DIR'] ?? mkdtempSync(join(tmpdir(), 'contribution-enforcement-web-'));
  const clock = new FixedClock(parseInstant(now));
  const configuration = { ...readConfiguration({ VAR_DIR: folder, ...environment }), database: db.configuration };
  // Errors that a test provokes are logged as they should be; they are not the run's own.
  Logger.overrideLogger(false);
  const app = await NestFactory.create(AppModule.with(configuration, clock), { logger: false, abortOnError: false });
  prepareApplication(app);
  await app.init();
  return {
    app,
    clock,
    folder,
    views: recorded(app.get(HandlebarsTemplates)),
    get: (path, headers = {}) =>
      request(app.getHttpServer() as Parameters<typeof request>[0])
        .get(path)
        .set(headers),
    close: async () => {
      await app.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function recorded(templates: HandlebarsTemplates): Map<string, object[]> {
  const views = new Map<string, object[]>();
  const render = templates.renderPage.bind(templates);
  templates.renderPage = (name, view) => {
    views.set(name, [...(views.get(name) ?? []), view]);
    return render(name, view);
  };
  return views;
}

/** The text that a reader sees in a page: without tags, entities resolved, blanks single. */
export function textOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
