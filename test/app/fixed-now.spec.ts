import { openSqlite, type TestDatabase } from '../support/database';
import { openWebApplication, textOf, type WebApplication } from './web-application';

const SENTENCE = 'Đồng hồ của chương trình được đặt cố định ở 2026-11-05 09:00 (FIXED_NOW)';
const PAGES = [
  '/',
  '/cases',
  '/duties',
  '/notices',
  '/reminders',
  '/checks',
  '/publications',
  '/reports',
  '/api',
  '/papers/unserved',
  '/no-such-page',
  '/public/LG/2026-10',
];

describe.each([
  ['says so where the clock was set', { FIXED_NOW: '2026-11-05T09:00:00+07:00' }, true],
  ['says nothing where the clock goes by itself', {}, false],
] as const)('every page %s', (_, environment, isSaid) => {
  let db: TestDatabase;
  let web: WebApplication;

  beforeAll(async () => {
    db = await openSqlite();
    web = await openWebApplication(db, undefined, environment);
  });
  afterAll(async () => {
    await web.close();
    await db.close();
  });

  it.each(PAGES)('%s', async (path) => {
    const { text } = await web.get(path);
    expect(text).toContain('<!DOCTYPE html>');
    expect(textOf(text).includes(SENTENCE)).toBe(isSaid);
  });
});
