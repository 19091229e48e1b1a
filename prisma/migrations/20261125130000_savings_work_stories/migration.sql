-- CreateEnum
CREATE TYPE "SavingLedger" AS ENUM ('REDUCTION', 'AVOIDANCE');

-- CreateEnum
CREATE TYPE "SavingState" AS ENUM ('EXPECTED', 'REALISED', 'VERIFIED', 'REJECTED', 'LAPSED');

-- CreateEnum
CREATE TYPE "SavingRecurrence" AS ENUM ('ONCE', 'MONTHLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('EXACT', 'ABOUT', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN');

-- CreateEnum
CREATE TYPE "StoryKind" AS ENUM ('SITUATION_ACTION_RESULT', 'PROSE');

-- CreateEnum
CREATE TYPE "WorkItemState" AS ENUM ('PLANNED', 'IN_PROGRESS', 'IN_TEST', 'BLOCKED', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "RecurrenceUnit" AS ENUM ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR');

-- AlterTable
ALTER TABLE "Statement" ADD COLUMN     "figureEndsBefore" DATE,
    ADD COLUMN     "figurePlaces" INTEGER,
    ADD COLUMN     "figureQualifier" "Qualifier",
    ADD COLUMN     "figureStartsOn" DATE,
    ADD COLUMN     "figureText" TEXT,
    ADD COLUMN     "figureUnit" TEXT,
    ADD COLUMN     "figureValue" DECIMAL(24,9);

-- CreateTable
CREATE TABLE "CostSaving" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "ledger" "SavingLedger" NOT NULL,
    "state" "SavingState" NOT NULL,
    "recurrence" "SavingRecurrence" NOT NULL,
    "amountMinor" BIGINT,
    "currency" TEXT,
    "startsOn" DATE,
    "duplicateOfId" UUID,
    "source" TEXT,
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "CostSaving_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CostSavingVersion" (
    "id" UUID NOT NULL,
    "costSavingId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "ledger" "SavingLedger" NOT NULL,
    "state" "SavingState" NOT NULL,
    "reason" TEXT,
    "recurrence" "SavingRecurrence" NOT NULL,
    "amountMinor" BIGINT,
    "currency" TEXT,
    "costMinor" BIGINT,
    "costCurrency" TEXT,
    "startsOn" DATE,
    "duplicateOfId" UUID,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "CostSavingVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CostSavingQuantity" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "value" DECIMAL(24,9) NOT NULL,
    "unit" TEXT NOT NULL,

    CONSTRAINT "CostSavingQuantity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CostSavingContributor" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "share" DECIMAL(7,6),

    CONSTRAINT "CostSavingContributor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CostSavingMention" (
    "id" UUID NOT NULL,
    "costSavingId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "place" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "CostSavingMention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ExchangeRate" (
    "id" UUID NOT NULL,
    "from" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "rate" DECIMAL(24,9) NOT NULL,
    "on" DATE NOT NULL,
    "source" TEXT,
    "externalId" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "ExchangeRate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EvidenceLink" (
    "id" UUID NOT NULL,
    "statementId" UUID,
    "storyId" UUID,
    "ordinal" INTEGER NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "objectiveId" UUID,
    "keyResultId" UUID,
    "workItemId" UUID,
    "costSavingId" UUID,
    "aboutStoryId" UUID,

    CONSTRAINT "EvidenceLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" "StoryKind" NOT NULL,
    "topic" TEXT,
    "authorId" UUID,
    "situation" TEXT,
    "action" TEXT,
    "result" TEXT,
    "prose" TEXT,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkItem" (
    "id" UUID NOT NULL,
    "objectiveId" UUID,
    "keyResultId" UUID,
    "parentId" UUID,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "state" "WorkItemState" NOT NULL,
    "progress" DECIMAL(7,6),
    "ownerId" UUID,
    "dueEarliest" DATE,
    "dueLatest" DATE,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "WorkItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkItemVersion" (
    "id" UUID NOT NULL,
    "workItemId" UUID NOT NULL,
    "objectiveId" UUID,
    "keyResultId" UUID,
    "parentId" UUID,
    "ordinal" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "state" "WorkItemState" NOT NULL,
    "stateText" TEXT,
    "progress" DECIMAL(7,6),
    "ownerId" UUID,
    "dueText" TEXT,
    "dueEarliest" DATE,
    "dueLatest" DATE,
    "recurrenceEvery" INTEGER,
    "recurrenceUnit" "RecurrenceUnit",
    "recurrenceAmount" DECIMAL(24,9),
    "recurrenceAmountUnit" TEXT,
    "observedAt" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "WorkItemVersion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "CostSaving_createdAt_id_idx" ON "CostSaving"("createdAt", "id");

-- CreateIndex
CREATE INDEX "CostSaving_title_id_idx" ON "CostSaving"("title", "id");

-- CreateIndex
CREATE INDEX "CostSaving_startsOn_id_idx" ON "CostSaving"("startsOn", "id");

-- CreateIndex
CREATE INDEX "CostSaving_state_id_idx" ON "CostSaving"("state", "id");

-- CreateIndex
CREATE INDEX "CostSaving_duplicateOfId_idx" ON "CostSaving"("duplicateOfId");

-- CreateIndex
CREATE UNIQUE INDEX "CostSaving_source_externalId_key" ON "CostSaving"("source", "externalId");

-- CreateIndex
CREATE INDEX "CostSavingVersion_costSavingId_observedAt_sequence_idx" ON "CostSavingVersion"("costSavingId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "CostSavingVersion_duplicateOfId_idx" ON "CostSavingVersion"("duplicateOfId");

-- CreateIndex
CREATE UNIQUE INDEX "CostSavingQuantity_versionId_ordinal_key" ON "CostSavingQuantity"("versionId", "ordinal");

-- CreateIndex
CREATE INDEX "CostSavingContributor_personId_idx" ON "CostSavingContributor"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "CostSavingContributor_versionId_ordinal_key" ON "CostSavingContributor"("versionId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "CostSavingContributor_versionId_personId_key" ON "CostSavingContributor"("versionId", "personId");

-- CreateIndex
CREATE INDEX "CostSavingMention_costSavingId_sequence_idx" ON "CostSavingMention"("costSavingId", "sequence");

-- CreateIndex
CREATE INDEX "ExchangeRate_from_to_on_sequence_idx" ON "ExchangeRate"("from", "to", "on" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "ExchangeRate_on_id_idx" ON "ExchangeRate"("on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ExchangeRate_source_externalId_key" ON "ExchangeRate"("source", "externalId");

-- CreateIndex
CREATE INDEX "EvidenceLink_statementId_idx" ON "EvidenceLink"("statementId");

-- CreateIndex
CREATE INDEX "EvidenceLink_storyId_idx" ON "EvidenceLink"("storyId");

-- CreateIndex
CREATE INDEX "EvidenceLink_objectiveId_ordinal_id_idx" ON "EvidenceLink"("objectiveId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "EvidenceLink_keyResultId_ordinal_id_idx" ON "EvidenceLink"("keyResultId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "EvidenceLink_workItemId_ordinal_id_idx" ON "EvidenceLink"("workItemId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "EvidenceLink_costSavingId_ordinal_id_idx" ON "EvidenceLink"("costSavingId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "EvidenceLink_aboutStoryId_ordinal_id_idx" ON "EvidenceLink"("aboutStoryId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "Story_createdAt_id_idx" ON "Story"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Story_title_id_idx" ON "Story"("title", "id");

-- CreateIndex
CREATE INDEX "Story_authorId_idx" ON "Story"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "Story_source_externalId_key" ON "Story"("source", "externalId");

-- CreateIndex
CREATE INDEX "WorkItem_objectiveId_ordinal_id_idx" ON "WorkItem"("objectiveId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "WorkItem_keyResultId_ordinal_id_idx" ON "WorkItem"("keyResultId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "WorkItem_parentId_ordinal_id_idx" ON "WorkItem"("parentId", "ordinal", "id");

-- CreateIndex
CREATE INDEX "WorkItem_ownerId_idx" ON "WorkItem"("ownerId");

-- CreateIndex
CREATE INDEX "WorkItem_createdAt_id_idx" ON "WorkItem"("createdAt", "id");

-- CreateIndex
CREATE INDEX "WorkItem_dueLatest_id_idx" ON "WorkItem"("dueLatest", "id");

-- CreateIndex
CREATE INDEX "WorkItem_title_id_idx" ON "WorkItem"("title", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WorkItem_source_externalId_key" ON "WorkItem"("source", "externalId");

-- CreateIndex
CREATE INDEX "WorkItemVersion_workItemId_observedAt_sequence_idx" ON "WorkItemVersion"("workItemId", "observedAt" DESC, "sequence" DESC);

-- CreateIndex
CREATE INDEX "WorkItemVersion_objectiveId_idx" ON "WorkItemVersion"("objectiveId");

-- CreateIndex
CREATE INDEX "WorkItemVersion_keyResultId_idx" ON "WorkItemVersion"("keyResultId");

-- CreateIndex
CREATE INDEX "WorkItemVersion_parentId_idx" ON "WorkItemVersion"("parentId");

-- CreateIndex
CREATE INDEX "WorkItemVersion_ownerId_idx" ON "WorkItemVersion"("ownerId");

-- CreateIndex
CREATE INDEX "Statement_createdAt_id_idx" ON "Statement"("createdAt", "id");

-- AddForeignKey
ALTER TABLE "CostSaving" ADD CONSTRAINT "CostSaving_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "CostSaving"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostSavingVersion" ADD CONSTRAINT "CostSavingVersion_costSavingId_fkey" FOREIGN KEY ("costSavingId") REFERENCES "CostSaving"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostSavingVersion" ADD CONSTRAINT "CostSavingVersion_duplicateOfId_fkey" FOREIGN KEY ("duplicateOfId") REFERENCES "CostSaving"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostSavingQuantity" ADD CONSTRAINT "CostSavingQuantity_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CostSavingVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostSavingContributor" ADD CONSTRAINT "CostSavingContributor_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "CostSavingVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostSavingContributor" ADD CONSTRAINT "CostSavingContributor_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CostSavingMention" ADD CONSTRAINT "CostSavingMention_costSavingId_fkey" FOREIGN KEY ("costSavingId") REFERENCES "CostSaving"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_workItemId_fkey" FOREIGN KEY ("workItemId") REFERENCES "WorkItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_costSavingId_fkey" FOREIGN KEY ("costSavingId") REFERENCES "CostSaving"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EvidenceLink" ADD CONSTRAINT "EvidenceLink_aboutStoryId_fkey" FOREIGN KEY ("aboutStoryId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Story" ADD CONSTRAINT "Story_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItem" ADD CONSTRAINT "WorkItem_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItem" ADD CONSTRAINT "WorkItem_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItem" ADD CONSTRAINT "WorkItem_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "WorkItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItem" ADD CONSTRAINT "WorkItem_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItemVersion" ADD CONSTRAINT "WorkItemVersion_workItemId_fkey" FOREIGN KEY ("workItemId") REFERENCES "WorkItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItemVersion" ADD CONSTRAINT "WorkItemVersion_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItemVersion" ADD CONSTRAINT "WorkItemVersion_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItemVersion" ADD CONSTRAINT "WorkItemVersion_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "WorkItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkItemVersion" ADD CONSTRAINT "WorkItemVersion_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What a statement is about is told by its links from now on. The move keeps the order of writing.
INSERT INTO "EvidenceLink" ("id", "statementId", "objectiveId", "keyResultId", "ordinal", "createdAt")
SELECT gen_random_uuid(), "id", "objectiveId", "keyResultId", "ordinal", "createdAt" FROM "Statement";

ALTER TABLE "Statement"
    DROP COLUMN "objectiveId",
    DROP COLUMN "keyResultId",
    DROP COLUMN "ordinal";

-- Constraints that Prisma does not express

-- Cost saving

ALTER TABLE "CostSaving"
    ADD CONSTRAINT "CostSaving_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "CostSaving_amount_not_negative" CHECK ("amountMinor" >= 0),
    ADD CONSTRAINT "CostSaving_amount_has_currency" CHECK (("amountMinor" IS NULL) = ("currency" IS NULL)),
    ADD CONSTRAINT "CostSaving_not_its_own_duplicate" CHECK ("duplicateOfId" <> "id");

ALTER TABLE "CostSavingVersion"
    ADD CONSTRAINT "CostSavingVersion_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "CostSavingVersion_reason_not_empty" CHECK (btrim("reason", E' \t\n\r') <> ''),
    ADD CONSTRAINT "CostSavingVersion_amount_not_negative" CHECK ("amountMinor" >= 0),
    ADD CONSTRAINT "CostSavingVersion_amount_has_currency" CHECK (("amountMinor" IS NULL) = ("currency" IS NULL)),
    ADD CONSTRAINT "CostSavingVersion_cost_not_negative" CHECK ("costMinor" >= 0),
    ADD CONSTRAINT "CostSavingVersion_cost_has_currency" CHECK (("costMinor" IS NULL) = ("costCurrency" IS NULL)),
    ADD CONSTRAINT "CostSavingVersion_not_its_own_duplicate" CHECK ("duplicateOfId" <> "costSavingId");

ALTER TABLE "CostSavingQuantity"
    ADD CONSTRAINT "CostSavingQuantity_value_in_range" CHECK ("value" >= 0 AND "value" < 1e15),
    ADD CONSTRAINT "CostSavingQuantity_unit_not_empty" CHECK (btrim("unit", E' \t\n\r') <> ''),
    ADD CONSTRAINT "CostSavingQuantity_ordinal_from_1" CHECK ("ordinal" >= 1);

ALTER TABLE "CostSavingContributor"
    ADD CONSTRAINT "CostSavingContributor_share_in_range" CHECK ("share" BETWEEN 0 AND 1),
    ADD CONSTRAINT "CostSavingContributor_ordinal_from_1" CHECK ("ordinal" >= 1);

ALTER TABLE "CostSavingMention"
    ADD CONSTRAINT "CostSavingMention_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> '');

ALTER TABLE "ExchangeRate"
    ADD CONSTRAINT "ExchangeRate_rate_in_range" CHECK ("rate" > 0 AND "rate" < 1e15),
    ADD CONSTRAINT "ExchangeRate_currencies_differ" CHECK ("from" <> "to");

-- Work item

ALTER TABLE "WorkItem"
    ADD CONSTRAINT "WorkItem_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "WorkItem_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "WorkItem_progress_in_range" CHECK ("progress" BETWEEN 0 AND 1),
    ADD CONSTRAINT "WorkItem_one_place" CHECK (num_nonnulls("objectiveId", "keyResultId", "parentId") <= 1),
    ADD CONSTRAINT "WorkItem_due_in_order" CHECK ("dueLatest" >= "dueEarliest"),
    ADD CONSTRAINT "WorkItem_not_its_own_parent" CHECK ("parentId" <> "id");

ALTER TABLE "WorkItemVersion"
    ADD CONSTRAINT "WorkItemVersion_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "WorkItemVersion_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "WorkItemVersion_progress_in_range" CHECK ("progress" BETWEEN 0 AND 1),
    ADD CONSTRAINT "WorkItemVersion_one_place" CHECK (num_nonnulls("objectiveId", "keyResultId", "parentId") <= 1),
    ADD CONSTRAINT "WorkItemVersion_due_in_order" CHECK ("dueLatest" >= "dueEarliest"),
    ADD CONSTRAINT "WorkItemVersion_due_has_text" CHECK ("dueText" IS NOT NULL OR num_nonnulls("dueEarliest", "dueLatest") = 0),
    ADD CONSTRAINT "WorkItemVersion_recurrence_whole" CHECK (
        CASE WHEN "recurrenceEvery" IS NULL
            THEN num_nonnulls("recurrenceUnit", "recurrenceAmount", "recurrenceAmountUnit") = 0
            ELSE "recurrenceEvery" >= 1 AND "recurrenceUnit" IS NOT NULL
                AND ("recurrenceAmount" IS NOT NULL OR "recurrenceAmountUnit" IS NULL)
        END
    ),
    ADD CONSTRAINT "WorkItemVersion_recurrenceAmount_in_range" CHECK ("recurrenceAmount" > 0 AND "recurrenceAmount" < 1e15);

-- Story, statement, link

ALTER TABLE "Story"
    ADD CONSTRAINT "Story_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Story_text_fits_kind" CHECK (
        CASE "kind"
            WHEN 'PROSE' THEN "prose" IS NOT NULL AND num_nonnulls("situation", "action", "result") = 0
            ELSE "prose" IS NULL AND num_nonnulls("situation", "action", "result") >= 1
        END
    );

ALTER TABLE "Statement"
    ADD CONSTRAINT "Statement_figureText_not_empty" CHECK (btrim("figureText", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Statement_figureValue_is_a_number" CHECK ("figureValue" > -1e15 AND "figureValue" < 1e15),
    ADD CONSTRAINT "Statement_figure_whole" CHECK (
        CASE WHEN "figureText" IS NULL
            THEN num_nonnulls("figureValue", "figurePlaces", "figureQualifier", "figureUnit", "figureStartsOn", "figureEndsBefore") = 0
            ELSE "figurePlaces" IS NOT NULL AND "figurePlaces" BETWEEN 0 AND 9 AND "figureQualifier" IS NOT NULL
        END
    ),
    ADD CONSTRAINT "Statement_figure_window_whole" CHECK (
        ("figureStartsOn" IS NULL) = ("figureEndsBefore" IS NULL)
        AND ("figureStartsOn" IS NULL OR "figureEndsBefore" > "figureStartsOn")
    );

ALTER TABLE "EvidenceLink"
    ADD CONSTRAINT "EvidenceLink_one_source" CHECK (num_nonnulls("statementId", "storyId") = 1),
    ADD CONSTRAINT "EvidenceLink_one_subject" CHECK (
        num_nonnulls("objectiveId", "keyResultId", "workItemId", "costSavingId", "aboutStoryId") = 1
    ),
    ADD CONSTRAINT "EvidenceLink_not_about_itself" CHECK ("aboutStoryId" <> "storyId"),
    ADD CONSTRAINT "EvidenceLink_ordinal_from_1" CHECK ("ordinal" >= 1);

-- One line for each kind of thing that evidence can be about.
CREATE UNIQUE INDEX "EvidenceLink_one_live_per_objective" ON "EvidenceLink" (coalesce("statementId", "storyId"), "objectiveId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "EvidenceLink_one_live_per_key_result" ON "EvidenceLink" (coalesce("statementId", "storyId"), "keyResultId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "EvidenceLink_one_live_per_work_item" ON "EvidenceLink" (coalesce("statementId", "storyId"), "workItemId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "EvidenceLink_one_live_per_cost_saving" ON "EvidenceLink" (coalesce("statementId", "storyId"), "costSavingId") WHERE "endedAt" IS NULL;
CREATE UNIQUE INDEX "EvidenceLink_one_live_per_story" ON "EvidenceLink" (coalesce("statementId", "storyId"), "aboutStoryId") WHERE "endedAt" IS NULL;

-- The time of recording is the database's own; facts are append-only.

CREATE TRIGGER "CostSavingVersion_recorded_now" BEFORE INSERT ON "CostSavingVersion"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "CostSavingMention_recorded_now" BEFORE INSERT ON "CostSavingMention"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "ExchangeRate_recorded_now" BEFORE INSERT ON "ExchangeRate"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "WorkItemVersion_recorded_now" BEFORE INSERT ON "WorkItemVersion"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

CREATE TRIGGER "CostSavingVersion_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "CostSavingVersion"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CostSavingQuantity_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "CostSavingQuantity"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CostSavingContributor_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "CostSavingContributor"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "CostSavingMention_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "CostSavingMention"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "ExchangeRate_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "ExchangeRate"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "WorkItemVersion_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "WorkItemVersion"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The shares of one version are written by one statement; together they are at most the whole.
CREATE FUNCTION saving_refuse_excess() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT sum("share") FROM "CostSavingContributor" WHERE "versionId" = NEW."versionId") > 1 THEN
        RAISE EXCEPTION 'The shares of one saving add up to more than 1: refused by constraint "%".', TG_NAME
            USING ERRCODE = 'MK003', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "CostSavingContributor_shares_within_1" AFTER INSERT ON "CostSavingContributor"
    FOR EACH ROW EXECUTE FUNCTION saving_refuse_excess();

-- Duplicates and parts do not go round in a circle, also under two writers at once: one at a time, until its transaction ends.
CREATE FUNCTION saving_duplicates_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'Duplicates are not written at REPEATABLE READ.' USING ERRCODE = 'feature_not_supported';
    END IF;
    PERFORM pg_advisory_xact_lock(72707021);
    RETURN NULL;
END
$$;

CREATE TRIGGER "CostSaving_duplicates_lock" BEFORE UPDATE OF "duplicateOfId" ON "CostSaving"
    FOR EACH STATEMENT EXECUTE FUNCTION saving_duplicates_lock();

CREATE FUNCTION saving_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT NEW."duplicateOfId"
            UNION
            SELECT s."duplicateOfId" FROM above JOIN "CostSaving" s ON s."id" = above.id
        )
        SELECT FROM above WHERE id = NEW."id"
    ) THEN
        RAISE EXCEPTION 'The duplicates would go round in a circle: refused by constraint "%".', TG_NAME
            USING ERRCODE = 'MK002', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "CostSaving_no_cycle" AFTER UPDATE OF "duplicateOfId" ON "CostSaving"
    FOR EACH ROW WHEN (NEW."duplicateOfId" IS NOT NULL) EXECUTE FUNCTION saving_refuse_cycle();

CREATE FUNCTION work_item_lock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_setting('transaction_isolation') = 'repeatable read' THEN
        RAISE EXCEPTION 'The parts of work items are not written at REPEATABLE READ.' USING ERRCODE = 'feature_not_supported';
    END IF;
    PERFORM pg_advisory_xact_lock(72707022);
    RETURN NULL;
END
$$;

CREATE TRIGGER "WorkItem_lock" BEFORE UPDATE OF "parentId" ON "WorkItem"
    FOR EACH STATEMENT EXECUTE FUNCTION work_item_lock();

CREATE FUNCTION work_item_refuse_cycle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        WITH RECURSIVE above (id) AS (
            SELECT NEW."parentId"
            UNION
            SELECT w."parentId" FROM above JOIN "WorkItem" w ON w."id" = above.id
        )
        SELECT FROM above WHERE id = NEW."id"
    ) THEN
        RAISE EXCEPTION 'The parts would go round in a circle: refused by constraint "%".', TG_NAME
            USING ERRCODE = 'MK002', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "WorkItem_no_cycle" AFTER UPDATE OF "parentId" ON "WorkItem"
    FOR EACH ROW WHEN (NEW."parentId" IS NOT NULL) EXECUTE FUNCTION work_item_refuse_cycle();
