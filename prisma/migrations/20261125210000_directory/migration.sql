-- CreateEnum
CREATE TYPE "DirectoryRunState" AS ENUM ('STAGING', 'PLANNED', 'APPLYING', 'DONE', 'ABANDONED');

-- CreateEnum
CREATE TYPE "DirectoryPhase" AS ENUM ('TEAMS', 'LEAVERS', 'EMAILS', 'PEOPLE', 'LINES');

-- AlterTable
ALTER TABLE "Assignment" ADD COLUMN     "level" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "email" TEXT,
ADD COLUMN     "employeeKind" TEXT,
ADD COLUMN     "hiredOn" DATE,
ADD COLUMN     "leftOn" DATE;

-- CreateTable
CREATE TABLE "DirectoryRun" (
    "id" UUID NOT NULL,
    "source" TEXT NOT NULL,
    "digest" TEXT NOT NULL,
    "effectiveOn" DATE NOT NULL,
    "isComplete" BOOLEAN NOT NULL,
    "fields" TEXT[],
    "state" "DirectoryRunState" NOT NULL DEFAULT 'STAGING',
    "phase" "DirectoryPhase",
    "position" INTEGER NOT NULL DEFAULT 0,
    "deactivated" INTEGER NOT NULL DEFAULT 0,
    "plan" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "DirectoryRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DirectoryRow" (
    "runId" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "externalId" TEXT,
    "displayName" TEXT,
    "email" TEXT,
    "teamKey" TEXT,
    "team" TEXT,
    "manager" TEXT,
    "managerKey" TEXT,
    "managerEmail" TEXT,
    "managerName" TEXT,
    "title" TEXT,
    "level" TEXT,
    "levelName" TEXT,
    "fte" INTEGER,
    "hiredOn" DATE,
    "leftOn" DATE,
    "employeeKind" TEXT,
    "issues" JSONB,
    "isRefused" BOOLEAN NOT NULL DEFAULT false,
    "isExchange" BOOLEAN NOT NULL DEFAULT false,
    "isOpen" BOOLEAN NOT NULL DEFAULT false,
    "managerLine" INTEGER,
    "managerId" UUID,
    "teamId" UUID,

    CONSTRAINT "DirectoryRow_pkey" PRIMARY KEY ("runId","line")
);

-- CreateIndex
CREATE INDEX "DirectoryRun_source_digest_idx" ON "DirectoryRun"("source", "digest");

-- AddForeignKey
ALTER TABLE "DirectoryRow" ADD CONSTRAINT "DirectoryRow_runId_fkey" FOREIGN KEY ("runId") REFERENCES "DirectoryRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Person

ALTER TABLE "Person"
    ADD CONSTRAINT "Person_email_not_empty" CHECK (btrim("email", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Person_employeeKind_not_empty" CHECK (btrim("employeeKind", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Person_leaves_after_hire" CHECK ("hiredOn" <= "leftOn");

-- Looked at when a transaction ends, so that two people can change their addresses in one. A unique constraint could be
-- deferred as well, but knows neither conditions nor expressions.
ALTER TABLE "Person"
    ADD CONSTRAINT "Person_email_of_one" EXCLUDE USING btree (lower("email") WITH =) WHERE ("archivedAt" IS NULL)
    DEFERRABLE INITIALLY DEFERRED;

-- Assignment

ALTER TABLE "Assignment"
    ADD CONSTRAINT "Assignment_level_not_empty" CHECK (btrim("level", E' \t\n\r') <> '');

-- Directory run

-- Of several imports one writes; the others are told so.
CREATE UNIQUE INDEX "DirectoryRun_one_applies" ON "DirectoryRun" ((true)) WHERE "state" = 'APPLYING';
