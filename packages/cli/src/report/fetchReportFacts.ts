import { millionths, type ReportedItem, type ReportFacts } from '@meritkit/core';
import { Temporal } from 'temporal-polyfill';
import type { CliContext } from '../context/CliContext.ts';
import type { Language } from '../context/languageOf.ts';
import type { MeritClient } from '../context/MeritClient.ts';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';
import { allPages } from './allPages.ts';
import { fetchFigures } from './fetchFigures.ts';
import { fetchSavings } from './fetchSavings.ts';
import { fetchWork } from './fetchWork.ts';
import { itemTree } from './itemTree.ts';
import { IncidentsDocument, ObjectivesDocument, SubjectDocument } from './ReportSources.ts';

/** Which report to make. */
export interface ReportRequest {
  readonly kind: 'WEEKLY' | 'ANNUAL';
  /** The code of the period. */
  readonly period: string;
  /** One of the two. */
  readonly person: string | undefined;
  readonly team: string | undefined;
  readonly language: Language;
}

const published = (value: number | null) =>
  value === null ? null : millionths(BigInt(Math.round(value * 1_000_000)));

const missing = (what: string, advice: string): never => {
  throw new CliError('NOT_FOUND', EXIT.failed, `There is no ${what}.`, { advice });
};

const everyItem = (items: readonly ReportedItem[]): readonly ReportedItem[] =>
  items.flatMap((item) => [item, ...everyItem(item.parts)]);

const without = (items: readonly ReportedItem[], left: (item: ReportedItem) => boolean): ReportedItem[] =>
  items.flatMap((item) => (left(item) ? [] : [{ ...item, parts: without(item.parts, left) }]));

/**
 * Reads all that a report is made of. Things are as they stood at the end of the period, or as they stand now while it is
 * not over.
 *
 * @throws {CliError} `NOT_FOUND` when there is no such period, person or team.
 */
export async function fetchReportFacts(
  merit: MeritClient,
  { kind, period: code, person: personId, team: teamId, language }: ReportRequest,
  context: CliContext,
): Promise<ReportFacts> {
  const call = { signal: context.stop };
  const { data } = await merit.request(
    SubjectDocument,
    { period: code, person: personId ?? '', team: teamId ?? '' },
    call,
  );
  const period =
    data.periods.nodes[0] ??
    missing(`period ${code}`, 'Look for its code with "merit api \'{ periods { nodes { code } } }\'".');
  const subject =
    personId === undefined
      ? (data.team?.name ?? missing(`team ${teamId}`, 'Check the id.'))
      : (data.person?.displayName ?? missing(`person ${personId}`, 'Check the id.'));
  const instant = (date: string) =>
    Temporal.PlainDate.from(date).toZonedDateTime(data.organisation.timeZone).epochMilliseconds;
  const asOf = new Date(Math.min(instant(period.endsBefore) - 1, context.now().getTime())).toISOString();
  const owner = personId === undefined ? null : { eq: personId };
  const team = teamId === undefined ? null : { eq: teamId };

  const [objectives, incidents, written] = await Promise.all([
    allPages(
      async (after) =>
        (
          await merit.request(
            ObjectivesDocument,
            { owner, team, before: period.endsBefore, asOf, after },
            call,
          )
        ).data.objectives,
    ),
    // Incidents are the organisation's: no person has them.
    team === null
      ? []
      : allPages(
          async (after) =>
            (
              await merit.request(
                IncidentsDocument,
                {
                  from: new Date(instant(period.startsOn)).toISOString(),
                  until: new Date(instant(period.endsBefore)).toISOString(),
                  after,
                },
                call,
              )
            ).data.incidents,
        ),
    merit.reports
      .list(
        {
          filter: {
            kind,
            period: { id: { eq: period.id } },
            ...(personId === undefined ? { teamId: { eq: teamId ?? '' } } : { authorId: { eq: personId } }),
          },
          first: 250,
        },
        call,
      )
      .toArray({ limit: 250 }),
  ]);
  // What somebody wrote about a team is not about its author.
  const report = written.find((report) => personId === undefined || report.team === null);
  const items =
    report === undefined
      ? []
      : itemTree(await merit.reports.items({ id: report.id, first: 250 }, call).toArray({ limit: 10_000 }));
  const touching = objectives.filter(
    ({ period: { startsOn, endsBefore } }) => startsOn < period.endsBefore && endsBefore > period.startsOn,
  );
  const [work, figures, savings] = await Promise.all([
    fetchWork(
      merit,
      touching.map(({ id, keyResults }) => ({ id, keyResults: keyResults.nodes.map(({ id }) => id) })),
      { asOf, language },
      context,
    ),
    fetchFigures(merit, everyItem(items), { ...period, asOf }, context),
    fetchSavings(merit, everyItem(items), language, context),
  ]);
  const zone = data.organisation.timeZone;
  const timeText = (at: string) =>
    Temporal.Instant.from(at)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' })
      .replace('T', ' ');
  const told = new Set(everyItem(items).flatMap(({ about }) => about));
  return {
    kind,
    period,
    subject,
    objectives: touching.map(({ id, title, progress, keyResults, statements }) => ({
      id,
      title,
      progress: published(progress.value),
      keyResults: keyResults.nodes.map((keyResult) => ({
        id: keyResult.id,
        title: keyResult.title,
        progress: published(keyResult.progress.value),
      })),
      // What the report tells itself is not told a second time.
      results: statements.nodes.filter((statement) => !told.has(statement.id)),
      work: work.get(id) ?? [],
    })),
    figures: [...figures.values()],
    incidents: incidents
      .filter(({ id }) => !told.has(id))
      .map(({ id, title, occurredAt, version }) => ({
        id,
        at: timeText(occurredAt),
        title,
        description: version.description,
        duration: version.statedDuration?.text ?? null,
      })),
    savings,
    written:
      report === undefined
        ? null
        : { title: report.title, items: without(items, (item) => figures.has(item)) },
  };
}
