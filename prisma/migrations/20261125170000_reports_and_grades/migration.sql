-- CreateEnum
CREATE TYPE "GradeBasis" AS ENUM ('STATED');

-- CreateEnum
CREATE TYPE "GradeCoverage" AS ENUM ('PERIOD', 'MONTHS_NOT_LISTED');

-- CreateEnum
CREATE TYPE "ReportKind" AS ENUM ('WEEKLY', 'MONTHLY', 'HALF_YEARLY', 'ANNUAL');

-- CreateEnum
CREATE TYPE "Language" AS ENUM ('EN', 'ZH');

-- CreateEnum
CREATE TYPE "ReportItemKind" AS ENUM ('SECTION', 'HIGHLIGHT', 'RESULT', 'PROBLEM', 'LESSON', 'PLAN_ITEM', 'SUPPORT_REQUEST', 'WORK_ITEM', 'STATEMENT', 'INCIDENT', 'REFLECTION', 'NEXT_GOAL', 'OPEN_QUESTION', 'OTHER');

-- CreateEnum
CREATE TYPE "SupportKind" AS ENUM ('BUDGET', 'TRAINING', 'EVENT', 'COORDINATION', 'OTHER');

-- CreateEnum
CREATE TYPE "SupportState" AS ENUM ('REQUESTED', 'GRANTED', 'DECLINED');

