import { accrued, annualised, type Money as CoreMoney } from '@meritkit/core';
import type { Prisma } from '../generated/prisma/client.ts';
import { builder } from '../graphql/builder.ts';
import { SAID } from '../graphql/said.ts';
import { Money } from '../money/Money.ts';
import { LATEST_FACT } from '../reading/latestFirst.ts';
import { toRational } from '../reading/toRational.ts';
import { toPlainDate } from '../time/plainDate.ts';
import { SavingLedger, SavingRecurrence, SavingState } from './enums.ts';
import { Quantity } from './Quantity.ts';
import { spanOf } from './spanOf.ts';

const CostSavingContributor = builder.prismaObject('CostSavingContributor', {
  description: "Somebody's part in a saving.",
  fields: (t) => ({
    person: t.relation('person', { description: 'Who.' }),
    share: t.expose('share', {
      type: 'Decimal',
      nullable: true,
      description: 'The part, 0…1; null when it is not known. Parts add up to at most 1.',
    }),
  }),
});

/** `type CostSavingMention`. */
export const CostSavingMention = builder.prismaNode('CostSavingMention', {
  id: { field: 'id', description: 'Begins with `men_`.' },
  nullable: true,
  select: { id: true },
  description: 'One of the places where a saving is told of. It is never changed.',
  fields: (t) => ({
    costSaving: t.relation('costSaving', { description: 'The saving.' }),
    text: t.exposeString('text', { description: 'The words of the source, misprints included.' }),
    place: t.exposeString('place', { nullable: true, description: 'Where it stands; null when not stated.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: SAID.createdAt }),
  }),
});

/** Reads one thing of the version that counts now. */
const latest = <Select extends Prisma.CostSavingVersionSelect>(select: Select) => ({
  versions: { orderBy: LATEST_FACT, take: 1, select },
});

const moneyOf = (minor: bigint | null | undefined, currency: string | null | undefined): CoreMoney | null =>
  minor == null || currency == null ? null : { minor, currency };

const AMOUNT = { amountMinor: true, currency: true, recurrence: true, startsOn: true } as const;

/** `type CostSaving`. */
export const CostSaving = builder.prismaNode('CostSaving', {
  id: { field: 'id', description: 'Begins with `sav_`.' },
  nullable: true,
  select: { id: true },
  description: 'One saving, however often it is mentioned.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What is saved, in one line.' }),
    description: t.string({
      nullable: true,
      description: 'More about it; null for nothing.',
      select: latest({ description: true }),
      resolve: ({ versions }) => versions[0]?.description ?? null,
    }),
    ledger: t.expose('ledger', { type: SavingLedger, description: 'The ledger in which it counts.' }),
    state: t.expose('state', { type: SavingState, description: 'Its state.' }),
    stateSince: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'From when on it is in this state. Null only before its first version.',
      select: latest({ observedAt: true }),
      resolve: ({ versions }) => versions[0]?.observedAt ?? null,
    }),
    stateReason: t.string({
      nullable: true,
      description: 'Why it is in this state; null when nobody said.',
      select: latest({ reason: true }),
      resolve: ({ versions }) => versions[0]?.reason ?? null,
    }),
    recurrence: t.expose('recurrence', { type: SavingRecurrence, description: 'How often it comes.' }),
    amount: t.field({
      type: Money,
      nullable: true,
      description:
        'What one occurrence saves, before its cost; null when it is not known, which is not zero.',
      select: AMOUNT,
      resolve: ({ amountMinor, currency }) => moneyOf(amountMinor, currency),
    }),
    annualised: t.field({
      type: Money,
      nullable: true,
      description: 'What it saves in a year; null for one that comes once, and for an unknown amount.',
      select: AMOUNT,
      resolve: ({ amountMinor, currency, recurrence }) =>
        annualised({ amount: moneyOf(amountMinor, currency), recurrence }),
    }),
    accrued: t.field({
      type: Money,
      nullable: true,
      description:
        'What it saves within a span of days, by anniversaries of its start, whatever its state; null when the amount or the start is not known.',
      args: {
        from: t.arg({ type: 'Date', required: true, description: 'The first day of the span.' }),
        until: t.arg({ type: 'Date', required: true, description: 'The day after the last one.' }),
      },
      select: AMOUNT,
      resolve: ({ amountMinor, currency, recurrence, startsOn }, args) =>
        accrued(
          {
            amount: moneyOf(amountMinor, currency),
            recurrence,
            startsOn: startsOn === null ? null : toPlainDate(startsOn),
          },
          spanOf(args),
        ),
    }),
    cost: t.field({
      type: Money,
      nullable: true,
      description: 'What it costs once to get it; null when it is not known.',
      select: latest({ costMinor: true, costCurrency: true }),
      resolve: ({ versions: [version] }) => moneyOf(version?.costMinor, version?.costCurrency),
    }),
    quantities: t.field({
      type: [Quantity],
      description: 'What one occurrence saves besides money; empty when nothing is known.',
      select: latest({ quantities: { orderBy: { ordinal: 'asc' }, select: { value: true, unit: true } } }),
      resolve: ({ versions }) =>
        (versions[0]?.quantities ?? []).flatMap(({ value, unit }) => {
          const exact = toRational(value);
          return exact === null ? [] : [{ value: exact, unit }];
        }),
    }),
    startsOn: t.expose('startsOn', {
      type: 'Date',
      nullable: true,
      description: 'The first day on which it saves; null when it is not known.',
    }),
    contributors: t.field({
      type: [CostSavingContributor],
      description: 'Who has a part in it.',
      select: (_args, _context, nested) => ({
        versions: {
          orderBy: LATEST_FACT,
          take: 1,
          select: { contributors: nested({ orderBy: { ordinal: 'asc' } }) },
        },
      }),
      resolve: ({ versions }) => versions[0]?.contributors ?? [],
    }),
    duplicateOf: t.relation('duplicateOf', {
      nullable: true,
      description: 'The saving that it repeats, where it counts; null when it is one of its own.',
    }),
    duplicates: t.relation('duplicates', {
      description: 'The savings that repeat it.',
      query: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
    }),
    mentions: t.relation('mentions', {
      description: 'Where it is told of, as recorded.',
      query: { orderBy: { sequence: 'asc' } },
    }),
    source: t.exposeString('source', { nullable: true, description: SAID.source }),
    externalId: t.exposeString('externalId', { nullable: true, description: SAID.externalId }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: SAID.createdAt }),
    revision: t.exposeInt('revision', { description: SAID.revision }),
  }),
});

export const CostSavingEdge = builder.edgeObject({
  type: CostSaving,
  name: 'CostSavingEdge',
  description: 'A saving in a list.',
});

export const CostSavingConnection = builder.connectionObject(
  { type: CostSaving, name: 'CostSavingConnection', description: 'A page of savings.' },
  CostSavingEdge,
);
