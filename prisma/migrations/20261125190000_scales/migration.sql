-- AlterTable
ALTER TABLE "Assessment" ADD COLUMN     "scaleId" UUID,
ADD COLUMN     "scalePoint" TEXT;

-- CreateTable
CREATE TABLE "Scale" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "points" JSONB NOT NULL,
    "source" TEXT,
    "externalId" TEXT,
    "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "Scale_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Scale_code_key" ON "Scale"("code");

-- CreateIndex
CREATE INDEX "Scale_code_id_idx" ON "Scale"("code", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Scale_source_externalId_key" ON "Scale"("source", "externalId");

-- CreateIndex
CREATE INDEX "Assessment_scaleId_idx" ON "Assessment"("scaleId");

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "Scale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Below: what Prisma's schema cannot say.

ALTER TABLE "Scale"
    ADD CONSTRAINT "Scale_code_not_empty" CHECK (btrim("code", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Scale_name_not_empty" CHECK (btrim("name", E' \t\n\r') <> ''),
    ADD CONSTRAINT "Scale_has_points" CHECK (jsonb_typeof("points") = 'array' AND jsonb_array_length("points") BETWEEN 2 AND 50);

ALTER TABLE "Assessment"
    ADD CONSTRAINT "Assessment_point_of_scale" CHECK (
        ("scaleId" IS NULL) = ("scalePoint" IS NULL) AND ("scaleId" IS NULL OR "value" IS NOT NULL)
    );

-- A scale is never changed: what was judged by it keeps its meaning.
CREATE TRIGGER "Scale_recorded_now" BEFORE INSERT ON "Scale"
    FOR EACH ROW EXECUTE FUNCTION stamp_recorded_at();
CREATE TRIGGER "Scale_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "Scale"
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
