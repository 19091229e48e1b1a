-- CreateEnum
CREATE TYPE "AbsenceKind" AS ENUM ('VACATION', 'SICKNESS', 'PARENTAL', 'UNPAID', 'OTHER');

-- CreateEnum
CREATE TYPE "Weekday" AS ENUM ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY');

-- CreateEnum
CREATE TYPE "Curve" AS ENUM ('LINEAR', 'BACK_LOADED');

-- DropIndex
DROP INDEX "Period_code_key";

-- AlterTable
ALTER TABLE "Organisation" ADD COLUMN     "atRiskGap" DECIMAL(7,6) NOT NULL DEFAULT 0.25,
ADD COLUMN     "cadenceDays" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "curve" "Curve" NOT NULL DEFAULT 'LINEAR',
ADD COLUMN     "graceDays" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "onTrackGap" DECIMAL(7,6) NOT NULL DEFAULT 0.1;

-- AlterTable
ALTER TABLE "Period" ADD COLUMN     "atRiskGap" DECIMAL(7,6) NOT NULL DEFAULT 0.25,
ADD COLUMN     "cadenceDays" INTEGER NOT NULL DEFAULT 7,
ADD COLUMN     "calendarId" UUID,
ADD COLUMN     "curve" "Curve" NOT NULL DEFAULT 'LINEAR',
ADD COLUMN     "graceDays" INTEGER NOT NULL DEFAULT 3,
ADD COLUMN     "onTrackGap" DECIMAL(7,6) NOT NULL DEFAULT 0.1,
ADD COLUMN     "reopenReason" TEXT,
ADD COLUMN     "reopenedAt" TIMESTAMPTZ(3),
ADD COLUMN     "rulesVersion" TEXT NOT NULL DEFAULT '1',
ADD COLUMN     "week" INTEGER,
ADD COLUMN     "weekYear" INTEGER;

-- CreateTable
CREATE TABLE "Absence" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "AbsenceKind" NOT NULL,
    "startsOn" DATE NOT NULL,
    "endsBefore" DATE NOT NULL,
    "span" daterange GENERATED ALWAYS AS (daterange("startsOn", GREATEST("startsOn", "endsBefore"), '[)')) STORED,
    "source" TEXT,
    "externalId" TEXT,
    "archivedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Calendar" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "firstMonth" INTEGER NOT NULL,
    "firstDay" "Weekday" NOT NULL,
    "minimumDays" INTEGER NOT NULL,
    "source" TEXT,
    "externalId" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Calendar_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Absence_personId_startsOn_id_idx" ON "Absence"("personId", "startsOn", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Absence_source_externalId_key" ON "Absence"("source", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Calendar_code_key" ON "Calendar"("code");

-- CreateIndex
CREATE INDEX "Calendar_createdAt_id_idx" ON "Calendar"("createdAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Calendar_source_externalId_key" ON "Calendar"("source", "externalId");

-- CreateIndex
CREATE UNIQUE INDEX "Period_calendarId_code_key" ON "Period"("calendarId", "code");

-- AddForeignKey
ALTER TABLE "Absence" ADD CONSTRAINT "Absence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Period" ADD CONSTRAINT "Period_calendarId_fkey" FOREIGN KEY ("calendarId") REFERENCES "Calendar"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot express

ALTER TABLE "Organisation"
    ADD CONSTRAINT "Organisation_cadence_in_range" CHECK ("cadenceDays" BETWEEN 1 AND 366 AND "graceDays" BETWEEN 0 AND 366),
    ADD CONSTRAINT "Organisation_gaps_in_order" CHECK (0 <= "onTrackGap" AND "onTrackGap" <= "atRiskGap" AND "atRiskGap" <= 1);

ALTER TABLE "Calendar"
    ADD CONSTRAINT "Calendar_code_not_empty" CHECK (btrim("code", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Calendar_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Calendar_firstMonth_in_range" CHECK ("firstMonth" BETWEEN 1 AND 12),
    ADD CONSTRAINT "Calendar_minimumDays_in_range" CHECK ("minimumDays" BETWEEN 1 AND 7);

-- Periods of one calendar and kind do not overlap; those without a calendar are as if of one.
ALTER TABLE "Period" DROP CONSTRAINT "Period_no_overlap";
ALTER TABLE "Period"
    ADD CONSTRAINT "Period_no_overlap" EXCLUDE USING gist (
        COALESCE("calendarId", '00000000-0000-0000-0000-000000000000'::uuid) WITH =, "kind" WITH =, "span" WITH &&
    ) WHERE ("kind" <> 'CUSTOM'),
    ADD CONSTRAINT "Period_week_with_its_year" CHECK (num_nonnulls("weekYear", "week") IN (0, 2)),
    ADD CONSTRAINT "Period_week_of_a_calendar" CHECK (
        ("week" IS NOT NULL) = ("calendarId" IS NOT NULL AND "kind" = 'WEEK')
    ),
    ADD CONSTRAINT "Period_week_in_range" CHECK ("week" BETWEEN 1 AND 54),
    ADD CONSTRAINT "Period_reopened_with_reason" CHECK (num_nonnulls("reopenedAt", "reopenReason") IN (0, 2)),
    ADD CONSTRAINT "Period_reopenReason_not_empty" CHECK (btrim("reopenReason", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Period_cadence_in_range" CHECK ("cadenceDays" BETWEEN 1 AND 366 AND "graceDays" BETWEEN 0 AND 366),
    ADD CONSTRAINT "Period_gaps_in_order" CHECK (0 <= "onTrackGap" AND "onTrackGap" <= "atRiskGap" AND "atRiskGap" <= 1);

CREATE UNIQUE INDEX "Period_code_without_calendar_key" ON "Period" ("code") WHERE "calendarId" IS NULL;

ALTER TABLE "Absence"
    ADD CONSTRAINT "Absence_starts_before_it_ends" CHECK ("startsOn" < "endsBefore"),
    ADD CONSTRAINT "Absence_no_overlap" EXCLUDE USING gist ("personId" WITH =, "span" WITH &&)
        WHERE ("archivedAt" IS NULL);
