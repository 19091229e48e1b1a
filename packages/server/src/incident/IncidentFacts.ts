import type { Prisma, Severity } from '../generated/prisma/client.ts';

/** A duration that somebody wrote down. */
export interface StatedDuration {
  readonly value: Prisma.Decimal;
  readonly unit: string;
  readonly qualifier: string;
  readonly text: string;
}

/** All that is known of an incident at a revision. */
export interface IncidentFacts {
  readonly title: string;
  readonly description: string | null;
  readonly startedAt: Date | null;
  readonly detectedAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly mitigatedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly occurredFrom: Date | null;
  readonly occurredUntil: Date | null;
  readonly severities: readonly Severity[];
  readonly blocked: boolean;
  readonly planned: boolean;
  readonly cause: string | null;
  readonly externalCause: boolean | null;
  readonly statedDuration: StatedDuration | null;
  readonly impacts: readonly { readonly service: string; readonly share: Prisma.Decimal | null }[];
  readonly quantities: readonly {
    readonly value: Prisma.Decimal | null;
    readonly unit: string | null;
    readonly text: string;
  }[];
}
