-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('SEV1', 'SEV2', 'SEV3', 'SEV4');

-- CreateEnum
CREATE TYPE "FollowUpTerm" AS ENUM ('SHORT_TERM', 'LONG_TERM');

-- CreateEnum
CREATE TYPE "FollowUpState" AS ENUM ('OPEN', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "MetricDirection" AS ENUM ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL');

-- CreateEnum
CREATE TYPE "MetricAggregate" AS ENUM ('SUM', 'COUNT', 'MEAN', 'MEDIAN', 'PERCENTILE', 'MIN', 'MAX', 'LATEST');

-- CreateEnum
CREATE TYPE "Watched" AS ENUM ('VALUE', 'DIFFERENCE', 'RELATIVE_CHANGE');

-- CreateEnum
CREATE TYPE "Comparator" AS ENUM ('ABOVE', 'AT_LEAST', 'AT_MOST', 'BELOW');

-- CreateTable
CREATE TABLE "SeverityLabel" (
    "severity" "Severity" NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "SeverityLabel_pkey" PRIMARY KEY ("severity")
);

-- CreateTable
CREATE TABLE "Incident" (
    "id" UUID NOT NULL,
    "riskScenarioId" UUID,
    "breachedAt" TIMESTAMPTZ(3),
    "title" TEXT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "startedAt" TIMESTAMPTZ(3),
    "detectedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "severities" "Severity"[],
    "services" TEXT[],
    "blocked" BOOLEAN NOT NULL,
    "planned" BOOLEAN NOT NULL,
    "source" TEXT,
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Incident_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentVersion" (
    "id" UUID NOT NULL,
    "incidentId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "startedAt" TIMESTAMPTZ(3),
    "detectedAt" TIMESTAMPTZ(3),
    "acknowledgedAt" TIMESTAMPTZ(3),
    "mitigatedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "occurredFrom" TIMESTAMPTZ(3),
    "occurredUntil" TIMESTAMPTZ(3),
    "severities" "Severity"[],
    "blocked" BOOLEAN NOT NULL,
    "planned" BOOLEAN NOT NULL,
    "cause" TEXT,
    "externalCause" BOOLEAN,
    "statedDuration" DECIMAL(24,9),
    "statedDurationUnit" TEXT,
    "statedDurationQualifier" TEXT,
    "statedDurationText" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "IncidentVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentImpact" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "service" TEXT NOT NULL,
    "share" DECIMAL(7,6),

    CONSTRAINT "IncidentImpact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentQuantity" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" DECIMAL(24,9),
    "unit" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "IncidentQuantity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentFollowUp" (
    "id" UUID NOT NULL,
    "incidentId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "term" "FollowUpTerm" NOT NULL,
    "text" TEXT NOT NULL,
    "ownerId" UUID,
    "dueOn" DATE,
    "state" "FollowUpState" NOT NULL DEFAULT 'OPEN',
    "closedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "IncidentFollowUp_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentResponseStep" (
    "id" UUID NOT NULL,
    "incidentId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "announcedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "IncidentResponseStep_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IncidentRecipient" (
    "id" UUID NOT NULL,
    "incidentId" UUID NOT NULL,
    "personId" UUID,
    "teamId" UUID,

    CONSTRAINT "IncidentRecipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Metric" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "unit" TEXT NOT NULL,
    "direction" "MetricDirection" NOT NULL,
    "cadenceDays" INTEGER,
    "dimensions" TEXT[],
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Metric_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sample" (
    "id" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "start" TIMESTAMPTZ(3) NOT NULL,
    "end" TIMESTAMPTZ(3),
    "value" DECIMAL(24,9),
    "numerator" DECIMAL(24,9),
    "denominator" DECIMAL(24,9),
    "unit" TEXT NOT NULL,
    "dimensions" JSONB NOT NULL,
    "authorId" UUID,
    "source" TEXT,
    "externalId" TEXT,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Sample_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RiskScenario" (
    "id" UUID NOT NULL,
    "metricId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "filter" JSONB NOT NULL,
    "windowLength" BIGINT NOT NULL,
    "aggregate" "MetricAggregate" NOT NULL,
    "percent" DECIMAL(24,9),
    "watched" "Watched" NOT NULL,
    "comparator" "Comparator" NOT NULL,
    "threshold" DECIMAL(24,9),
    "hysteresis" DECIMAL(24,9) NOT NULL DEFAULT 0,
    "severities" "Severity"[],
    "responseSteps" TEXT[],
    "active" BOOLEAN NOT NULL DEFAULT false,
    "settledUntil" TIMESTAMPTZ(3),
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "RiskScenario_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RiskScenarioRecipient" (
    "id" UUID NOT NULL,
    "riskScenarioId" UUID NOT NULL,
    "personId" UUID,
    "teamId" UUID,

    CONSTRAINT "RiskScenarioRecipient_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "SeverityLabel_label_key" ON "SeverityLabel"("label");

-- CreateIndex
CREATE INDEX "Incident_occurredAt_id_idx" ON "Incident"("occurredAt", "id");

-- CreateIndex
CREATE INDEX "Incident_createdAt_id_idx" ON "Incident"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Incident_services_idx" ON "Incident" USING GIN ("services");

-- CreateIndex
CREATE UNIQUE INDEX "Incident_source_externalId_key" ON "Incident"("source", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Incident_riskScenarioId_breachedAt_key" ON "Incident"("riskScenarioId", "breachedAt");

-- CreateIndex
CREATE INDEX "IncidentVersion_incidentId_sequence_idx" ON "IncidentVersion"("incidentId", "sequence" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "IncidentVersion_incidentId_revision_key" ON "IncidentVersion"("incidentId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "IncidentImpact_versionId_service_key" ON "IncidentImpact"("versionId", "service");

-- CreateIndex
CREATE UNIQUE INDEX "IncidentQuantity_versionId_ordinal_key" ON "IncidentQuantity"("versionId", "ordinal");

-- CreateIndex
CREATE INDEX "IncidentFollowUp_ownerId_dueOn_idx" ON "IncidentFollowUp"("ownerId", "dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "IncidentFollowUp_incidentId_ordinal_key" ON "IncidentFollowUp"("incidentId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "IncidentResponseStep_incidentId_ordinal_key" ON "IncidentResponseStep"("incidentId", "ordinal");

-- CreateIndex
CREATE INDEX "IncidentRecipient_incidentId_idx" ON "IncidentRecipient"("incidentId");

-- CreateIndex
CREATE INDEX "IncidentRecipient_personId_idx" ON "IncidentRecipient"("personId");

-- CreateIndex
CREATE INDEX "IncidentRecipient_teamId_idx" ON "IncidentRecipient"("teamId");

-- CreateIndex
CREATE UNIQUE INDEX "Metric_code_key" ON "Metric"("code");

-- CreateIndex
CREATE INDEX "Metric_name_id_idx" ON "Metric"("name", "id");

-- CreateIndex
CREATE INDEX "Metric_createdAt_id_idx" ON "Metric"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Metric_source_externalId_key" ON "Metric"("source", "externalId");

-- CreateIndex
CREATE INDEX "Sample_metricId_start_sequence_idx" ON "Sample"("metricId", "start", "sequence" DESC);

-- CreateIndex
CREATE INDEX "Sample_metricId_observedAt_sequence_idx" ON "Sample"("metricId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "Sample_authorId_idx" ON "Sample"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Sample_source_externalId_key" ON "Sample"("source", "externalId");

-- CreateIndex
CREATE INDEX "RiskScenario_metricId_idx" ON "RiskScenario"("metricId");

-- CreateIndex
CREATE INDEX "RiskScenario_createdAt_id_idx" ON "RiskScenario"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "RiskScenario_source_externalId_key" ON "RiskScenario"("source", "externalId");

-- CreateIndex
CREATE INDEX "RiskScenarioRecipient_personId_idx" ON "RiskScenarioRecipient"("personId");

-- CreateIndex
CREATE INDEX "RiskScenarioRecipient_teamId_idx" ON "RiskScenarioRecipient"("teamId");

-- CreateIndex
CREATE UNIQUE INDEX "RiskScenarioRecipient_riskScenarioId_personId_key" ON "RiskScenarioRecipient"("riskScenarioId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "RiskScenarioRecipient_riskScenarioId_teamId_key" ON "RiskScenarioRecipient"("riskScenarioId", "teamId");

-- AddForeignKey
ALTER TABLE "Incident" ADD CONSTRAINT "Incident_riskScenarioId_fkey" FOREIGN KEY ("riskScenarioId") REFERENCES "RiskScenario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentVersion" ADD CONSTRAINT "IncidentVersion_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentImpact" ADD CONSTRAINT "IncidentImpact_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "IncidentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentQuantity" ADD CONSTRAINT "IncidentQuantity_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "IncidentVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentFollowUp" ADD CONSTRAINT "IncidentFollowUp_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentFollowUp" ADD CONSTRAINT "IncidentFollowUp_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentResponseStep" ADD CONSTRAINT "IncidentResponseStep_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentRecipient" ADD CONSTRAINT "IncidentRecipient_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentRecipient" ADD CONSTRAINT "IncidentRecipient_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IncidentRecipient" ADD CONSTRAINT "IncidentRecipient_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sample" ADD CONSTRAINT "Sample_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Sample" ADD CONSTRAINT "Sample_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskScenario" ADD CONSTRAINT "RiskScenario_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskScenarioRecipient" ADD CONSTRAINT "RiskScenarioRecipient_riskScenarioId_fkey" FOREIGN KEY ("riskScenarioId") REFERENCES "RiskScenario"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskScenarioRecipient" ADD CONSTRAINT "RiskScenarioRecipient_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RiskScenarioRecipient" ADD CONSTRAINT "RiskScenarioRecipient_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below: what Prisma's schema cannot say.

-- Metric

ALTER TABLE "Metric"
    ADD CONSTRAINT "Metric_code_not_empty" CHECK (btrim("code", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Metric_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Metric_cadence_from_1" CHECK ("cadenceDays" >= 1);

-- Samples are converted to the unit: they would mean something else.
CREATE TRIGGER "Metric_unit_stays" BEFORE UPDATE OF "unit" ON "Metric"
    FOR EACH ROW WHEN (OLD."unit" IS DISTINCT FROM NEW."unit") EXECUTE FUNCTION refuse_change();

-- Sample. `value < 1e15` is false for NaN as well: it is greater than every number.

ALTER TABLE "Sample"
    ADD CONSTRAINT "Sample_starts_before_it_ends" CHECK ("start" < "end"),
    ADD CONSTRAINT "Sample_observed_when_complete" CHECK ("observedAt" = coalesce("end", "start")),
    ADD CONSTRAINT "Sample_value_is_a_number" CHECK ("value" > -1e15 AND "value" < 1e15),
    ADD CONSTRAINT "Sample_numerator_is_a_number" CHECK ("numerator" > -1e15 AND "numerator" < 1e15),
    ADD CONSTRAINT "Sample_denominator_is_a_number" CHECK ("denominator" >= 0 AND "denominator" < 1e15),
    ADD CONSTRAINT "Sample_value_or_ratio" CHECK (
        num_nonnulls("numerator", "denominator") = CASE WHEN "value" IS NULL THEN 2 ELSE 0 END
    ),
    ADD CONSTRAINT "Sample_dimensions_are_an_object" CHECK (jsonb_typeof("dimensions") = 'object');

-- Risk scenario

ALTER TABLE "RiskScenario"
    ADD CONSTRAINT "RiskScenario_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "RiskScenario_filter_is_an_object" CHECK (jsonb_typeof("filter") = 'object'),
    ADD CONSTRAINT "RiskScenario_window_has_length" CHECK ("windowLength" > 0),
    ADD CONSTRAINT "RiskScenario_percent_of_percentile" CHECK (("percent" IS NOT NULL) = ("aggregate" = 'PERCENTILE')),
    ADD CONSTRAINT "RiskScenario_percent_in_range" CHECK ("percent" > 0 AND "percent" <= 100),
    ADD CONSTRAINT "RiskScenario_threshold_is_a_number" CHECK ("threshold" > -1e15 AND "threshold" < 1e15),
    ADD CONSTRAINT "RiskScenario_hysteresis_not_negative" CHECK ("hysteresis" >= 0 AND "hysteresis" < 1e15),
    ADD CONSTRAINT "RiskScenario_some_severity" CHECK (coalesce(cardinality("severities"), 0) >= 1),
    ADD CONSTRAINT "RiskScenario_active_is_settled" CHECK (NOT "active" OR "settledUntil" IS NOT NULL);

ALTER TABLE "RiskScenarioRecipient"
    ADD CONSTRAINT "RiskScenarioRecipient_one_recipient" CHECK (num_nonnulls("personId", "teamId") = 1);

-- Incident

ALTER TABLE "SeverityLabel"
    ADD CONSTRAINT "SeverityLabel_label_not_empty" CHECK (btrim("label", E' \t\n\r') <> '');

ALTER TABLE "Incident"
    ADD CONSTRAINT "Incident_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Incident_breach_of_a_scenario" CHECK (("riskScenarioId" IS NULL) = ("breachedAt" IS NULL)),
    ADD CONSTRAINT "Incident_resolved_after_start" CHECK ("resolvedAt" >= "startedAt"),
    ADD CONSTRAINT "Incident_some_severity" CHECK (coalesce(cardinality("severities"), 0) >= 1);

ALTER TABLE "IncidentVersion"
    ADD CONSTRAINT "IncidentVersion_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "IncidentVersion_times_in_order" CHECK (
        NOT coalesce(
            "detectedAt" < "startedAt" OR "acknowledgedAt" < "detectedAt" OR "mitigatedAt" < "startedAt"
                OR "resolvedAt" < "startedAt" OR "resolvedAt" < "mitigatedAt",
            false
        )
    ),
    ADD CONSTRAINT "IncidentVersion_occurred_some_time" CHECK (
        num_nonnulls("startedAt", "detectedAt", "acknowledgedAt", "mitigatedAt", "resolvedAt", "occurredFrom") >= 1
    ),
    ADD CONSTRAINT "IncidentVersion_occurred_span" CHECK (
        CASE WHEN "occurredFrom" IS NULL THEN "occurredUntil" IS NULL
            ELSE "occurredUntil" IS NOT NULL AND "occurredFrom" < "occurredUntil" END
    ),
    ADD CONSTRAINT "IncidentVersion_some_severity" CHECK (coalesce(cardinality("severities"), 0) >= 1),
    ADD CONSTRAINT "IncidentVersion_stated_duration_not_negative" CHECK ("statedDuration" >= 0 AND "statedDuration" < 1e15),
    ADD CONSTRAINT "IncidentVersion_stated_duration_whole" CHECK (
        CASE WHEN "statedDuration" IS NULL
            THEN num_nonnulls("statedDurationUnit", "statedDurationQualifier", "statedDurationText") = 0
            ELSE num_nonnulls("statedDurationUnit", "statedDurationQualifier", "statedDurationText") = 3
        END
    ),
    ADD CONSTRAINT "IncidentVersion_stated_duration_qualifier" CHECK (
        "statedDurationQualifier" IN ('EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN')
    );

ALTER TABLE "IncidentImpact"
    ADD CONSTRAINT "IncidentImpact_service_not_empty" CHECK (btrim("service", E' \t\n\r') <> ''),
    ADD CONSTRAINT "IncidentImpact_share_in_range" CHECK ("share" BETWEEN 0 AND 1);

ALTER TABLE "IncidentQuantity"
    ADD CONSTRAINT "IncidentQuantity_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> ''),
    ADD CONSTRAINT "IncidentQuantity_value_is_a_number" CHECK ("value" > -1e15 AND "value" < 1e15);

ALTER TABLE "IncidentFollowUp"
    ADD CONSTRAINT "IncidentFollowUp_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> ''),
    ADD CONSTRAINT "IncidentFollowUp_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "IncidentFollowUp_closed_or_open" CHECK (("state" = 'OPEN') = ("closedAt" IS NULL));

ALTER TABLE "IncidentResponseStep"
    ADD CONSTRAINT "IncidentResponseStep_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> '');

ALTER TABLE "IncidentRecipient"
    ADD CONSTRAINT "IncidentRecipient_one_recipient" CHECK (num_nonnulls("personId", "teamId") = 1);

CREATE TRIGGER "Sample_recorded_now" BEFORE INSERT ON "Sample"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "IncidentVersion_recorded_now" BEFORE INSERT ON "IncidentVersion"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- Append-only tables

CREATE TRIGGER "Sample_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Sample"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IncidentVersion_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "IncidentVersion"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IncidentImpact_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "IncidentImpact"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IncidentQuantity_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "IncidentQuantity"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IncidentResponseStep_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "IncidentResponseStep"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "IncidentRecipient_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "IncidentRecipient"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