-- CreateTable
CREATE TABLE "GradeScale" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT,
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "GradeScale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GradeLevel" (
    "id" UUID NOT NULL,
    "scaleId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "GradeLevel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GradeLevelLabel" (
    "id" UUID NOT NULL,
    "levelId" UUID NOT NULL,
    "language" "Language" NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "GradeLevelLabel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Grade" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "periodId" UUID NOT NULL,
    "basis" "GradeBasis" NOT NULL,
    "coverage" "GradeCoverage" NOT NULL,
    "scaleId" UUID NOT NULL,
    "levelId" UUID NOT NULL,
    "source" TEXT,
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Grade_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GradeVersion" (
    "id" UUID NOT NULL,
    "gradeId" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "scaleId" UUID NOT NULL,
    "levelId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT,
    "statedById" UUID,
    "statedOn" DATE,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "GradeVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "GradeIndicator" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "met" BOOLEAN,

    CONSTRAINT "GradeIndicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "kind" "ReportKind" NOT NULL,
    "periodId" UUID NOT NULL,
    "authorId" UUID,
    "teamId" UUID,
    "title" TEXT NOT NULL,
    "language" "Language",
    "writtenOn" DATE,
    "writtenText" TEXT,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportItem" (
    "id" UUID NOT NULL,
    "reportId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "ReportItemKind" NOT NULL,
    "parentId" UUID,
    "text" TEXT NOT NULL,
    "remedy" TEXT,
    "target" TEXT,
    "stateText" TEXT,
    "progress" DECIMAL(7,6),
    "dueText" TEXT,
    "dueEarliest" DATE,
    "dueLatest" DATE,
    "supportKind" "SupportKind",
    "supportState" "SupportState",
    "addresseeId" UUID,
    "addressee" TEXT,
    "amountMinor" BIGINT,
    "currency" TEXT,
    "repeatsId" UUID,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ReportItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportItemLink" (
    "id" UUID NOT NULL,
    "itemId" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "endedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "objectiveId" UUID,
    "keyResultId" UUID,
    "statementId" UUID,
    "incidentId" UUID,
    "metricId" UUID,
    "workItemId" UUID,
    "costSavingId" UUID,
    "storyId" UUID,

    CONSTRAINT "ReportItemLink_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "GradeScale_code_key" ON "GradeScale"("code");

-- CreateIndex
CREATE UNIQUE INDEX "GradeScale_source_externalId_key" ON "GradeScale"("source", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "GradeLevel_id_scaleId_key" ON "GradeLevel"("id", "scaleId");

-- CreateIndex
CREATE UNIQUE INDEX "GradeLevel_scaleId_ordinal_key" ON "GradeLevel"("scaleId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "GradeLevel_scaleId_code_key" ON "GradeLevel"("scaleId", "code");

-- CreateIndex
CREATE UNIQUE INDEX "GradeLevelLabel_levelId_language_key" ON "GradeLevelLabel"("levelId", "language");

-- CreateIndex
CREATE INDEX "Grade_personId_idx" ON "Grade"("personId");

-- CreateIndex
CREATE INDEX "Grade_periodId_idx" ON "Grade"("periodId");

-- CreateIndex
CREATE INDEX "Grade_createdAt_id_idx" ON "Grade"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Grade_id_scaleId_key" ON "Grade"("id", "scaleId");

-- CreateIndex
CREATE UNIQUE INDEX "Grade_source_externalId_key" ON "Grade"("source", "externalId");

-- CreateIndex
CREATE INDEX "GradeVersion_statedById_idx" ON "GradeVersion"("statedById");

-- CreateIndex
CREATE UNIQUE INDEX "GradeVersion_gradeId_revision_key" ON "GradeVersion"("gradeId", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "GradeIndicator_versionId_ordinal_key" ON "GradeIndicator"("versionId", "ordinal");

-- CreateIndex
CREATE INDEX "Report_periodId_idx" ON "Report"("periodId");

-- CreateIndex
CREATE INDEX "Report_authorId_idx" ON "Report"("authorId");

-- CreateIndex
CREATE INDEX "Report_teamId_idx" ON "Report"("teamId");

-- CreateIndex
CREATE INDEX "Report_createdAt_id_idx" ON "Report"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Report_title_id_idx" ON "Report"("title", "id");

-- CreateIndex
CREATE INDEX "Report_writtenOn_id_idx" ON "Report"("writtenOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Report_source_externalId_key" ON "Report"("source", "externalId");

-- CreateIndex
CREATE INDEX "ReportItem_parentId_idx" ON "ReportItem"("parentId");

-- CreateIndex
CREATE INDEX "ReportItem_repeatsId_idx" ON "ReportItem"("repeatsId");

-- CreateIndex
CREATE INDEX "ReportItem_addresseeId_idx" ON "ReportItem"("addresseeId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportItem_id_reportId_key" ON "ReportItem"("id", "reportId");

-- CreateIndex
CREATE UNIQUE INDEX "ReportItem_reportId_ordinal_key" ON "ReportItem"("reportId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "ReportItem_source_externalId_key" ON "ReportItem"("source", "externalId");

-- CreateIndex
CREATE INDEX "ReportItemLink_itemId_ordinal_idx" ON "ReportItemLink"("itemId", "ordinal");

-- CreateIndex
CREATE INDEX "ReportItemLink_objectiveId_idx" ON "ReportItemLink"("objectiveId");

-- CreateIndex
CREATE INDEX "ReportItemLink_keyResultId_idx" ON "ReportItemLink"("keyResultId");

-- CreateIndex
CREATE INDEX "ReportItemLink_statementId_idx" ON "ReportItemLink"("statementId");

-- CreateIndex
CREATE INDEX "ReportItemLink_incidentId_idx" ON "ReportItemLink"("incidentId");

-- CreateIndex
CREATE INDEX "ReportItemLink_metricId_idx" ON "ReportItemLink"("metricId");

-- CreateIndex
CREATE INDEX "ReportItemLink_workItemId_idx" ON "ReportItemLink"("workItemId");

-- CreateIndex
CREATE INDEX "ReportItemLink_costSavingId_idx" ON "ReportItemLink"("costSavingId");

-- CreateIndex
CREATE INDEX "ReportItemLink_storyId_idx" ON "ReportItemLink"("storyId");

-- AddForeignKey
ALTER TABLE "GradeLevel" ADD CONSTRAINT "GradeLevel_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "GradeScale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeLevelLabel" ADD CONSTRAINT "GradeLevelLabel_levelId_fkey" FOREIGN KEY ("levelId") REFERENCES "GradeLevel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "GradeScale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grade" ADD CONSTRAINT "Grade_levelId_scaleId_fkey" FOREIGN KEY ("levelId", "scaleId") REFERENCES "GradeLevel"("id", "scaleId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "GradeVersion" ADD CONSTRAINT "GradeVersion_gradeId_scaleId_fkey" FOREIGN KEY ("gradeId", "scaleId") REFERENCES "Grade"("id", "scaleId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "GradeVersion" ADD CONSTRAINT "GradeVersion_levelId_scaleId_fkey" FOREIGN KEY ("levelId", "scaleId") REFERENCES "GradeLevel"("id", "scaleId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "GradeVersion" ADD CONSTRAINT "GradeVersion_statedById_fkey" FOREIGN KEY ("statedById") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GradeIndicator" ADD CONSTRAINT "GradeIndicator_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "GradeVersion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_parentId_reportId_fkey" FOREIGN KEY ("parentId", "reportId") REFERENCES "ReportItem"("id", "reportId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_addresseeId_fkey" FOREIGN KEY ("addresseeId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItem" ADD CONSTRAINT "ReportItem_repeatsId_fkey" FOREIGN KEY ("repeatsId") REFERENCES "ReportItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_itemId_fkey" FOREIGN KEY ("itemId") REFERENCES "ReportItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_objectiveId_fkey" FOREIGN KEY ("objectiveId") REFERENCES "Objective"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_keyResultId_fkey" FOREIGN KEY ("keyResultId") REFERENCES "KeyResult"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_incidentId_fkey" FOREIGN KEY ("incidentId") REFERENCES "Incident"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_metricId_fkey" FOREIGN KEY ("metricId") REFERENCES "Metric"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_workItemId_fkey" FOREIGN KEY ("workItemId") REFERENCES "WorkItem"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_costSavingId_fkey" FOREIGN KEY ("costSavingId") REFERENCES "CostSaving"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportItemLink" ADD CONSTRAINT "ReportItemLink_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the schema cannot express

ALTER TABLE "Report"
    ADD CONSTRAINT "Report_title_not_empty" CHECK (btrim("title", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Report_author_or_team" CHECK (num_nonnulls("authorId", "teamId") > 0),
    ADD CONSTRAINT "Report_source_with_external_id" CHECK (num_nonnulls("source", "externalId") <> 1);

ALTER TABLE "ReportItem"
    ADD CONSTRAINT "ReportItem_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> ''),
    ADD CONSTRAINT "ReportItem_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "ReportItem_not_its_own_parent" CHECK ("parentId" <> "id"),
    ADD CONSTRAINT "ReportItem_repeats_another" CHECK ("repeatsId" <> "id"),
    ADD CONSTRAINT "ReportItem_remedy_of_problem" CHECK ("remedy" IS NULL OR "kind"::text = 'PROBLEM'),
    ADD CONSTRAINT "ReportItem_target_of_plan" CHECK ("target" IS NULL OR "kind"::text IN ('PLAN_ITEM', 'NEXT_GOAL')),
    ADD CONSTRAINT "ReportItem_state_of_work" CHECK (
        num_nonnulls("stateText", "progress") = 0 OR "kind"::text = 'WORK_ITEM'
    ),
    ADD CONSTRAINT "ReportItem_progress_in_range" CHECK ("progress" BETWEEN 0 AND 1),
    ADD CONSTRAINT "ReportItem_due_in_words" CHECK (
        "dueText" IS NOT NULL OR num_nonnulls("dueEarliest", "dueLatest") = 0
    ),
    ADD CONSTRAINT "ReportItem_due_in_order" CHECK ("dueEarliest" <= "dueLatest"),
    ADD CONSTRAINT "ReportItem_support_of_request" CHECK (
        CASE
            WHEN "kind"::text = 'SUPPORT_REQUEST' THEN num_nonnulls("supportKind", "supportState") = 2
            ELSE num_nonnulls("supportKind", "supportState", "addresseeId", "addressee", "amountMinor", "currency") = 0
        END
    ),
    ADD CONSTRAINT "ReportItem_amount_of_money" CHECK (num_nonnulls("amountMinor", "currency") <> 1),
    ADD CONSTRAINT "ReportItem_amount_not_negative" CHECK ("amountMinor" >= 0),
    ADD CONSTRAINT "ReportItem_currency_code" CHECK ("currency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "ReportItem_source_with_external_id" CHECK (num_nonnulls("source", "externalId") <> 1);

ALTER TABLE "ReportItemLink"
    ADD CONSTRAINT "ReportItemLink_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "ReportItemLink_one_subject" CHECK (
        num_nonnulls("objectiveId", "keyResultId", "statementId", "incidentId", "metricId",
            "workItemId", "costSavingId", "storyId") = 1
    );

-- What an item is part of, and its place, stay: so parts come after what they are part of and make no circle.

CREATE TRIGGER "ReportItem_place_stays" BEFORE UPDATE OF "reportId", "parentId", "ordinal" ON "ReportItem"
    FOR EACH ROW WHEN (
        (OLD."reportId", OLD."parentId", OLD."ordinal") IS DISTINCT FROM (NEW."reportId", NEW."parentId", NEW."ordinal")
    ) EXECUTE FUNCTION refuse_change();

CREATE FUNCTION report_item_after_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM "ReportItem" WHERE "id" = NEW."parentId" AND "ordinal" >= NEW."ordinal") THEN
        RAISE EXCEPTION 'An item comes after what it is part of.'
            USING ERRCODE = '23514', CONSTRAINT = TG_NAME, TABLE = TG_TABLE_NAME;
    END IF;
    RETURN NULL;
END
$$;

CREATE CONSTRAINT TRIGGER "ReportItem_after_parent" AFTER INSERT ON "ReportItem"
    FOR EACH ROW WHEN (NEW."parentId" IS NOT NULL) EXECUTE FUNCTION report_item_after_parent();

ALTER TABLE "GradeScale"
    ADD CONSTRAINT "GradeScale_code_not_empty" CHECK (btrim("code", E' \t\n\r') <> ''),
    ADD CONSTRAINT "GradeScale_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> ''),
    ADD CONSTRAINT "GradeScale_source_with_external_id" CHECK (num_nonnulls("source", "externalId") <> 1);

ALTER TABLE "GradeLevel"
    ADD CONSTRAINT "GradeLevel_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "GradeLevel_code_not_empty" CHECK (btrim("code", E' \t\n\r') <> '');

ALTER TABLE "GradeLevelLabel"
    ADD CONSTRAINT "GradeLevelLabel_label_not_empty" CHECK (btrim("label", E' \t\n\r') <> '');

ALTER TABLE "Grade"
    ADD CONSTRAINT "Grade_source_with_external_id" CHECK (num_nonnulls("source", "externalId") <> 1);

ALTER TABLE "GradeVersion"
    ADD CONSTRAINT "GradeVersion_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> ''),
    ADD CONSTRAINT "GradeVersion_correction_with_reason" CHECK (
        ("revision" = 1) = ("reason" IS NULL) AND btrim(coalesce("reason", '-'), E' \t\n\r') <> ''
    );

ALTER TABLE "GradeIndicator"
    ADD CONSTRAINT "GradeIndicator_ordinal_from_1" CHECK ("ordinal" >= 1),
    ADD CONSTRAINT "GradeIndicator_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> ''),
    ADD CONSTRAINT "GradeIndicator_text_not_empty" CHECK (btrim("text", E' \t\n\r') <> '');

CREATE TRIGGER "GradeVersion_recorded_now" BEFORE INSERT ON "GradeVersion"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();

-- Whose grade it is, of when and on which scale stays; a correction changes its level and its revision.

CREATE TRIGGER "Grade_subject_stays" BEFORE UPDATE ON "Grade"
    FOR EACH ROW WHEN (
        (OLD."id", OLD."personId", OLD."periodId", OLD."basis", OLD."coverage", OLD."scaleId")
        IS DISTINCT FROM (NEW."id", NEW."personId", NEW."periodId", NEW."basis", NEW."coverage", NEW."scaleId")
    ) EXECUTE FUNCTION refuse_change();

-- Append-only tables

CREATE TRIGGER "Grade_stays" BEFORE DELETE OR TRUNCATE ON "Grade"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GradeScale_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "GradeScale"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GradeLevel_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "GradeLevel"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GradeLevelLabel_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "GradeLevelLabel"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GradeVersion_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "GradeVersion"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER "GradeIndicator_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "GradeIndicator"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The scale that every deployment has. Others are added beside it.

INSERT INTO "GradeScale" ("id", "code", "name") VALUES ('018f0000-0000-7000-8000-000000000000', 'S-D', 'S, A, B, C, D');

INSERT INTO "GradeLevel" ("id", "scaleId", "ordinal", "code") VALUES
    ('018f0000-0000-7000-8000-000000000001', '018f0000-0000-7000-8000-000000000000', 1, 'S'),
    ('018f0000-0000-7000-8000-000000000002', '018f0000-0000-7000-8000-000000000000', 2, 'A'),
    ('018f0000-0000-7000-8000-000000000003', '018f0000-0000-7000-8000-000000000000', 3, 'B'),
    ('018f0000-0000-7000-8000-000000000004', '018f0000-0000-7000-8000-000000000000', 4, 'C'),
    ('018f0000-0000-7000-8000-000000000005', '018f0000-0000-7000-8000-000000000000', 5, 'D');

INSERT INTO "GradeLevelLabel" ("id", "levelId", "language", "label") VALUES
    ('018f0000-0000-7000-8000-000000000011', '018f0000-0000-7000-8000-000000000001', 'EN', 'Outstanding'),
    ('018f0000-0000-7000-8000-000000000012', '018f0000-0000-7000-8000-000000000001', 'ZH', '卓越'),
    ('018f0000-0000-7000-8000-000000000021', '018f0000-0000-7000-8000-000000000002', 'EN', 'Excellent'),
    ('018f0000-0000-7000-8000-000000000022', '018f0000-0000-7000-8000-000000000002', 'ZH', '优秀'),
    ('018f0000-0000-7000-8000-000000000031', '018f0000-0000-7000-8000-000000000003', 'EN', 'Good'),
    ('018f0000-0000-7000-8000-000000000032', '018f0000-0000-7000-8000-000000000003', 'ZH', '良好'),
    ('018f0000-0000-7000-8000-000000000041', '018f0000-0000-7000-8000-000000000004', 'EN', 'Needs improvement'),
    ('018f0000-0000-7000-8000-000000000042', '018f0000-0000-7000-8000-000000000004', 'ZH', '待改进'),
    ('018f0000-0000-7000-8000-000000000051', '018f0000-0000-7000-8000-000000000005', 'EN', 'Unsatisfactory'),
    ('018f0000-0000-7000-8000-000000000052', '018f0000-0000-7000-8000-000000000005', 'ZH', '不合格');
