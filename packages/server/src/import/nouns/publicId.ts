import { encodeId } from '../../id/encodeId.ts';
import type { EntityType } from '../../id/entityType.ts';

/** The public id of what a row names; null for nothing. */
export const publicId = (type: EntityType, uuid: string | null): string | null =>
  uuid === null ? null : encodeId(type, uuid);
