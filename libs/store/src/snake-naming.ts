import { DefaultNamingStrategy } from 'typeorm';

/** `lastSignInAt` → `last_sign_in_at`, unless an entity names the column. */
export class SnakeNaming extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string): string {
    return customName || propertyName.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  }
}
