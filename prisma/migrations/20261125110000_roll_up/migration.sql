-- CreateEnum
CREATE TYPE "KeyResultDriver" AS ENUM ('MEASURE', 'ALIGNED');

-- CreateEnum
CREATE TYPE "Driver" AS ENUM ('KEY_RESULTS', 'ALIGNED', 'BOTH', 'NONE');

-- AlterEnum
ALTER TYPE "Aggregation" ADD VALUE 'COUNT_COMPLETE';

-- AlterEnum


ALTER TYPE "WeightMode" ADD VALUE 'FILL_REMAINDER';
ALTER TYPE "WeightMode" ADD VALUE 'STRICT';

-- AlterTable
ALTER TABLE "Alignment" ADD COLUMN     "weight" INTEGER;

-- AlterTable
ALTER TABLE "KeyResultDefinition" ADD COLUMN     "driver" "KeyResultDriver" NOT NULL DEFAULT 'MEASURE';

-- AlterTable
ALTER TABLE "ObjectiveDefinition" ADD COLUMN     "driver" "Driver" NOT NULL DEFAULT 'KEY_RESULTS';

-- CreateTable
CREATE TABLE "AlignmentDefinition" (
    "id" UUID NOT NULL,
    "alignmentId" UUID NOT NULL,
    "weight" INTEGER,
    "share" INTEGER,
    "holds" BOOLEAN NOT NULL,
    "reason" TEXT,
    "validFrom" TIMESTAMPTZ(3) NOT NULL,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "sequence" BIGSERIAL NOT NULL,

    CONSTRAINT "AlignmentDefinition_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AlignmentDefinition_alignmentId_validFrom_sequence_idx" ON "AlignmentDefinition"("alignmentId", "validFrom" DESC, "sequence" DESC);

-- AddForeignKey
ALTER TABLE "AlignmentDefinition" ADD CONSTRAINT "AlignmentDefinition_alignmentId_fkey" FOREIGN KEY ("alignmentId") REFERENCES "Alignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below: what Prisma's schema cannot say.

-- What was aligned until now has held, as it is, since it was recorded.
INSERT INTO "AlignmentDefinition" ("id", "alignmentId", "share", "holds", "validFrom", "recordedAt")
SELECT gen_random_uuid(), "id", "share", true, "createdAt", "createdAt" FROM "Alignment" ORDER BY "createdAt", "id";
INSERT INTO "AlignmentDefinition" ("id", "alignmentId", "share", "holds", "validFrom", "recordedAt")
SELECT gen_random_uuid(), "id", "share", false, "endedAt", "endedAt" FROM "Alignment"
WHERE "endedAt" IS NOT NULL ORDER BY "endedAt", "id";

ALTER TABLE "Alignment"
    ADD CONSTRAINT "Alignment_weight_in_range" CHECK ("weight" BETWEEN 0 AND 10000000);

ALTER TABLE "AlignmentDefinition"
    ADD CONSTRAINT "AlignmentDefinition_weight_in_range" CHECK ("weight" BETWEEN 0 AND 10000000),
    ADD CONSTRAINT "AlignmentDefinition_share_in_range" CHECK ("share" BETWEEN 0 AND 10000),
    ADD CONSTRAINT "AlignmentDefinition_reason_not_empty" CHECK (btrim("reason", E' \t\n\r') <> '');

-- Aligned objectives give a key result its progress where nothing else measures it.
ALTER TABLE "KeyResultDefinition"
    ADD CONSTRAINT "KeyResultDefinition_driver_fits_measure" CHECK ("driver" = 'MEASURE' OR "measure" = 'ASSESSED');

CREATE TRIGGER "AlignmentDefinition_recorded_now" BEFORE INSERT ON "AlignmentDefinition"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "AlignmentDefinition_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AlignmentDefinition"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
