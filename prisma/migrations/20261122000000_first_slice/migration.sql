-- Equality of scalars inside an exclusion constraint. A trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateEnum
CREATE TYPE "ReadingKind" AS ENUM ('PROGRESS', 'SCORE');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('INCREASE', 'DECREASE', 'MILESTONES', 'BOOLEAN', 'ASSESSED');

-- CreateEnum
CREATE TYPE "ValueSource" AS ENUM ('CHECK_IN', 'RATIO');

-- CreateEnum
CREATE TYPE "Commitment" AS ENUM ('COMMITTED', 'ASPIRATIONAL', 'LEARNING');

-- CreateEnum
CREATE TYPE "WeightMode" AS ENUM ('NORMALISE');

-- CreateEnum
CREATE TYPE "NullPolicy" AS ENUM ('EXCLUDE', 'ZERO', 'BLOCK');

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('MEAN', 'MIN');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('YEAR', 'HALF_YEAR', 'QUARTER', 'BIMONTH', 'MONTH', 'WEEK', 'CUSTOM');

-- CreateEnum
CREATE TYPE "PeriodState" AS ENUM ('OPEN', 'CLOSING', 'CLOSED');

-- CreateTable
CREATE TABLE "Alignment" (
    "id" UUID NOT NULL,
    "childId" UUID NOT NULL,
    "parentObjectiveId" UUID,
    "parentKeyResultId" UUID,
    "share" INTEGER,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "endedAt" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Alignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "id" UUID NOT NULL,
    "objectiveId" UUID,
    "keyResultId" UUID,
    "value" DECIMAL(7,6),
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Override" (
    "id" UUID NOT NULL,
    "objectiveId" UUID,
    "keyResultId" UUID,
    "value" DECIMAL(24,9),
    "reason" TEXT NOT NULL,
    "authorId" UUID,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "Override_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "id" UUID NOT NULL,
    "keyResultId" UUID NOT NULL,
    "milestoneId" UUID,
    "value" DECIMAL(24,9),
    "numerator" DECIMAL(24,9),
    "denominator" DECIMAL(24,9),
    "confidence" DECIMAL(7,6),
    "note" TEXT,
    "authorId" UUID,
    "source" TEXT,
    "externalId" TEXT,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "CheckIn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrozenReading" (
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "objectiveId" UUID,
    "keyResultId" UUID,
    "kind" "ReadingKind" NOT NULL,
    "value" INTEGER,
    "explanation" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "frozenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "supersededAt" TIMESTAMPTZ(3),

    CONSTRAINT "FrozenReading_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyResult" (
    "id" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "ownerId" UUID,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "KeyResult_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "KeyResultDefinition" (
    "id" UUID NOT NULL,
    "keyResultId" UUID NOT NULL,
    "measure" "Measure" NOT NULL,
    "valueSource" "ValueSource" NOT NULL,
    "unit" TEXT,
    "baseline" DECIMAL(24,9),
    "target" DECIMAL(24,9),
    "weight" INTEGER,
    "legacy" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "KeyResultDefinition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Milestone" (
    "id" UUID NOT NULL,
    "keyResultId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "weight" INTEGER,
    "dueOn" DATE,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "Milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ledger" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "position" BIGINT NOT NULL DEFAULT 0,
    "epoch" UUID NOT NULL,
    "head" TEXT NOT NULL,

    CONSTRAINT "Ledger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "position" BIGINT NOT NULL,
    "commandId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "entityType" TEXT NOT NULL,
    "entityId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("position")
);

-- CreateTable
CREATE TABLE "AuditEntry" (
    "commandId" UUID NOT NULL,
    "position" BIGINT NOT NULL,
    "command" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "occurredAt" TIMESTAMPTZ(3) NOT NULL,
    "entry" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "input" TEXT,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("commandId")
);

-- CreateTable
CREATE TABLE "Objective" (
    "id" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "ownerId" UUID,
    "teamId" UUID,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "conclusion" TEXT,
    "predecessorId" UUID,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Objective_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ObjectiveDefinition" (
    "id" UUID NOT NULL,
    "objectiveId" UUID NOT NULL,
    "commitment" "Commitment" NOT NULL,
    "weightMode" "WeightMode" NOT NULL,
    "nullPolicy" "NullPolicy" NOT NULL,
    "aggregation" "Aggregation" NOT NULL,
    "reason" TEXT,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "ObjectiveDefinition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "cursorKey" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "displayName" TEXT NOT NULL,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Team" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parentId" UUID,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Team_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Assignment" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "teamId" UUID NOT NULL,
    "managerId" UUID,
    "title" TEXT,
    "fte" INTEGER NOT NULL DEFAULT 10000,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE,
    "source" TEXT,
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Period" (
    "id" UUID NOT NULL,
    "kind" "PeriodKind" NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE NOT NULL,
    "span" daterange GENERATED ALWAYS AS (daterange("startsOn", GREATEST("startsOn", "endsBefore"), '[)')) STORED,
    "state" "PeriodState" NOT NULL DEFAULT 'OPEN',
    "note" TEXT,
    "closedAt" TIMESTAMPTZ(3),
    "source" TEXT,
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" UUID NOT NULL,
    "objectiveId" UUID,
    "keyResultId" UUID,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "authorId" UUID,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Statement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Alignment_childId_idx" ON "Alignment"("childId");

-- CreateIndex
CREATE INDEX "Alignment_parentObjectiveId_idx" ON "Alignment"("parentObjectiveId");

-- CreateIndex
CREATE INDEX "Alignment_parentKeyResultId_idx" ON "Alignment"("parentKeyResultId");

-- CreateIndex
CREATE INDEX "Assessment_objectiveId_observedAt_sequence_idx" ON "Assessment"("objectiveId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "Assessment_keyResultId_observedAt_sequence_idx" ON "Assessment"("keyResultId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "Assessment_authorId_idx" ON "Assessment"("authorId");

-- CreateIndex
CREATE INDEX "Override_objectiveId_observedAt_sequence_idx" ON "Override"("objectiveId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "Override_keyResultId_observedAt_sequence_idx" ON "Override"("keyResultId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "Override_authorId_idx" ON "Override"("authorId");

-- CreateIndex
CREATE INDEX "CheckIn_keyResultId_observedAt_sequence_idx" ON "CheckIn"("keyResultId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "CheckIn_milestoneId_observedAt_sequence_idx" ON "CheckIn"("milestoneId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "CheckIn_authorId_idx" ON "CheckIn"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_source_externalId_key" ON "CheckIn"("source", "externalId");

-- CreateIndex
CREATE INDEX "FrozenReading_periodId_idx" ON "FrozenReading"("periodId");

-- CreateIndex
CREATE INDEX "FrozenReading_objectiveId_idx" ON "FrozenReading"("objectiveId");

-- CreateIndex
CREATE INDEX "FrozenReading_keyResultId_idx" ON "FrozenReading"("keyResultId");

-- CreateIndex
CREATE INDEX "KeyResult_objectiveId_ordinal_id_idx" ON "KeyResult"("objectiveId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "KeyResult_ownerId_idx" ON "KeyResult"("ownerId");

-- CreateIndex
CREATE INDEX "KeyResult_createdAt_id_idx" ON "KeyResult"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "KeyResult_source_externalId_key" ON "KeyResult"("source", "externalId");

-- CreateIndex
CREATE INDEX "KeyResultDefinition_keyResultId_validFrom_sequence_idx" ON "KeyResultDefinition"("keyResultId", "validFrom" DESC, "sequence" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_keyResultId_ordinal_key" ON "Milestone"("keyResultId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Milestone_keyResultId_id_key" ON "Milestone"("keyResultId", "id");

-- CreateIndex
CREATE INDEX "Event_commandId_idx" ON "Event"("commandId");

-- CreateIndex
CREATE INDEX "Event_entityId_position_idx" ON "Event"("entityId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_position_key" ON "AuditEntry"("position");

-- CreateIndex
CREATE INDEX "Objective_periodId_id_idx" ON "Objective"("periodId", "id");

-- CreateIndex
CREATE INDEX "Objective_ownerId_idx" ON "Objective"("ownerId");

-- CreateIndex
CREATE INDEX "Objective_teamId_idx" ON "Objective"("teamId");

-- CreateIndex
CREATE INDEX "Objective_predecessorId_idx" ON "Objective"("predecessorId");

-- CreateIndex
CREATE INDEX "Objective_createdAt_id_idx" ON "Objective"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Objective_title_id_idx" ON "Objective"("title", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Objective_source_externalId_key" ON "Objective"("source", "externalId");

-- CreateIndex
CREATE INDEX "ObjectiveDefinition_objectiveId_validFrom_sequence_idx" ON "ObjectiveDefinition"("objectiveId", "validFrom" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "Person_displayName_id_idx" ON "Person"("displayName", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Person_source_externalId_key" ON "Person"("source", "externalId");

-- CreateIndex
CREATE INDEX "Team_parentId_idx" ON "Team"("parentId");

-- CreateIndex
CREATE INDEX "Team_name_id_idx" ON "Team"("name", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Team_source_externalId_key" ON "Team"("source", "externalId");

-- CreateIndex
CREATE INDEX "Assignment_personId_startsOn_idx" ON "Assignment"("personId", "startsOn");

-- CreateIndex
CREATE INDEX "Assignment_teamId_startsOn_idx" ON "Assignment"("teamId", "startsOn");

-- CreateIndex
CREATE INDEX "Assignment_managerId_idx" ON "Assignment"("managerId");

-- CreateIndex
CREATE UNIQUE INDEX "Assignment_source_externalId_key" ON "Assignment"("source", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Period_code_key" ON "Period"("code");

-- CreateIndex
CREATE INDEX "Period_startsOn_id_idx" ON "Period"("startsOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Period_source_externalId_key" ON "Period"("source", "externalId");

-- CreateIndex
CREATE INDEX "Statement_objectiveId_ordinal_id_idx" ON "Statement"("objectiveId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "Statement_keyResultId_ordinal_id_idx" ON "Statement"("keyResultId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "Statement_authorId_idx" ON "Statement"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_source_externalId_key" ON "Statement"("source", "externalId");

-- AddForeignKey
ALTER TABLE "Alignment" ADD CONSTRAINT "Alignment_childId_fkey" FOREIGN KEY ("childId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alignment" ADD CONSTRAINT "Alignment_parentObjectiveId_fkey" FOREIGN KEY ("parentObjectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alignment" ADD CONSTRAINT "Alignment_parentKeyResultId_fkey" FOREIGN KEY ("parentKeyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Override" ADD CONSTRAINT "Override_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_keyResultId_milestoneId_fkey" FOREIGN KEY ("keyResultId", "milestoneId") REFERENCES "Milestone"("keyResultId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CheckIn" ADD CONSTRAINT "CheckIn_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenReading" ADD CONSTRAINT "FrozenReading_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenReading" ADD CONSTRAINT "FrozenReading_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrozenReading" ADD CONSTRAINT "FrozenReading_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyResult" ADD CONSTRAINT "KeyResult_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyResult" ADD CONSTRAINT "KeyResult_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "KeyResultDefinition" ADD CONSTRAINT "KeyResultDefinition_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Milestone" ADD CONSTRAINT "Milestone_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_commandId_fkey" FOREIGN KEY ("commandId") REFERENCES "AuditEntry"("commandId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Objective" ADD CONSTRAINT "Objective_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ObjectiveDefinition" ADD CONSTRAINT "ObjectiveDefinition_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Team" ADD CONSTRAINT "Team_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Statement" ADD CONSTRAINT "Statement_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below: what Prisma's schema cannot say. The server tells its callers by the names of the constraints what was wrong;
-- messages name them as PostgreSQL's own do, because that is what arrives through Prisma.

-- Organisation

CREATE UNIQUE INDEX "Organisation_single_row" ON "Organisation" ((true));

ALTER TABLE "Organisation"
    ADD CONSTRAINT "Organisation_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> '');

ALTER TABLE "Person"
    ADD CONSTRAINT "Person_displayName_not_empty" CHECK (btrim("displayName", E' \t\n\r') <> '');

ALTER TABLE "Team"
    ADD CONSTRAINT "Team_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Team_not_its_own_parent" CHECK ("parentId" <> "id");

ALTER TABLE "Assignment"
    ADD CONSTRAINT "Assignment_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Assignment_starts_before_it_ends" CHECK ("startsOn" < "endsBefore"),
    ADD CONSTRAINT "Assignment_fte_in_range" CHECK ("fte" BETWEEN 1 AND 10000),
    ADD CONSTRAINT "Assignment_manager_is_another_person" CHECK ("managerId" <> "personId");

-- Period

ALTER TABLE "Period"
    ADD CONSTRAINT "Period_code_not_empty" CHECK (btrim("code", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Period_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Period_starts_before_it_ends" CHECK ("startsOn" < "endsBefore"),
    ADD CONSTRAINT "Period_shorter_than_200_years" CHECK ("endsBefore" < "startsOn" + interval '200 years'),
    ADD CONSTRAINT "Period_no_overlap" EXCLUDE USING gist ("kind" WITH =, "span" WITH &&) WHERE ("kind" <> 'CUSTOM');

-- Objective

ALTER TABLE "Objective"
    ADD CONSTRAINT "Objective_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Objective_not_its_own_predecessor" CHECK ("predecessorId" <> "id");

ALTER TABLE "ObjectiveDefinition"
    ADD CONSTRAINT "ObjectiveDefinition_reason_not_empty" CHECK (btrim("reason", E' \t\n\r') <> '');

-- Key result. `value < 1e15` is false for NaN as well: it is greater than every number.

ALTER TABLE "KeyResult"
    ADD CONSTRAINT "KeyResult_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "KeyResult_ordinal_from_1" CHECK ("ordinal" >= 1);

ALTER TABLE "KeyResultDefinition"
    ADD CONSTRAINT "KeyResultDefinition_baseline_is_a_number" CHECK ("baseline" > -1e15 AND "baseline" < 1e15),
    ADD CONSTRAINT "KeyResultDefinition_target_is_a_number" CHECK ("target" > -1e15 AND "target" < 1e15),
    ADD CONSTRAINT "KeyResultDefinition_range_fits_measure" CHECK (
        CASE WHEN "measure" IN ('INCREASE', 'DECREASE')
            THEN "baseline" IS NOT NULL AND "target" IS NOT NULL
            ELSE "baseline" IS NULL AND "target" IS NULL
        END
    ),
    ADD CONSTRAINT "KeyResultDefinition_target_differs" CHECK ("legacy" OR "target" <> "baseline"),
    ADD CONSTRAINT "KeyResultDefinition_direction_matches" CHECK (
        CASE "measure"
            WHEN 'INCREASE' THEN "target" >= "baseline"
            WHEN 'DECREASE' THEN "target" <= "baseline"
            ELSE true
        END
    ),
    ADD CONSTRAINT "KeyResultDefinition_weight_not_negative" CHECK ("weight" >= 0),
    ADD CONSTRAINT "KeyResultDefinition_reason_not_empty" CHECK (btrim("reason", E' \t\n\r') <> '');

ALTER TABLE "Milestone"
    ADD CONSTRAINT "Milestone_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Milestone_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "Milestone_weight_not_negative" CHECK ("weight" >= 0);

-- Check-in

ALTER TABLE "CheckIn"
    ADD CONSTRAINT "CheckIn_value_is_a_number" CHECK ("value" > -1e15 AND "value" < 1e15),
    ADD CONSTRAINT "CheckIn_numerator_is_a_number" CHECK ("numerator" > -1e15 AND "numerator" < 1e15),
    ADD CONSTRAINT "CheckIn_denominator_is_a_number" CHECK ("denominator" > -1e15 AND "denominator" < 1e15),
    ADD CONSTRAINT "CheckIn_confidence_in_range" CHECK ("confidence" BETWEEN 0 AND 1),
    ADD CONSTRAINT "CheckIn_value_or_ratio_or_remark" CHECK (
        CASE
            WHEN "value" IS NOT NULL THEN num_nonnulls("numerator", "denominator") = 0
            WHEN num_nonnulls("numerator", "denominator") > 0 THEN num_nonnulls("numerator", "denominator") = 2
            ELSE "confidence" IS NOT NULL OR btrim(coalesce("note", ''), E' \t\n\r') <> ''
        END
    ),
    ADD CONSTRAINT "CheckIn_milestone_value_in_range" CHECK (
        "milestoneId" IS NULL OR ("value" IS NOT NULL AND "value" BETWEEN 0 AND 1)
    );

-- Assessment, override, statement, frozen reading

ALTER TABLE "Assessment"
    ADD CONSTRAINT "Assessment_one_subject" CHECK (num_nonnulls("objectiveId", "keyResultId") = 1),
    ADD CONSTRAINT "Assessment_value_in_range" CHECK ("value" BETWEEN 0 AND 1),
    ADD CONSTRAINT "Assessment_reason_not_empty" CHECK (btrim("reason", E' \t\n\r') <> '');

ALTER TABLE "Override"
    ADD CONSTRAINT "Override_one_subject" CHECK (num_nonnulls("objectiveId", "keyResultId") = 1),
    ADD CONSTRAINT "Override_value_is_a_number" CHECK ("value" > -1e15 AND "value" < 1e15),
    ADD CONSTRAINT "Override_reason_not_empty" CHECK (btrim("reason", E' \t\n\r') <> '');

ALTER TABLE "Statement"
    ADD CONSTRAINT "Statement_one_subject" CHECK (num_nonnulls("objectiveId", "keyResultId") = 1),
    ADD CONSTRAINT "Statement_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Statement_ordinal_from_1" CHECK ("ordinal" >= 1);

ALTER TABLE "FrozenReading"
    ADD CONSTRAINT "FrozenReading_one_subject" CHECK (num_nonnulls("objectiveId", "keyResultId") = 1);

CREATE UNIQUE INDEX "FrozenReading_one_live_of_objective" ON "FrozenReading" ("objectiveId", "kind")
    WHERE "supersededAt" IS NULL;
CREATE UNIQUE INDEX "FrozenReading_one_live_of_key_result" ON "FrozenReading" ("keyResultId", "kind")
    WHERE "supersededAt" IS NULL;

-- The time of recording is the database's own. It is cut to milliseconds, never rounded into the future.

CREATE FUNCTION stamp_recorded_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."recordedAt" := date_trunc('milliseconds', clock_timestamp());
    RETURN NEW;
END
$$;

CREATE FUNCTION keep_recorded_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW."recordedAt" := OLD."recordedAt";
    RETURN NEW;
END
$$;

CREATE TRIGGER "CheckIn_recorded_now" BEFORE INSERT ON "CheckIn"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "Assessment_recorded_now" BEFORE INSERT ON "Assessment"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "Override_recorded_now" BEFORE INSERT ON "Override"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "ObjectiveDefinition_recorded_now" BEFORE INSERT ON "ObjectiveDefinition"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "KeyResultDefinition_recorded_now" BEFORE INSERT ON "KeyResultDefinition"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "Milestone_recorded_now" BEFORE INSERT ON "Milestone"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "Milestone_recorded_once" BEFORE UPDATE ON "Milestone"
    FOR EACH ROW EXECUTE FUNCTION keep_recorded_at();

-- Append-only tables

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% of "%" is refused by constraint "%".', TG_OP, TG_TABLE_NAME, TG_NAME
        USING ERRCODE = 'MK001', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
END
$$;

CREATE TRIGGER "CheckIn_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "CheckIn"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Assessment_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Assessment"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Override_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Override"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ObjectiveDefinition_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ObjectiveDefinition"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "KeyResultDefinition_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "KeyResultDefinition"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Event"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "AuditEntry_append_only" BEFORE DELETE OR TRUNCATE ON "AuditEntry"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "Ledger_row_stays" BEFORE DELETE OR TRUNCATE ON "Ledger"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What was asked can be erased from an audit entry; its digest in the hashed text stays.
CREATE FUNCTION audit_entry_erase_only() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    erased "AuditEntry" := OLD;
BEGIN
    erased."input" := NULL;
    IF NEW IS DISTINCT FROM erased THEN
        RAISE EXCEPTION 'Only the input of an audit entry can be erased: refused by constraint "%".', TG_NAME
            USING ERRCODE = 'MK001', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER "AuditEntry_only_input_erased" BEFORE UPDATE ON "AuditEntry"
    FOR EACH ROW EXECUTE FUNCTION audit_entry_erase_only();

-- A key result stays with its objective: facts, explanations and the alignment rest on it.
CREATE TRIGGER "KeyResult_objective_stays" BEFORE UPDATE OF "objectiveId" ON "KeyResult"
    FOR EACH ROW WHEN (OLD."objectiveId" IS DISTINCT FROM NEW."objectiveId") EXECUTE FUNCTION refuse_change();

-- Alignment

ALTER TABLE "Alignment"
    ADD CONSTRAINT "Alignment_one_parent" CHECK (num_nonnulls("parentObjectiveId", "parentKeyResultId") = 1),
    ADD CONSTRAINT "Alignment_share_in_range" CHECK ("share" BETWEEN 0 AND 10000);

CREATE UNIQUE INDEX "Alignment_one_live_per_objective" ON "Alignment" ("childId", "parentObjectiveId")
    WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "Alignment_one_live_per_key_result" ON "Alignment" ("childId", "parentKeyResultId")
    WHERE "endedAt" IS NULL;

-- One writer of the alignment at a time, until its transaction ends. Taken before the rows. At READ COMMITTED every
-- statement of the checks below then sees what the writer before has committed; a snapshot older than the lock would not.
CREATE FUNCTION alignment_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'The alignment is not written at REPEATABLE READ.' USING ERRCODE = 'feature_not_supported';
    END IF;
    PERFORM pg_advisory_xact_lock(72707001);
    RETURN NULL;
END
$$;

CREATE TRIGGER "Alignment_lock" BEFORE INSERT OR UPDATE ON "Alignment"
    FOR EACH STATEMENT EXECUTE FUNCTION alignment_lock();

-- Walks from the new parent upwards; a key result stands for its objective.
CREATE FUNCTION alignment_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT coalesce(
                NEW."parentObjectiveId",
                (SELECT k."objectiveId" FROM "KeyResult" k WHERE k."id" = NEW."parentKeyResultId")
            )
            UNION
            SELECT coalesce(a."parentObjectiveId", k."objectiveId")
            FROM above
            JOIN "Alignment" a ON a."childId" = above.id AND a."endedAt" IS NULL
            LEFT JOIN "KeyResult" k ON k."id" = a."parentKeyResultId"
        )
        SELECT FROM above WHERE id = NEW."childId"
    ) THEN
        RAISE EXCEPTION 'The alignment would go round in a circle: refused by constraint "%".', TG_NAME
            USING ERRCODE = 'MK002', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "Alignment_no_cycle" AFTER INSERT OR UPDATE ON "Alignment"
    FOR EACH ROW WHEN (NEW."endedAt" IS NULL) EXECUTE FUNCTION alignment_refuse_cycle();

CREATE FUNCTION alignment_refuse_excess() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT sum("share") FROM "Alignment" WHERE "childId" = NEW."childId" AND "endedAt" IS NULL) > 10000 THEN
        RAISE EXCEPTION 'The shares of one objective add up to more than 10000: refused by constraint "%".', TG_NAME
            USING ERRCODE = 'MK003', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "Alignment_shares_within_10000" AFTER INSERT OR UPDATE ON "Alignment"
    FOR EACH ROW WHEN (NEW."endedAt" IS NULL) EXECUTE FUNCTION alignment_refuse_excess();

-- Teams are a tree: one writer of their places at a time, and no team is part of itself through others.
CREATE FUNCTION team_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'The tree of teams is not written at REPEATABLE READ.' USING ERRCODE = 'feature_not_supported';
    END IF;
    PERFORM pg_advisory_xact_lock(72707003);
    RETURN NULL;
END
$$;

CREATE TRIGGER "Team_lock" BEFORE UPDATE OF "parentId" ON "Team"
    FOR EACH STATEMENT EXECUTE FUNCTION team_lock();

CREATE FUNCTION team_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT NEW."parentId"
            UNION
            SELECT t."parentId" FROM above JOIN "Team" t ON t."id" = above.id
        )
        SELECT FROM above WHERE id = NEW."id"
    ) THEN
        RAISE EXCEPTION 'The tree of teams would go round in a circle: refused by constraint "%".', TG_NAME
            USING ERRCODE = 'MK002', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "Team_no_cycle" AFTER UPDATE OF "parentId" ON "Team"
    FOR EACH ROW WHEN (NEW."parentId" IS NOT NULL) EXECUTE FUNCTION team_refuse_cycle();

-- Ledger. Its one row is rewritten by every command: room on the page keeps the versions in place.

ALTER TABLE "Ledger"
    ADD CONSTRAINT "Ledger_single_row" CHECK ("id" = 1);
ALTER TABLE "Ledger" SET (fillfactor = 10);

INSERT INTO "Ledger" ("id", "position", "epoch", "head") VALUES (1, 0, gen_random_uuid(), repeat('0', 64));

-- Appends commands, each with its audit entry and its events, in the given order: [{commandId, command, actor, occurredAt,
-- entry, input, events: [{type, entityType, entityId, revision}]}]. Returns the position of the last event. It is the last
-- statement of a transaction: the row stays locked until the end, so that positions are dense and in the order of commits.
CREATE FUNCTION ledger_append(commands jsonb) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    last_position bigint;
    chain text;
    item jsonb;
    event_count bigint;
BEGIN
    SELECT l."position", l."head" INTO STRICT last_position, chain FROM "Ledger" l WHERE l."id" = 1 FOR UPDATE;
    IF jsonb_array_length(commands) = 0 THEN
        RAISE EXCEPTION 'There is no command to append.' USING ERRCODE = 'MK004';
    END IF;
    FOR item IN SELECT value FROM jsonb_array_elements(commands) WITH ORDINALITY ORDER BY ordinality LOOP
        event_count := coalesce(jsonb_array_length(item -> 'events'), 0);
        IF event_count = 0 THEN
            RAISE EXCEPTION 'The command % has no event.', item ->> 'commandId' USING ERRCODE = 'MK004';
        END IF;
        chain := encode(sha256(convert_to(
            chain || encode(sha256(convert_to(item ->> 'entry', 'UTF8')), 'hex'), 'UTF8')), 'hex');
        INSERT INTO "AuditEntry" ("commandId", "position", "command", "actor", "occurredAt", "entry", "head", "input")
        VALUES (
            (item ->> 'commandId')::uuid, last_position + event_count, item ->> 'command', item ->> 'actor',
            (item ->> 'occurredAt')::timestamptz, item ->> 'entry', chain, item ->> 'input'
        );
        INSERT INTO "Event" ("position", "commandId", "type", "entityType", "entityId", "revision", "occurredAt")
        SELECT last_position + e.ordinality, (item ->> 'commandId')::uuid, e.value ->> 'type', e.value ->> 'entityType',
            (e.value ->> 'entityId')::uuid, (e.value ->> 'revision')::integer, (item ->> 'occurredAt')::timestamptz
        FROM jsonb_array_elements(item -> 'events') WITH ORDINALITY e;
        last_position := last_position + event_count;
    END LOOP;
    UPDATE "Ledger" SET "position" = last_position, "head" = chain WHERE "id" = 1;
    RETURN last_position;
END
$$;
