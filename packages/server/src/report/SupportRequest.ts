import type { ReportItem } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { encodeId } from '../id/encodeId.ts';
import { Money } from '../money/Money.ts';
import { SupportKind, SupportState } from './enums.ts';

/** The columns that a request for support is read from. */
export type SupportRow = Pick<
  ReportItem,
  'supportKind' | 'supportState' | 'addresseeId' | 'addressee' | 'amountMinor' | 'currency'
>;

/** A request for support. */
export interface SupportRequestFacts {
  readonly kind: NonNullable<SupportRow['supportKind']>;
  readonly state: NonNullable<SupportRow['supportState']>;
  readonly addresseeId: string | null;
  readonly addressee: string | null;
  readonly amount: { readonly minor: bigint; readonly currency: string } | null;
}

/** The request for support that an item makes; null for one that makes none. */
export const supportOf = (row: SupportRow): SupportRequestFacts | null =>
  row.supportKind === null || row.supportState === null
    ? null
    : {
        kind: row.supportKind,
        state: row.supportState,
        addresseeId: row.addresseeId,
        addressee: row.addressee,
        amount:
          row.amountMinor === null || row.currency === null
            ? null
            : { minor: row.amountMinor, currency: row.currency },
      };

/** `type SupportRequest`. */
export const SupportRequest = builder.objectRef<SupportRequestFacts>('SupportRequest').implement({
  description: 'What somebody is asked for.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SupportKind, description: 'What kind of support.' }),
    state: t.expose('state', { type: SupportState, description: 'What became of it.' }),
    addresseeId: t.id({
      nullable: true,
      description: 'The person who is asked; null when that is nobody known here.',
      resolve: ({ addresseeId }) => (addresseeId === null ? null : encodeId('Person', addresseeId)),
    }),
    addressee: t.exposeString('addressee', {
      nullable: true,
      description: 'Who is asked, in the words of the source; null when not stated.',
    }),
    amount: t.field({
      type: Money,
      nullable: true,
      description: 'The money that is asked for; null when none is stated.',
      resolve: ({ amount }) => amount,
    }),
  }),
});
