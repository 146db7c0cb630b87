import type { INestApplication } from '@nestjs/common';
import type { Configuration } from '../config/configuration';

/** Listens where the configuration says. Whoever cannot works nothing off either: the application is closed. @returns the address */
export async function listen(app: INestApplication, { port, host }: Configuration): Promise<string> {
  try {
    await app.listen(port, host);
  } catch (error) {
    await app.close();
    throw error;
  }
  return app.getUrl();
}
