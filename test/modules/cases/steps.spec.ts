import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../../src/app.module';
import { DiscoveredSteps, StepCatalog } from '../../../src/modules/cases/cases.api';
import { readConfiguration } from '../../../src/platform/config/configuration';
import { fieldsOf } from '../../../src/platform/http/form-field';
import { openSqlite } from '../../support/database';

/** Every step that any module declares is held to what a declaration promises. */
describe('every step', () => {
  it('has its words in both languages, fields that exist, and says how a mistake is taken back', async () => {
    const db = await openSqlite();
    const configuration = { ...readConfiguration({}), database: db.configuration };
    const app = await NestFactory.createApplicationContext(AppModule.with(configuration), {
      logger: ['error'],
      abortOnError: false,
    });
    try {
      const declared = app.get(DiscoveredSteps).list();
      expect(declared.length).toBeGreaterThan(6);
      for (const { name, words, input, day, restsOn, annulment } of declared) {
        const fields = fieldsOf(input).map((field) => field.name);
        const named = [...restsOn, ...(day === null ? [] : [day])];
        expect([name, named.filter((field) => !fields.includes(field))]).toEqual([name, []]);
        for (const { vi, en } of [words.title, words.happened])
          expect([name, vi.trim() !== '' && en.trim() !== '']).toEqual([name, true]);
        expect([name, 'by' in annulment || annulment.instead.vi !== '']).toEqual([name, true]);
        expect(app.get(StepCatalog).get(name).request).toBe(input);
      }
    } finally {
      await app.close();
      await db.close();
    }
  });
});
