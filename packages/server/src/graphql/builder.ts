import type { PlainDate } from '@meritkit/core';
import SchemaBuilder from '@pothos/core';
import ErrorsPlugin from '@pothos/plugin-errors';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '../generated/pothos.ts';
import { getDatamodel } from '../generated/pothos.ts';
import type { Prisma } from '../generated/prisma/client.ts';
import { decodeId, NIL_UUID } from '../id/decodeId.ts';
import { encodeId } from '../id/encodeId.ts';
import { type EntityType, ID_PREFIX } from '../id/entityType.ts';
import type { Context } from './Context.ts';
import { relayTexts } from './relayTexts.ts';

const isEntityType = (name: string): name is EntityType => name in ID_PREFIX;

/** The schema in the making. Each noun's `schema.ts` adds its types, queries and mutations. */
export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: PlainDate; Output: Date | PlainDate };
    DateTime: { Input: string; Output: Date | string };
    Duration: { Input: string; Output: bigint };
    Decimal: { Input: string; Output: Prisma.Decimal | string };
    Position: { Input: bigint; Output: bigint };
  };
}>({
  plugins: [ErrorsPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  errors: {
    defaultTypes: [],
    directResult: true,
    defaultUnionOptions: {
      description: 'What was changed, or why nothing was.',
      name: ({ fieldName }) => `${fieldName.charAt(0).toUpperCase()}${fieldName.slice(1)}Result`,
    },
  },
  prisma: {
    client: (context) => context.database.prisma,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    filterConnectionTotalCount: false,
    // A query that resolves without what the selection planned would read the database once per row.
    onUnusedQuery: 'error',
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    nodesOnConnection: { description: 'The things of the page, without their cursors.' },
    ...relayTexts,
    edgesFieldOptions: { nullable: false, description: 'The things of the page with their cursors.' },
    nodeFieldOptions: { nullable: false, description: 'The thing.' },
    encodeGlobalID: (typename, uuid) =>
      isEntityType(typename) ? encodeId(typename, String(uuid)) : String(uuid),
    // Garbage, and what is no node, is looked up as an id that nothing has: it gets the answer of a missing thing.
    decodeGlobalID: (id) => {
      const decoded = decodeId(id);
      return decoded === null || decoded.type === 'FrozenReading'
        ? { typename: 'Objective', id: NIL_UUID }
        : { typename: decoded.type, id: decoded.uuid };
    },
    nodeQueryOptions: {
      args: { id: { description: 'The id.' } },
      description:
        'The thing with this id; null for one that does not exist and for one that you may not see.',
    },
    nodesQueryOptions: {
      args: { ids: { description: 'The ids.' } },
      description:
        'The things with these ids, in their order; null for each that does not exist or that you may not see.',
    },
  },
});
